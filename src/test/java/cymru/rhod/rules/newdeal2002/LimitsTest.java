package cymru.rhod.rules.newdeal2002;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The New Deal limits at their exact values. */
class LimitsTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    private static PatternReport report(Rota rota) {
        return ENGINE.report(rota).template();
    }

    private static RuleResult limit(String name, Rota rota) {
        return Stream.of(
                        report(rota).newDeal().limits(),
                        report(rota).workingTime().rules())
                .flatMap(List::stream)
                .filter(result -> result.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ShiftType shift(String code, String start, String length, DutyKind kind) {
        return ShiftType.of(code, start, length, kind);
    }

    private static ShiftType resting(ShiftType shift, long weekday, long weekend) {
        return shift.withRest(new PlannedRest(weekday, weekend));
    }

    @ParameterizedTest
    @CsvSource({
        "full-shift, 14:00, KEPT",
        "full-shift, 14:01, BROKEN",
        "full-shift, 14:15, BROKEN",
        "partial-shift, 16:00, KEPT",
        "partial-shift, 16:01, BROKEN",
        "partial-shift-24h, 24:00, KEPT",
        "partial-shift-24h, 24:01, BROKEN",
        "on-call, 32:00, KEPT",
        "on-call, 32:01, BROKEN",
        "standard-day, 14:00, KEPT",
        "standard-day, 14:01, BROKEN"
    })
    void longestDutyOnAWeekday(String kind, String length, Verdict verdict) {
        ShiftType shift = shift("X", "09:00", length, DutyKind.ofCode(kind).orElseThrow());
        assertThat(limit("longest-duty", Patterns.rota(List.of(shift), "- X - - - - -"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'- - - - - C C', 09:00, 28:00, KEPT", // Saturday 09:00 to Monday 13:00, 52 h
        "'- - - - - W -', 09:00, 56:00, KEPT",
        "'- - - - - W -', 09:00, 56:01, BROKEN",
        "'- - - W - - -', 09:00, 48:00, BROKEN", // Thursday to Saturday: weekday nights
        "'- - - - W - -', 00:00, 56:00, BROKEN", // no on-call starts at the weekend
        "'- - - - - - W', 16:00, 32:00, KEPT",
        "'- - - - - - W', 16:00, 32:01, BROKEN" // beyond Tuesday 00:00
    })
    void fiftySixHoursAreForWeekendsOnly(String week, String start, String length, Verdict verdict) {
        List<ShiftType> shifts =
                List.of(shift("C", start, length, DutyKind.ON_CALL), shift("W", start, length, DutyKind.ON_CALL));
        assertThat(limit("longest-duty", Patterns.rota(shifts, week, "- - - - - - -"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void touchingDutiesAreOneRunAlsoAcrossTheEndOfTheCycle() {
        ShiftType late = shift("E", "15:00", "9:00", DutyKind.FULL_SHIFT);
        ShiftType early = shift("M", "00:00", "6:00", DutyKind.FULL_SHIFT);
        RuleResult result = limit("longest-duty", Patterns.rota(List.of(late, early), "M - - - - - E"));
        assertThat(result.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(result.cells()).containsExactlyInAnyOrder(new CellRef(0, 6), new CellRef(0, 0));
    }

    @Test
    void aGapOfOneMinuteEndsARun() {
        ShiftType day = shift("D", "08:00", "7:59", DutyKind.FULL_SHIFT);
        ShiftType evening = shift("E", "16:00", "7:00", DutyKind.FULL_SHIFT);
        Rota rota = Patterns.rota(List.of(day, evening), "D+E - - - - - -");
        assertThat(limit("longest-duty", rota).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(limit("shortest-off-duty", rota).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aMixedRunKeepsTheLargerLimitAndEachStretchItsOwn() {
        ShiftType full = shift("F", "09:00", "13:00", DutyKind.FULL_SHIFT);
        ShiftType onCall = shift("C", "22:00", "11:00", DutyKind.ON_CALL);
        ShiftType longer = shift("G", "07:00", "15:00", DutyKind.FULL_SHIFT);
        assertThat(limit("longest-duty", Patterns.rota(List.of(full, onCall), "F+C - - - - - -"))
                        .verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(limit("longest-duty", Patterns.rota(List.of(longer, onCall), "G+C - - - - - -"))
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "full-shift, 8:00, KEPT, BROKEN",
        "full-shift, 7:59, BROKEN, BROKEN",
        "full-shift, 11:00, KEPT, KEPT",
        "full-shift, 10:59, KEPT, BROKEN",
        "on-call, 12:00, KEPT, KEPT",
        "on-call, 11:59, BROKEN, KEPT",
        "on-call, 11:30, BROKEN, KEPT",
        "partial-shift, 8:00, KEPT, BROKEN"
    })
    void timeOffDutyBetweenTwoDuties(String kind, String off, Verdict newDeal, Verdict dailyRest) {
        DutyKind dutyKind = DutyKind.ofCode(kind).orElseThrow();
        String nextStart = Minutes.asClockTime(Minutes.parseHours(off).orElseThrow());
        ShiftType untilMidnight = shift("X", "20:00", "4:00", dutyKind);
        ShiftType next = shift("Y", nextStart, "2:00", dutyKind);
        Rota rota = Patterns.rota(List.of(untilMidnight, next), "- X Y - - - -");
        assertThat(limit("shortest-off-duty", rota).verdict()).isEqualTo(newDeal);
        if (kind.equals("full-shift")) {
            assertThat(limit("daily-rest", rota).verdict()).isEqualTo(dailyRest);
        }
    }

    @ParameterizedTest
    @CsvSource({"on-call, 720", "full-shift, 480"})
    void dutyWithoutEndIsShownAgainstTheTimeOffItsDutiesNeed(String kind, long minutes) {
        ShiftType day = shift("X", "09:00", "24:00", DutyKind.ofCode(kind).orElseThrow());
        RuleResult result = limit("shortest-off-duty", Patterns.rota(List.of(day), "X X X X X X X"));
        assertThat(result.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(((Reason.Compared) result.reason()).limit().value()).isEqualTo(Ratio.of(minutes));
    }

    @Test
    void aDayOf24HoursMayBeGiven12HoursOffByDefinition() {
        ShiftType day = shift("T", "09:00", "24:00", DutyKind.PARTIAL_SHIFT_24_HOURS);
        ShiftType late = shift("D", "19:00", "3:00", DutyKind.STANDARD_DAY);
        Rota rota = Patterns.rota(List.of(day, late), "T D - - - - -");
        assertThat(limit("shortest-off-duty", rota).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(limit("shortest-off-duty", Patterns.with(rota, Definition.OFF_DUTY_AFTER_24_HOURS))
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"13, KEPT, 13", "14, BROKEN, 14"})
    void consecutiveDutyDays(int days, Verdict verdict, long measured) {
        String[] cells = String.join(" ", Collections.nCopies(days, "S"))
                .concat(" -".repeat(21 - days))
                .split(" ");
        String[] weeks = new String[3];
        for (int week = 0; week < 3; week++) {
            weeks[week] = String.join(" ", List.of(cells).subList(week * 7, week * 7 + 7));
        }
        RuleResult result = limit("consecutive-duty-days", Patterns.rota(List.of(Patterns.STANDARD_DAY), weeks));
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(((Reason.Compared) result.reason()).measured().value()).isEqualTo(Ratio.of(measured));
    }

    @ParameterizedTest
    @CsvSource({"24:00, 1", "24:01, 2", "48:00, 2", "49:00, 3"})
    void aLongDutyMakesADutyDayForEachFurther24HoursItBegins(String length, int days) {
        ShiftType shift = shift("C", "09:00", length, DutyKind.ON_CALL);
        assertThat(report(Patterns.rota(List.of(shift), "- C - - - - -"))
                        .longestRunOfDutyDays()
                        .value()
                        .value())
                .isEqualTo(Ratio.of(days));
    }

    @Test
    void aNightUsesUpASecondDayOnlyByDefinition() {
        Rota rota = Patterns.rota(List.of(Patterns.NIGHT), "N1 - - - - - -");
        assertThat(report(rota).longestRunOfDutyDays().value().value()).isEqualTo(Ratio.of(1));
        assertThat(report(Patterns.with(rota, Definition.DUTY_DAYS))
                        .longestRunOfDutyDays()
                        .value()
                        .value())
                .isEqualTo(Ratio.of(2));
    }

    @ParameterizedTest
    @CsvSource({
        // Friday until 19:00 and Monday from 09:00 are 62:00 exactly
        "10:00, KEPT",
        "10:01, BROKEN"
    })
    void theLongerBreakIs62Hours(String fridayLength, Verdict verdict) {
        ShiftType friday = shift("K", "09:00", fridayLength, DutyKind.STANDARD_DAY);
        Rota rota = Patterns.rota(List.of(Patterns.STANDARD_DAY, friday), "S S S S K - -");
        assertThat(limit("long-breaks", rota).verdict()).isEqualTo(verdict);
    }

    @Test
    void oneLongBreakIsNeverSplitInTwo() {
        // One weekend off in four weeks: 64 hours off in the first, single days off otherwise.
        Rota rota = Patterns.rota(
                List.of(Patterns.STANDARD_DAY), "S S S S S - -", "S - S S S S -", "S - S S S S -", "S - S S S S -");
        RuleResult result = limit("long-breaks", rota);
        assertThat(result.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(result.reason().from())
                .map(reason -> ((Reason.Compared) reason).holds())
                .containsExactly(true, false);
    }

    @Test
    void onCallRotasAreTestedOver21DaysAndHybridsOver28() {
        // Long breaks in the first week of four only: found in every window of 28 days, and not in each of 21.
        String[] weeks = {"S S - - S S S", "- - - S S+C S S", "S S S S S S -", "S S S S S S -"};
        List<ShiftType> onCall = List.of(Patterns.STANDARD_DAY, shift("C", "17:00", "16:00", DutyKind.ON_CALL));
        Rota pure = Patterns.rota(onCall, weeks);
        Rota hybrid = Patterns.rota(
                List.of(onCall.get(0), onCall.get(1), shift("F", "09:00", "8:00", DutyKind.FULL_SHIFT)),
                "S F - - S S S",
                weeks[1],
                weeks[2],
                weeks[3]);
        assertThat(report(pure).newDeal().pattern()).isEqualTo(WorkingPattern.ON_CALL);
        assertThat(report(hybrid).newDeal().pattern()).isEqualTo(WorkingPattern.HYBRID);
        assertThat(limit("long-breaks", pure).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "480, 720, KEPT", // 8 of 16 hours, 12 of 24
        "480, 480, WARNING", // 8 of 24 at the weekend is tolerated
        "480, 479, BROKEN",
        "479, 720, BROKEN"
    })
    void plannedRestOnCall(long weekday, long weekend, Verdict verdict) {
        ShiftType weekdayCall = resting(shift("C", "17:00", "16:00", DutyKind.ON_CALL), weekday, weekday);
        ShiftType weekendCall = resting(shift("W", "09:00", "24:00", DutyKind.ON_CALL), weekend, weekend);
        Rota rota = Patterns.rota(List.of(weekdayCall, weekendCall), "C - - - - W -");
        assertThat(limit("planned-rest", rota).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWarningOfPlannedRestSaysWhyItIsNoBreach(Language language) {
        ShiftType weekendCall = resting(shift("W", "09:00", "24:00", DutyKind.ON_CALL), 480, 480);
        RuleResult result = limit("planned-rest", Patterns.rota(List.of(weekendCall), "- - - - - W -"));
        Wording wording = Wording.in(language);

        assertThat(wording.warning(result)).contains("8", "12");
        assertThat(result.reason().from()).singleElement().satisfies(reason -> {
            assertThat(reason.cells()).containsExactly(new CellRef(0, 5));
            assertThat(wording.says(reason)).contains("24: 1.");
        });
    }

    @ParameterizedTest
    @CsvSource({"3, KEPT", "2, BROKEN"})
    void threeQuartersOfTheDutiesMustHoldTheirRest(int adequate, Verdict verdict) {
        ShiftType enough = resting(shift("C", "17:00", "16:00", DutyKind.ON_CALL), 480, 480);
        ShiftType tooLittle = resting(shift("D", "17:00", "16:00", DutyKind.ON_CALL), 360, 360);
        String[] weeks = new String[4];
        for (int week = 0; week < 4; week++) {
            weeks[week] = (week < adequate ? "C" : "D") + " - - - - - -";
        }
        assertThat(limit("planned-rest", Patterns.rota(List.of(enough, tooLittle), weeks))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void theDutiesOfEveryKindWithTooLittleRestAreShown() {
        ShiftType partial = resting(shift("P", "17:00", "15:00", DutyKind.PARTIAL_SHIFT), 0, 0);
        ShiftType onCall = resting(shift("C", "17:00", "16:00", DutyKind.ON_CALL), 480, 480);
        ShiftType tooLittle = resting(shift("D", "17:00", "16:00", DutyKind.ON_CALL), 360, 360);
        RuleResult result = limit("planned-rest", Patterns.rota(List.of(partial, onCall, tooLittle), "P - C - D - -"));
        assertThat(result.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(result.cells()).containsExactlyInAnyOrder(new CellRef(0, 0), new CellRef(0, 4));
    }

    @Test
    void leaveSuppliesNoTimeOffDuty() {
        Rota off = Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S S S S S -", "S S S S - - -");
        Rota leave = Patterns.rota(List.of(Patterns.STANDARD_DAY), "S S S S S S -", "S S S S leave - -");
        assertThat(report(off).longestRunOfDutyDays().value().value()).isEqualTo(Ratio.of(6));
        assertThat(report(leave).dutyHours().value().value()).isEqualTo(Ratio.of(10 * 480 * 5, 9));
        assertThat(report(leave).longestRunOfDutyDays().value().value()).isEqualTo(Ratio.of(6));
        Rota run = Patterns.rota(
                List.of(Patterns.STANDARD_DAY), "leave leave leave leave leave S S", "S S S S S S S", "S - - - - - -");
        assertThat(limit("consecutive-duty-days", run).verdict()).isEqualTo(Verdict.BROKEN);
    }
}
