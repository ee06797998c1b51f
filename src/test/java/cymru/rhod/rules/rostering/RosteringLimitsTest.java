package cymru.rhod.rules.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ExpectedWork;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.wales2026.Wales2026Rostering;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of rostering on either side of its limit, with the limits of the contract of 2026. */
class RosteringLimitsTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);
    private static final String FREE = "- - - - - - -";

    private static Rota rota(List<ShiftType> shifts, String... weeks) {
        return Patterns.rota(shifts, weeks);
    }

    private static ShiftType shift(String code, String start, String length) {
        return ShiftType.of(code, start, length, DutyKind.FULL_SHIFT);
    }

    private static RuleResult result(Rota rota, String name) {
        return ENGINE.report(rota).template().wales2026().rules().stream()
                .filter(rule -> rule.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Ratio measured(RuleResult result) {
        return Objects.requireNonNull(((Reason.Compared) result.reason()).measured())
                .value();
    }

    private static String cells(RuleResult result) {
        return result.cells().stream()
                .map(cell -> (cell.week() + 1) + "/" + (cell.day() + 1))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"12:00, KEPT, 4320", "12:01, WARNING, 4321"})
    void workIn168HoursMayReach72(String lastLength, Verdict verdict, long minutes) {
        Rota rota = rota(List.of(shift("D", "08:00", "12:00"), shift("E", "08:00", lastLength)), "D D D D D E -", FREE);
        RuleResult result = result(rota, "work-in-168-hours");
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(measured(result)).isEqualTo(Ratio.of(minutes));
        assertThat(cells(result)).isEqualTo("1/1 1/2 1/3 1/4 1/5 1/6");
    }

    @Test
    void the168HoursBeginAnywhereAndRunAcrossTheEndOfTheCycle() {
        Rota rota = rota(List.of(shift("D", "08:00", "12:00")), "D D D - - - -", FREE, "- - - D D D D");
        RuleResult result = result(rota, "work-in-168-hours");
        assertThat(measured(result)).isEqualTo(Ratio.of(7 * 12 * 60));
        assertThat(cells(result)).isEqualTo("1/1 1/2 1/3 3/4 3/5 3/6 3/7");
    }

    private static ShiftType onCall(@Nullable WorkOnCall work) {
        return ShiftType.of("C", "09:00", "24:00", DutyKind.ON_CALL).withWorkOnCall(work);
    }

    private static WorkOnCall expected(long weekdayHours, long weekendHours) {
        return new WorkOnCall(new ExpectedWork(0, weekdayHours * 60), new ExpectedWork(0, weekendHours * 60));
    }

    @Test
    void the168HoursHoldTheWorkExpectedOnCallFromHome() {
        // 8 hours of the normal day and 13 expected on three weekdays, and 20 expected on Sunday.
        RuleResult result = result(rota(List.of(onCall(expected(13, 20))), "C - C - C - C", FREE), "work-in-168-hours");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(measured(result)).isEqualTo(Ratio.of(83 * 60));
        assertThat(cells(result)).isEqualTo("1/1 1/3 1/5 1/7");
    }

    @ParameterizedTest
    @CsvSource({
        "1, C - - - - - -, 9",
        "4, C - - - - - C, 16",
        // From Tuesday 05:00: late in the night of the first duty, and early in that of the second.
        "4, C - - - - - - / C - - - - - -, 16"
    })
    void expectedWorkIsCountedWhereItWeighsMost(long hours, String pattern, long most) {
        String[] weeks = (pattern + " / " + FREE + " / " + FREE).split(" / ");
        Rota rota = rota(List.of(onCall(expected(hours, hours))), weeks);
        assertThat(measured(result(rota, "work-in-168-hours"))).isEqualTo(Ratio.of(most * 60));
    }

    @Test
    void noMoreWorkIsExpectedThanThereIsTimeForOnCall() {
        Rota rota = rota(List.of(onCall(expected(30, 30))), "C - - - - - -", FREE);
        assertThat(measured(result(rota, "work-in-168-hours"))).isEqualTo(Ratio.of(24 * 60));
    }

    @Test
    void withoutExpectedWorkItIsNotKnownWhetherThe168HoursAreKept() {
        Rota rota = rota(List.of(onCall(null)), "C - C - C - C", FREE);
        assertThat(result(rota, "work-in-168-hours").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void ofAShiftThatTheEndOfThe168HoursCutsOnlyTheFirstPartCounts() {
        // From Monday 20:00 the 168 hours end within the shift of the next Monday, at 20:00: it begins at 14:00.
        Rota rota = rota(
                List.of(shift("N", "20:00", "10:00"), shift("E", "14:00", "10:00")),
                "N - - - - - -",
                "E - - - - - -",
                FREE,
                FREE);
        assertThat(measured(result(rota, "work-in-168-hours"))).isEqualTo(Ratio.of(16 * 60));
    }

    @ParameterizedTest
    @CsvSource({"13:00, KEPT", "13:01, WARNING"})
    void aShiftMayLast13Hours(String length, Verdict verdict) {
        RuleResult result = result(rota(List.of(shift("D", "08:00", length)), "D - D - - - -"), "shift-length");
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(cells(result)).isEqualTo(verdict == Verdict.KEPT ? "1/1" : "1/1 1/3");
    }

    @Test
    void dutiesThatTouchAreOneShift() {
        Rota rota = rota(List.of(shift("A", "08:00", "8:00"), shift("B", "16:00", "6:00")), "A+B - - - - - -");
        assertThat(measured(result(rota, "shift-length"))).isEqualTo(Ratio.of(14 * 60));
    }

    @Test
    void nonResidentOnCallIsNoShiftButItsNormalDay() {
        Rota rota = rota(List.of(Patterns.ON_CALL), "C - - - - - -");
        assertThat(measured(result(rota, "shift-length"))).isEqualTo(Ratio.of(8 * 60));
        assertThat(measured(result(rota, "nights-in-a-row"))).isEqualTo(Ratio.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "10:01, D D D D D - -, 5, WARNING",
        "10:01, D D D D - - -, 4, KEPT",
        "10:01, D D - D D D -, 3, KEPT",
        "10:00, D D D D D - -, 0, KEPT"
    })
    void fourLongShiftsMayFollowOneAnother(String length, String week, long inARow, Verdict verdict) {
        RuleResult result = result(rota(List.of(shift("D", "08:00", length)), week, FREE), "long-shifts-in-a-row");
        assertThat(measured(result)).isEqualTo(Ratio.of(inARow));
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"21:00, KEPT, 2880", "20:59, WARNING, 2879"})
    void afterFourLongShifts48HoursAreDue(String nextStart, Verdict verdict, long minutes) {
        Rota rota = rota(List.of(shift("D", "08:00", "13:00"), shift("E", nextStart, "2:00")), "D D D D - E -", FREE);
        RuleResult result = result(rota, "rest-after-long-shifts");
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(measured(result)).isEqualTo(Ratio.of(minutes));
        assertThat(cells(result)).isEqualTo("1/4 1/6");
    }

    @Test
    void afterThreeLongShiftsNothingIsDue() {
        RuleResult result =
                result(rota(List.of(shift("D", "08:00", "12:00")), "D D D - D - -", FREE), "rest-after-long-shifts");
        assertThat(result.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(((Reason.Compared) result.reason()).measured()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"N N N N - - -, 4, KEPT", "N N N N N - -, 5, WARNING", "N - N N - N N, 2, KEPT"})
    void fourNightsMayFollowOneAnother(String week, long inARow, Verdict verdict) {
        RuleResult result = result(rota(List.of(shift("N", "21:00", "10:00")), week, FREE), "nights-in-a-row");
        assertThat(measured(result)).isEqualTo(Ratio.of(inARow));
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"18:00, 8:00, 1", "18:00, 7:59, 0", "03:00, 8:00, 1", "03:01, 8:00, 0"})
    void aNightHoldsThreeHoursBetween23And6(String start, String length, long nights) {
        RuleResult result = result(rota(List.of(shift("N", start, length)), "N - - - - - -"), "nights-in-a-row");
        assertThat(measured(result)).isEqualTo(Ratio.of(nights));
    }

    @ParameterizedTest
    @CsvSource({"05:00, KEPT, 2760", "04:59, WARNING, 2759"})
    void afterASingleNight46HoursAreDue(String nextStart, Verdict verdict, long minutes) {
        Rota rota = rota(List.of(shift("N", "21:00", "10:00"), shift("E", nextStart, "4:00")), "N - - E - - -", FREE);
        RuleResult result = result(rota, "rest-after-nights");
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(measured(result)).isEqualTo(Ratio.of(minutes));
    }

    @ParameterizedTest
    @CsvSource({"D D D D D D D, - - - - - - -, 7, KEPT", "D D D D D D D, D - - - - - -, 8, WARNING"})
    void sevenShiftsMayFollowOneAnother(String first, String second, long inARow, Verdict verdict) {
        RuleResult result = result(rota(List.of(shift("D", "09:00", "8:00")), first, second), "shifts-in-a-row");
        assertThat(measured(result)).isEqualTo(Ratio.of(inARow));
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    @Test
    void twoShiftsOnOneDateAreOneDayInTheRow() {
        Rota rota = rota(List.of(shift("A", "08:00", "4:00"), shift("B", "14:00", "4:00")), "A+B A+B A+B - - - -");
        assertThat(measured(result(rota, "shifts-in-a-row"))).isEqualTo(Ratio.of(3));
    }

    @ParameterizedTest
    @CsvSource({"17:00, KEPT", "16:59, WARNING"})
    void afterSevenShifts48HoursAreDue(String nextStart, Verdict verdict) {
        Rota rota = rota(
                List.of(shift("D", "09:00", "8:00"), shift("E", nextStart, "4:00")), "D D D D D D D", "- E - - - - -");
        assertThat(result(rota, "rest-after-shifts").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"08:30, KEPT, 660", "08:29, WARNING, 659"})
    void betweenShifts11HoursAreDue(String nextStart, Verdict verdict, long minutes) {
        Rota rota = rota(List.of(shift("D", "13:30", "8:00"), shift("E", nextStart, "4:00")), "D E - - - - -");
        RuleResult result = result(rota, "rest-between-shifts");
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(measured(result)).isEqualTo(Ratio.of(minutes));
        assertThat(cells(result)).isEqualTo("1/1 1/2");
    }

    @ParameterizedTest
    @CsvSource({"3, KEPT", "2, WARNING"})
    void oneWeekendInThreeMayBeWorked(int weeks, Verdict verdict) {
        String[] pattern = Stream.concat(
                        Stream.of("- - - - - D -"), Stream.generate(() -> FREE).limit(weeks - 1L))
                .toArray(String[]::new);
        Rota rota = rota(List.of(shift("D", "09:00", "8:00")), pattern);
        assertThat(result(rota, "weekends").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"7, KEPT", "6, WARNING"})
    void lessThanFullTimeOneInSeven(int weeks, Verdict verdict) {
        String[] pattern = Stream.concat(
                        Stream.of("- - - - - D -"), Stream.generate(() -> FREE).limit(weeks - 1L))
                .toArray(String[]::new);
        Rota fullTime = rota(List.of(shift("D", "09:00", "8:00")), pattern);
        Rota rota = fullTime.withSettings(fullTime.settings().withLessThanFullTime(true, Ratio.of(3, 5)));
        RuleResult result = result(rota, "weekends-less-than-full-time");
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.provenance()).isEqualTo(Provenance.PROVISIONAL);
        assertThat(ENGINE.report(rota).template().wales2026().rules())
                .extracting(rule -> rule.rule().name())
                .doesNotContain("weekends");
    }

    @Test
    void aFridayNightMakesAWeekendWorkedAndIsToldBothWays() {
        Rota rota = rota(
                List.of(shift("N", "20:00", "12:00"), shift("D", "09:00", "8:00")),
                "- - - - N - -",
                "- - - - - - D",
                FREE,
                FREE);
        RuleResult result = result(rota, "weekends");
        assertThat(measured(result)).isEqualTo(Ratio.of(2));
        assertThat(result.reason().from())
                .extracting(reason -> ((Reason.Measured) reason).value().value())
                .containsExactly(Ratio.of(2), Ratio.of(1));
    }

    @Test
    void aFridayShiftThatEndsAtMidnightMakesNoWeekendWorked() {
        Rota rota = rota(List.of(shift("N", "14:00", "10:00")), "- - - - N - -");
        assertThat(((Reason.Compared) result(rota, "weekends").reason()).measured())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 5:00, none",
        "09:00, 5:01, one",
        "09:00, 9:00, one",
        "09:00, 9:01, two",
        "21:00, 11:59, two",
        "21:00, 12:00, three",
        "08:00, 12:00, two"
    })
    void breaksAreToldAndNotJudged(String start, String length, String group) {
        RuleResult result = result(rota(List.of(shift("X", start, length)), "X - - - - - -"), "breaks");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_CHECKED);
        List<String> groups = List.of("one", "two", "three");
        List<String> with = ((Reason.Assumed) result.reason())
                .arguments().stream().skip(1).map(Object::toString).toList();
        assertThat(Stream.of(0, 1, 2).filter(i -> with.get(i).contains("X")).map(groups::get))
                .containsExactlyElementsOf(group.equals("none") ? List.of() : List.of(group));
    }

    @Test
    void workWithoutEndBreaksAllThatIsCountedInARow() {
        Rota rota = rota(List.of(shift("D", "00:00", "24:00")), "D D D D D D D");
        for (String rule : List.of(
                "shift-length",
                "work-in-168-hours",
                "long-shifts-in-a-row",
                "nights-in-a-row",
                "rest-after-nights",
                "shifts-in-a-row",
                "rest-between-shifts")) {
            assertThat(result(rota, rule).verdict()).as(rule).isEqualTo(Verdict.WARNING);
        }
    }

    @Test
    void anEmptyPatternKeepsEveryRule() {
        assertThat(ENGINE.report(rota(List.of(shift("D", "09:00", "8:00")), FREE))
                        .template()
                        .wales2026()
                        .rules())
                .extracting(RuleResult::verdict)
                .containsOnly(Verdict.KEPT, Verdict.NOT_CHECKED);
    }

    @Test
    void leaveGivesNoRest() {
        Rota rota = rota(List.of(Patterns.STANDARD_DAY, shift("N", "21:00", "10:00")), "N - leave - - - -", FREE);
        RuleResult result = result(rota, "rest-after-nights");
        assertThat(measured(result)).isEqualTo(Ratio.of(26 * 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shift-length", "breaks", "weekends"})
    void aRuleSwitchedOffIsListedAsNotChecked(String name) {
        Rota rota = rota(List.of(shift("D", "08:00", "14:00")), "D D D D D D D");
        Rota without = rota.withSettings(rota.settings().withRule("wales2026." + name, false));
        RuleResult result = result(without, name);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(result.reason().key()).isEqualTo("assumed.rule-off");
        assertThat(ENGINE.report(without).assumed()).contains((Reason.Assumed) result.reason());
        assertThat(result(without.withSettings(without.settings().withRule("wales2026." + name, true)), name))
                .isEqualTo(result(rota, name));
    }

    @Test
    void noRuleButTheUnverifiedCanBeSwitchedOff() {
        Rota rota = rota(List.of(shift("D", "08:00", "14:00")), "D D D D D D D");
        assertThat(ENGINE.report(rota).template().wales2026().rules())
                .filteredOn(rule -> rule.provenance() == Provenance.UNVERIFIED)
                .extracting(rule -> rule.rule().id())
                .containsExactlyElementsOf(Wales2026Rostering.SWITCHABLE);
    }

    @Test
    void aSlotOnItsOwnDatesIsHeldAgainstItsOwnDays() {
        LocalDate monday = LocalDate.of(2026, 8, 10);
        Slot slot = Slot.of("s1", "Slot 1", 1).withChanges(Map.of(monday.plusDays(4), Cell.of("D")));
        Rota rota = rota(List.of(shift("D", "08:00", "10:30")), "D D D D - - -", FREE)
                .withRoster(Roster.of(monday, 2, List.of(slot)));
        assertThat(result(rota, "long-shifts-in-a-row").verdict()).isEqualTo(Verdict.KEPT);
        assertThat(ENGINE.report(rota).slots().get(0).pattern().wales2026().rules())
                .filteredOn(rule -> rule.rule().equals(new RuleId(Contract.WALES_2026, "long-shifts-in-a-row")))
                .extracting(RuleResult::verdict)
                .containsExactly(Verdict.WARNING);
    }
}
