package cymru.rhod.report.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterReportTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);
    private static final Rota ROTA = Patterns.rota(
            List.of(Patterns.STANDARD_DAY, Patterns.NIGHT), "S S S S S - -", "S S S S S - -", "N1 N1 N1 N1 - - -");

    private static Slot slot(String id) {
        return Slot.of(id, "Slot " + id, 1)
                .withDoctor(new Doctor(
                        Grade.F1, 0, 0, ContractChoice.WALES_2026, Ratio.ONE, Placement.HOSPITAL, false, 28, Map.of()));
    }

    private static RosterReport report(Roster roster) {
        return Objects.requireNonNull(ENGINE.report(ROTA.withRoster(roster)).roster());
    }

    /** Everything there is to warn of. */
    private static Roster full() {
        LocalDate saturday = MONDAY.plusDays(5);
        Slot away = slot("a").withChanges(Map.of(saturday, Cell.parse("leave")));
        Slot short_ = slot("b")
                .withName("Slot a")
                .withDates(MONDAY, MONDAY.plusDays(9))
                .withChanges(Map.of(MONDAY.plusDays(20), Cell.of("S")));
        Slot fixed = slot("c").withFixedDaysOff(Set.of(DayOfWeek.MONDAY)).withChanges(Map.of(MONDAY, Cell.of("N1")));
        Slot onNights = slot("d").withStartWeek(3).withDates(MONDAY, MONDAY.plusDays(6));
        return Roster.of(MONDAY, 4, List.of(away, short_, fixed, onNights))
                .withBankHolidays(List.of(new OneOffHoliday(MONDAY.minusDays(1), "Too early")));
    }

    @Test
    void whatIsProbablyAMistakeIsSaidAtItsPlaceAndKept() {
        RosterReport report = report(full());
        assertThat(report.warnings())
                .containsExactly(
                        warning("not-whole-cycles", "roster, weeks", null, null, "4", "3"),
                        warning(
                                "bank-holiday-outside",
                                "roster, bankHolidays",
                                null,
                                MONDAY.minusDays(1),
                                "date:2026-08-02"),
                        warning(
                                "leave-on-day-off",
                                "roster, slots, slot:a, changes, 2026-08-08",
                                "a",
                                MONDAY.plusDays(5),
                                "Slot a",
                                "date:2026-08-08"),
                        warning("same-name", "roster, slots, slot:b, name", "b", null, "Slot a"),
                        warning("post-not-whole-weeks", "roster, slots, slot:b, to", "b", null, "Slot a", "10"),
                        warning(
                                "change-outside-post",
                                "roster, slots, slot:b, changes, 2026-08-23",
                                "b",
                                MONDAY.plusDays(20),
                                "Slot a",
                                "date:2026-08-23"),
                        warning(
                                "duty-on-fixed-day-off",
                                "roster, slots, slot:c, changes, 2026-08-03",
                                "c",
                                MONDAY,
                                "Slot c",
                                "date:2026-08-03"),
                        warning(
                                "leave-cannot-be-taken",
                                "roster, slots, slot:d, doctor, leaveDays",
                                "d",
                                null,
                                "Slot d",
                                "0.5",
                                "0"));
    }

    private static RosterWarning warning(String code, String place, String slot, LocalDate date, String... arguments) {
        return new RosterWarning(Problem.of("roster." + code, place, arguments), slot, date);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWarningIsWordedWithItsArguments(Language language) {
        for (RosterWarning warning : report(full()).warnings()) {
            Wording wording = Wording.in(language);
            assertThat(wording.problem(warning.problem()))
                    .contains(warning.problem().arguments().stream()
                            .map(argument ->
                                    Problem.dateOf(argument).map(wording::date).orElse(argument))
                            .toList());
        }
    }

    @Test
    void noticeIsDueWeeksBeforeTheFirstDay() {
        Notice notice = Notice.of(Roster.of(LocalDate.of(2026, 8, 5), 26, List.of()));
        assertThat(notice.due()).isEqualTo(LocalDate.of(2026, 6, 24));
        assertThat(notice.daysLeft(LocalDate.of(2026, 6, 20))).isEqualTo(4);
        assertThat(notice.daysLeft(LocalDate.of(2026, 6, 25))).isEqualTo(-1);
        assertThat(Notice.of(full().withNoticeWeeks(8)).due()).isEqualTo(MONDAY.minusWeeks(8));
    }

    @Test
    void theCostIsThatOfTheDoctorsForTheirDatesWithVacanciesApart() {
        LocalDate first = LocalDate.of(2026, 8, 5);
        Slot on2002 = slot("b")
                .withDoctor(new Doctor(
                        Grade.F1,
                        0,
                        0,
                        ContractChoice.NEW_DEAL_2002,
                        Ratio.ONE,
                        Placement.HOSPITAL,
                        false,
                        28,
                        Map.of()));
        Slot vacant = slot("c").withDoctor(null).withDates(first, first.plusDays(6));
        Roster roster = Roster.of(first, 3, List.of(slot("a"), on2002, vacant));
        RotaReport report = ENGINE.report(ROTA.withRoster(roster));
        RosterReport whole = Objects.requireNonNull(report.roster());
        RosterCost cost = whole.cost();
        assertThat(cost.doctors()).isEqualTo(2);
        assertThat(cost.vacancies()).isEqualTo(1);
        assertThat(cost.vacantWeeks()).isEqualTo(Ratio.ONE);
        Money a = Objects.requireNonNull(whole.posts().get(0).pay().wales2026()).forPost();
        Money b = Objects.requireNonNull(whole.posts().get(1).pay().newDeal()).forPost();
        assertThat(cost.asContracted()).isEqualTo(a.plus(b));
        assertThat(cost.wales2026()).isEqualTo(a.times(2));
    }

    @Test
    void payNotKnownForOneIsNotKnownForAll() {
        Slot unknown = slot("b")
                .withDoctor(new Doctor(null, null, null, null, Ratio.ONE, Placement.HOSPITAL, false, null, Map.of()));
        RosterCost cost =
                report(Roster.of(MONDAY, 3, List.of(slot("a"), unknown))).cost();
        assertThat(cost.doctors()).isEqualTo(2);
        assertThat(cost.newDeal()).isNull();
        assertThat(cost.asContracted()).isNull();
    }

    @Test
    void normalDaytimeIsTheMeanOfTheDoctorsThere() {
        Slot vacant = slot("b").withDoctor(null);
        RosterReport report = report(Roster.of(MONDAY, 3, List.of(slot("a"), vacant)));
        assertThat(report.normalDaytime().value().value()).isEqualTo(Ratio.of(10 * 480, 3));
    }
}
