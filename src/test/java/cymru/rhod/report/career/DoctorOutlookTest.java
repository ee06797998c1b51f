package cymru.rhod.report.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.AssumedAward;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import cymru.rhod.rules.wales2026.transition.Choice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoctorOutlookTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 5);
    private static final LocalDate COMPLETION = LocalDate.of(2030, 8, 6);

    private final FigureTable figures = FigureFiles.builtIn();

    private static Doctor registrar(Employment employment) {
        return Doctor.unknown()
                .withGrade(Grade.REGISTRAR, 4)
                .withServiceYears(4)
                .withEmployment(employment);
    }

    private static Employment of(TrainingStage stage) {
        return Employment.UNKNOWN.withStage(stage, COMPLETION, false);
    }

    private static Rota rota(Doctor... doctors) {
        List<Slot> slots = new ArrayList<>();
        for (Doctor doctor : doctors) {
            int number = slots.size() + 1;
            slots.add(Slot.of("s" + number, "Slot " + number, 1).withDoctor(doctor));
        }
        return Patterns.rota(
                        List.of(Patterns.STANDARD_DAY, Patterns.NIGHT),
                        "S S S S S - -",
                        "S S S S S - -",
                        "N1 N1 N1 N1 - - -")
                .withRoster(Roster.of(START, 6, slots));
    }

    private DoctorOutlook outlook(Rota rota, int slot) {
        RotaReport report = new ReportEngine(figures, new WelshBankHolidays()).report(rota);
        return new DoctorOutlook(report, report.slots().get(slot), figures, new WelshBankHolidays());
    }

    @Test
    void each_doctor_has_their_own_choices() {
        Rota rota = rota(registrar(of(TrainingStage.CORE)), registrar(of(TrainingStage.REGISTRAR)));

        assertThat(outlook(rota, 0).choicesOnThisRota().keySet())
                .extracting(Choice::movesOn)
                .containsExactly(LocalDate.of(2027, 8, 4));
        assertThat(outlook(rota, 1).choicesOnThisRota().keySet())
                .extracting(Choice::movesOn)
                .containsExactly(START, LocalDate.of(2027, 8, 4), LocalDate.of(2028, 8, 2));
    }

    @Test
    void this_rota_is_paid_from_the_day_before_the_first_move_to_completion() {
        Map<Choice, CareerPay> careers =
                outlook(rota(registrar(of(TrainingStage.REGISTRAR))), 0).choicesOnThisRota();

        assertThat(careers).hasSize(3).allSatisfy((choice, career) -> {
            assertThat(career.isWhole()).isTrue();
            assertThat(career.stretches().get(0).from()).isEqualTo(START.minusDays(1));
            assertThat(career.stretches().get(career.stretches().size() - 1).to())
                    .isEqualTo(COMPLETION);
        });
    }

    @Test
    void without_a_claim_the_pay_of_a_choice_holds_no_top_up() {
        CareerPay career = outlook(rota(registrar(of(TrainingStage.REGISTRAR))), 0)
                .choicesOnThisRota()
                .values()
                .iterator()
                .next();

        assertThat(career.protection()).isNotEmpty();
        assertThat(career.years())
                .allSatisfy(year -> assertThat(year.withProtection()).isEqualTo(year.wales2026()));
    }

    @Test
    void without_a_stage_or_a_grade_there_is_nothing_to_choose() {
        assertThat(outlook(rota(registrar(Employment.UNKNOWN)), 0).choicesOnThisRota())
                .isEmpty();
        assertThat(outlook(rota(Doctor.unknown().withEmployment(of(TrainingStage.CORE))), 0)
                        .choicesOnThisRota())
                .isEmpty();
    }

    @Test
    void the_career_ahead_is_that_of_the_doctor_asked_for() {
        CareerPost ahead = new CareerPost(
                START, LocalDate.of(2027, 8, 3), Grade.REGISTRAR, Ratio.ONE, Placement.HOSPITAL, "1A", null, null);
        Rota rota = rota(
                        registrar(of(TrainingStage.REGISTRAR)),
                        registrar(of(TrainingStage.REGISTRAR)).withServiceYears(8))
                .withOutlook(new Outlook(List.of(), List.of(ahead)));
        CareerPay first = outlook(rota, 0).career().orElseThrow();
        CareerPay second = outlook(rota, 1).career().orElseThrow();

        assertThat(first.stretches().get(0).credit().years()).isEqualTo(4);
        assertThat(second.stretches().get(0).credit().years()).isEqualTo(8);
        assertThat(outlook(rota, 1).careerByChoice()).hasSize(3);
        assertThat(outlook(rota(registrar(of(TrainingStage.CORE))), 0).career()).isEmpty();
    }

    @Test
    void a_late_stay_is_paid_by_the_grade_and_service_of_the_doctor() {
        DoctorOutlook outlook = outlook(rota(registrar(Employment.UNKNOWN)), 0);
        LateStay stay = new LateStay(LocalDate.of(2026, 9, 8), Minutes.ofHours(18) + 30, Minutes.ofHours(20));

        // Registrar 3: half an hour at 33.8365 and an hour at 50.7548.
        assertThat(outlook.pay(stay).orElseThrow().pay().pence()).isEqualTo(6_767);
        assertThat(outlook(rota(Doctor.unknown()), 0).pay(stay)).isEmpty();
    }

    @Test
    void the_rotas_own_figures_pay_the_years_ahead() {
        CareerPost ahead = new CareerPost(
                START, LocalDate.of(2027, 3, 31), Grade.REGISTRAR, Ratio.ONE, Placement.HOSPITAL, null, null, null);
        Rota rota = rota(registrar(of(TrainingStage.REGISTRAR))).withOutlook(new Outlook(List.of(), List.of(ahead)));
        OwnFigure own = new OwnFigure(
                Wales2026Figures.basicRegistrar(3).id(), LocalDate.of(2026, 4, 1), Ratio.of(80_000), "agreed here");
        DoctorOutlook outlook = outlook(rota.withSettings(rota.settings().withFigures(List.of(own))), 0);

        assertThat(wales2026On(START, outlook.career().orElseThrow()).basicPay().pounds())
                .isEqualTo("80000.00");
        assertThat(outlook.choicesOnThisRota()).hasSize(3).allSatisfy((choice, career) -> assertThat(
                        wales2026On(START, career).basicPay().pounds())
                .isEqualTo("80000.00"));
    }

    @Test
    void a_year_on_this_rota_pays_what_the_slot_pays() {
        Doctor doctor = registrar(of(TrainingStage.REGISTRAR)).withPlacement(Placement.HOSPITAL, true);
        Rota rota = Patterns.rota(
                        List.of(Patterns.STANDARD_DAY, Patterns.NIGHT),
                        "S S S S S - -",
                        "S S S S S - -",
                        "N1 N1 N1 N1 - - -")
                .withPremia(List.of(new Premium("Remote site", new Money(250_000), false)))
                .withRoster(Roster.of(
                        START, 26, List.of(Slot.of("s1", "Slot 1", 1).withDoctor(doctor), Slot.of("s2", "Slot 2", 2))));
        RotaReport report = new ReportEngine(figures, new WelshBankHolidays()).report(rota);
        SlotReport slot = report.slots().get(0);
        CareerPay career = new DoctorOutlook(report, slot, figures, new WelshBankHolidays())
                .choicesOnThisRota()
                .values()
                .iterator()
                .next();

        assertThat(slot.wales2026().lines()).extracting(PayLine::id).contains("omfs-premium", "own-premium");
        assertThat(slot.pattern().wales2026().hours())
                .as("bank holidays make the slot's hours other than the template's")
                .isNotEqualTo(report.template().wales2026().hours());
        Pay ahead = wales2026On(START, career);
        assertThat(ahead.annualPay()).isEqualTo(slot.wales2026().annualPay());
        assertThat(ahead.lines())
                .extracting(PayLine::id, PayLine::amount)
                .isEqualTo(slot.wales2026().lines().stream()
                        .map(line -> tuple(line.id(), line.amount()))
                        .toList());
    }

    @Test
    void the_career_of_a_file_is_that_of_its_first_known_doctor() {
        CareerPost ahead = new CareerPost(
                START, LocalDate.of(2027, 8, 3), Grade.REGISTRAR, Ratio.ONE, Placement.HOSPITAL, null, null, null);
        Rota rota = rota(
                        registrar(Employment.UNKNOWN),
                        registrar(of(TrainingStage.REGISTRAR)).withServiceYears(6))
                .withOutlook(new Outlook(List.of(), List.of(ahead)));
        CareerReporter reporter = new CareerReporter(figures, new WelshBankHolidays());
        RotaReport report = new ReportEngine(figures, new WelshBankHolidays()).report(rota);

        assertThat(reporter.career(report)).isEqualTo(outlook(rota, 1).career());
        assertThat(reporter.careerByChoice(report)).isEqualTo(outlook(rota, 1).careerByChoice());
    }

    @Test
    void an_award_that_raises_the_floor_raises_new_pay_with_it() {
        LocalDate award = LocalDate.of(2027, 1, 1);
        Protection protection = new Protection(
                START,
                Money.ofPounds(120_000),
                Ratio.ONE,
                "1A",
                Protection.Implementation.YES,
                START,
                ProtectionTerms.DEFAULT.withUprated(true));
        Rota rota = rota(registrar(Employment.UNKNOWN.withProtection(protection)))
                .withOutlook(new Outlook(List.of(new AssumedAward(award, Ratio.of(10))), List.of()));
        List<ProtectedMonth> months = outlook(rota, 0).standing().protectedMonths();

        assertThat(months)
                .filteredOn(month -> month.month().equals(YearMonth.of(2026, 12)))
                .singleElement()
                .satisfies(before -> assertThat(months)
                        .filteredOn(month -> month.month().equals(YearMonth.of(2027, 1)))
                        .singleElement()
                        .satisfies(after -> {
                            assertThat(after.floor().pence())
                                    .isEqualTo(before.floor().pence() * 11 / 10);
                            assertThat(after.newPay().pence())
                                    .isGreaterThanOrEqualTo(before.newPay().pence() * 11 / 10);
                        }));
    }

    @Test
    void late_stays_are_paid_by_the_figures_and_the_service_of_their_own_days() {
        List<LateStay> stays = List.of(lateStay(LocalDate.of(2027, 3, 30)), lateStay(LocalDate.of(2027, 4, 6)));
        Employment posts = Employment.UNKNOWN
                .withPosts(List.of(ServicePost.of(
                        ServiceKind.TRAINING, Grade.REGISTRAR, LocalDate.of(2022, 8, 3), LocalDate.of(2028, 8, 1))))
                .withLateStays(stays);
        Rota rota = rota(Doctor.unknown().withGrade(Grade.REGISTRAR, null).withEmployment(posts));
        OwnFigure own = new OwnFigure(
                Wales2026Figures.basicRegistrar(3).id(), LocalDate.of(2027, 4, 1), Ratio.of(140_760), "agreed here");
        DoctorCareer standing = outlook(rota.withSettings(rota.settings().withFigures(List.of(own))), 0)
                .standing();

        // Registrar 3, and twice that: half an hour at 33.8365 and an hour at 50.7548.
        assertThat(standing.lateStays().get(YearMonth.of(2027, 3)).pay().pence())
                .isEqualTo(6_767);
        assertThat(standing.lateStays().get(YearMonth.of(2027, 4)).pay().pence())
                .isEqualTo(13_535);
    }

    private static LateStay lateStay(LocalDate date) {
        return new LateStay(date, Minutes.ofHours(18) + 30, Minutes.ofHours(20));
    }

    private static Pay wales2026On(LocalDate date, CareerPay career) {
        return career.stretches().stream()
                .filter(stretch ->
                        !stretch.from().isAfter(date) && !stretch.to().isBefore(date))
                .findFirst()
                .map(CareerStretch::wales2026)
                .orElseThrow();
    }
}
