package cymru.rhod.report;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which point and years of service a slot is paid, and the user's own premia in its pay. */
class SlotPayPointTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 5);

    /** Two years of training to the day: point 2 and Registrar 2. */
    private static final Employment TWO_YEARS = Employment.UNKNOWN.withPosts(
            List.of(ServicePost.of(ServiceKind.TRAINING, Grade.REGISTRAR, START.minusYears(2), START.minusDays(1))));

    @Test
    void whatIsNotTypedIsTakenFromThePostsAndSaid() {
        RotaReport report = report(registrar(null, null).withEmployment(TWO_YEARS));

        assertThat(basic2002(report)).isEqualTo(basic2002(report(registrar(2, 2))));
        assertThat(basic2026(report)).isEqualTo(basic2026(report(registrar(2, 2))));
        assertThat(report.assumed()).extracting(Reason.Assumed::id).contains("point-from-posts", "service-from-posts");
        assertThat(warnings(report)).isEmpty();
    }

    @Test
    void whatIsTypedIsPaidAndADifferenceFromThePostsIsTold() {
        RotaReport report = report(registrar(3, 4).withEmployment(TWO_YEARS));

        assertThat(basic2002(report)).isEqualTo(basic2002(report(registrar(3, 4))));
        assertThat(warnings(report))
                .containsExactly(
                        "roster.point-not-of-posts [Slot 1, 3, 2]", "roster.service-not-of-posts [Slot 1, 4, 2]");
    }

    @Test
    void whatAgreesWithThePostsIsNotTold() {
        assertThat(warnings(report(registrar(2, 2).withEmployment(TWO_YEARS)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "F1, REGISTRAR, roster.stage-above-grade",
        "F2, CORE, roster.stage-above-grade",
        "REGISTRAR, FOUNDATION, roster.stage-below-grade",
        "F1, FOUNDATION, ''",
        "F2, NEW_APPOINTMENT, ''",
        "REGISTRAR, CORE, ''"
    })
    void aStageThatIsNotOfTheGradeIsTold(Grade grade, TrainingStage stage, String warning) {
        Doctor doctor = Doctor.unknown()
                .withGrade(grade, null)
                .withEmployment(Employment.UNKNOWN.withStage(stage, null, false));

        assertThat(warnings(report(doctor)))
                .map(told -> told.replaceAll(" .*", ""))
                .isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
    }

    @Test
    void premiaOfTheUsersOwnArePaidToSlotsAndAtEveryPointUnderTheirNames() {
        Rota rota = rota(registrar(2, 2));
        RotaReport without = report(rota);
        RotaReport with = report(rota.withPremia(List.of(
                new Premium("Rural post", Money.ofPounds(1000), true),
                new Premium("Course lead", Money.ofPounds(500), false))));

        assertThat(with.slots().get(0).wales2026().lines())
                .filteredOn(line -> line.ownName() != null)
                .extracting(line -> line.ownName() + " " + line.amount().pounds())
                .containsExactly("Rural post 1000.00", "Course lead 500.00");
        assertThat(with.slots().get(0).wales2026().pensionablePay())
                .isEqualTo(without.slots().get(0).wales2026().pensionablePay().plus(Money.ofPounds(1000)));
        assertThat(with.pay().get(0).wales2026().annualPay())
                .isEqualTo(without.pay().get(0).wales2026().annualPay().plus(Money.ofPounds(1500)));
        assertThat(with.slots().get(0).newDeal())
                .isEqualTo(without.slots().get(0).newDeal());
    }

    private static Doctor registrar(@Nullable Integer point, @Nullable Integer years) {
        return Doctor.unknown().withGrade(Grade.REGISTRAR, point).withServiceYears(years);
    }

    private static Money basic2002(RotaReport report) {
        return report.slots().get(0).newDeal().basicPay();
    }

    private static Money basic2026(RotaReport report) {
        return report.slots().get(0).wales2026().basicPay();
    }

    private static List<String> warnings(RotaReport report) {
        return report.roster().warnings().stream()
                .map(warning ->
                        warning.problem().code() + " " + warning.problem().arguments())
                .filter(text -> text.contains("-not-of-posts") || text.startsWith("roster.stage-"))
                .toList();
    }

    private static RotaReport report(Doctor doctor) {
        return report(rota(doctor));
    }

    private static RotaReport report(Rota rota) {
        return new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE).report(rota);
    }

    private static Rota rota(Doctor doctor) {
        return Rota.of(
                        RotaDetails.named("id", "Days"),
                        List.of(ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)),
                        List.of(Week.parse("S S S S S - -")))
                .withRoster(
                        Roster.of(START, 26, List.of(Slot.of("s1", "Slot 1", 1).withDoctor(doctor))));
    }
}
