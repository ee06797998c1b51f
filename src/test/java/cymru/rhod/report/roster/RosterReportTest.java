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
import cymru.rhod.report.RosterPreview;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotChange;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RosterReportTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);
    private static final Rota ROTA = Patterns.rota(
            List.of(Patterns.STANDARD_DAY, Patterns.NIGHT), "S S S S S - -", "S S S S S - -", "N1 N1 N1 N1 - - -");

    private static Slot slot(String id) {
        return Slot.of(id, "Slot " + id, 1).withDoctor(doctorAt(Ratio.ONE));
    }

    private static Doctor doctorAt(Ratio share) {
        return new Doctor(Grade.F1, 0, 0, ContractChoice.WALES_2026, share, Placement.HOSPITAL, false, 28, Map.of());
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

    @ParameterizedTest
    @CsvSource({
        // start, weeks of notice, due, today, days left
        "2026-08-05, 6, 2026-06-24, 2026-06-20, 4",
        "2026-08-05, 6, 2026-06-24, 2026-06-24, 0",
        "2026-08-05, 6, 2026-06-24, 2026-06-25, -1",
        // Eight weeks are 56 days: 31 of July, 4 of August and 21 of June.
        "2026-08-05, 8, 2026-06-10, 2026-05-31, 10",
        // Over the ends of a year and of two short months: 42 days are 2 of March, 28 of February and 12 of January.
        "2027-03-03, 6, 2027-01-20, 2026-12-31, 20",
        // The same with a leap day.
        "2028-03-01, 6, 2028-01-19, 2028-01-19, 0",
        "2027-01-06, 8, 2026-11-11, 2027-01-05, -55",
        "2026-08-05, 0, 2026-08-05, 2026-08-04, 1",
    })
    void noticeIsDueWholeWeeksBeforeTheFirstDay(
            LocalDate start, int weeks, LocalDate due, LocalDate today, long daysLeft) {
        Notice notice = Notice.of(Roster.of(start, 26, List.of()).withNoticeWeeks(weeks));
        assertThat(notice.due()).isEqualTo(due);
        assertThat(notice.daysLeft(today)).isEqualTo(daysLeft);
    }

    /**
     * F1 at point 0 in 2026/27, basic pay of 36,629 under the 2002 contract and band none: 5 % for F1, so 38,460.45 a year. The whole
     * of August is a twelfth, 3,205.04; its 21 days from the 1st are 21/31 of that, 2,171.15.
     */
    @ParameterizedTest
    @CsvSource({
        // weeks of the roster, vacant slots besides, from and to of them in days, doctors' cost, vacant weeks in
        // sevenths
        "3, 0, 0, 20, 2171.15, 0",
        "3, 1, 0, 20, 2171.15, 21",
        "3, 2, 0, 6, 2171.15, 14",
        "3, 1, 3, 12, 2171.15, 10",
    })
    void vacanciesCostNothingAndAreCountedInWeeks(
            int weeks, int vacant, int from, int to, BigDecimal cost, int vacantDays) {
        LocalDate first = LocalDate.of(2026, 8, 1);
        List<Slot> slots = new ArrayList<>(List.of(slot("a")));
        for (int number = 0; number < vacant; number++) {
            slots.add(Slot.of("v" + number, "Vacant", 1).withDates(first.plusDays(from), first.plusDays(to)));
        }
        Rota standard = Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S S S S - -");
        RosterCost whole = Objects.requireNonNull(ENGINE.report(standard.withRoster(Roster.of(first, weeks, slots)))
                        .roster())
                .cost();
        assertThat(whole.newDeal()).isEqualTo(new Money(cost.movePointRight(2).longValueExact()));
        assertThat(whole.doctors()).isEqualTo(1);
        assertThat(whole.vacancies()).isEqualTo(vacant);
        assertThat(whole.vacantWeeks()).isEqualTo(Ratio.of(vacantDays, 7));
    }

    /**
     * Two F1 at point 0 and 0 years swap the Saturdays: A works a long day of 12:30 on one, B none. Four weeks of
     * standard days are 160 hours, 40 a week.
     *
     * <p>Before, A has 160 + 12:30 = 172:30 hours, 43:07:30 a week, and one weekend of four; B 160. After, they change places. More
     * than 40 hours and a weekend in four is Band 1A; 40 hours in normal time is no band.
     *
     * <p>2002: without a band F1 have 5 % of 36,629 besides it, 38,460.45; Band 1A is 50 %, 54,943.50. 2026, basic 41,400: 3.125 of
     * 40 hours more at the plain rate are 3,234.375, and half the rate of 3.125 hours out of hours 1,617.1875; together 46,251.56.
     */
    @Test
    void aSwapMovesHoursWeekendBandAndPayFromOneToTheOther() {
        Rota rota = Patterns.rota(
                List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY),
                "S S S S S - -",
                "S S S S S - -",
                "S S S S S - -",
                "S S S S S - -");
        LocalDate saturday = MONDAY.plusDays(5);
        Slot works = slot("a").withChanges(Map.of(saturday, Cell.parse("L1")));
        RotaReport before = ENGINE.report(rota.withRoster(Roster.of(MONDAY, 4, List.of(works, slot("b")))));
        RotaReport after = ENGINE.report(rota.withRoster(
                Roster.of(MONDAY, 4, List.of(slot("a"), slot("b").withChanges(Map.of(saturday, Cell.parse("L1")))))));
        List<SlotChange> changes = RosterPreview.between(before, after).changed();
        assertThat(changes)
                .extracting(change -> summary(change.before(), change.postBefore()))
                .containsExactly(
                        "10350 min, 1 weekend, 1A, £54943.50, £46251.56",
                        "9600 min, 0 weekend, none, £38460.45, £41400.00");
        assertThat(changes)
                .extracting(change -> summary(change.after(), change.postAfter()))
                .containsExactly(
                        "9600 min, 0 weekend, none, £38460.45, £41400.00",
                        "10350 min, 1 weekend, 1A, £54943.50, £46251.56");
    }

    private static String summary(SlotReport slot, PostReport post) {
        return post.tally().duty().value().value() + " min, "
                + post.tally().weekends().value().value() + " weekend, "
                + slot.pattern().newDeal().band().code() + ", £"
                + pounds(post.pay().newDeal()) + ", £"
                + pounds(post.pay().wales2026());
    }

    private static String pounds(@Nullable PayOnDates pay) {
        return BigDecimal.valueOf(Objects.requireNonNull(pay).year().pence(), 2).toPlainString();
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

    private static Slot withLeave(Slot slot, int... days) {
        Map<LocalDate, Cell> changes = new HashMap<>();
        for (int day : days) {
            changes.put(MONDAY.plusDays(day), Cell.parse("leave"));
        }
        return slot.withChanges(changes);
    }

    @Test
    void leaveOverWhatIsDueIsWarnedOfByHowMuch() {
        // 28 days a year are 28/26 for two weeks: two days are 0.9 too many.
        RosterReport report =
                report(Roster.of(MONDAY, 2, List.of(withLeave(slot("a"), 0, 1), withLeave(slot("b"), 0))));
        assertThat(report.warnings())
                .filteredOn(warning -> warning.problem().code().equals("roster.leave-more-than-due"))
                .containsExactly(warning(
                        "leave-more-than-due",
                        "roster, slots, slot:a, doctor, leaveDays",
                        "a",
                        null,
                        "Slot a",
                        "1.1",
                        "2",
                        "0.9"));
        assertThat(report.posts().get(0).leave().isMoreThanDue()).isTrue();
        assertThat(report.posts().get(1).leave().left()).isEqualTo(Ratio.of(1, 13));
    }

    @Test
    void hoursOfAFullTimerAtALowShareAreWarnedOf() {
        Slot part = slot("a").withDoctor(doctorAt(Ratio.of(3, 5)));
        assertThat(report(Roster.of(MONDAY, 3, List.of(part, slot("b")))).warnings())
                .extracting(RosterWarning::problem)
                .filteredOn(problem -> problem.code().equals("roster.full-time-hours"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).contains("Slot a", "60"));
    }

    @Test
    void previewTellsLeaveBeforeAndAfterAndWhichOfItsDaysNeedASwap() {
        Slot before = slot("a").withStartWeek(3);
        Roster roster = Roster.of(MONDAY, 3, List.of(before, slot("b")));
        Roster after = Roster.of(MONDAY, 3, List.of(withLeave(before, 3, 7), slot("b")));
        RosterPreview preview =
                RosterPreview.between(ENGINE.report(ROTA.withRoster(roster)), ENGINE.report(ROTA.withRoster(after)));
        assertThat(preview.leave()).singleElement().satisfies(leave -> {
            assertThat(leave.slot().id()).isEqualTo("a");
            assertThat(leave.before().putIn().value().value()).isEqualTo(Ratio.ZERO);
            assertThat(leave.after().putIn().value().value()).isEqualTo(Ratio.of(2));
            assertThat(leave.after().left()).isEqualTo(Ratio.of(28 * 3, 52).minus(Ratio.of(2)));
            assertThat(leave.needSwap()).containsExactly(MONDAY.plusDays(3));
        });
    }
}
