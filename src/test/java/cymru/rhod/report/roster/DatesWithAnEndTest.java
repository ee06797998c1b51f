package cymru.rhod.report.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.newdeal2002.Band;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that are no whole cycles are not joined end to beginning (decision 0013). */
class DatesWithAnEndTest {

    private static final Path SOUTH = Path.of("assets", "samples", "psychiatry-south.rota.json");
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    /** 24 hours from 09:00: on the next day's 09:00 another duty touches it. */
    private static final ShiftType WHOLE_DAY =
            ShiftType.of("R", "09:00", "24:00", DutyKind.ON_CALL).withKind(DutyKind.ON_CALL, true);

    private static final List<ShiftType> SHIFTS =
            List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY, Patterns.NIGHT, WHOLE_DAY);

    private static SlotReport slot(Rota rota, int weeks, Slot slot) {
        return report(rota, weeks, slot).slots().get(0);
    }

    private static RotaReport report(Rota rota, int weeks, Slot slot) {
        return ENGINE.report(rota.withRoster(Roster.of(MONDAY, weeks, List.of(slot))));
    }

    private static Rota southOf(int weeks) {
        Rota south =
                ((ReadResult.Read) RotaFiles.read(SOUTH, FigureFiles.builtIn().payYears())).rota();
        List<Slot> slots = new ArrayList<>();
        for (int week = 1; week <= south.weeks().size(); week++) {
            slots.add(Slot.of("s" + week, "Slot " + week, week));
        }
        return south.withRoster(Roster.of(MONDAY, weeks, slots));
    }

    /** In 30 weeks slot 18 ends with a night to Monday 09:15 and began with a day at 09:00: that is no duty of 24 hours. */
    @ParameterizedTest
    @ValueSource(ints = {1, 9, 25, 26, 27, 30, 52})
    void noNumberOfWeeksMakesASlotOfTheSampleBreakARuleOfRest(int weeks) {
        for (SlotReport slot : ENGINE.report(southOf(weeks)).slots()) {
            assertThat(slot.pattern().rules().filter(RuleResult::isBroken).map(result -> result.rule()
                            .id()))
                    .as("slot %s", slot.slot().id())
                    .allMatch(rule -> rule.contains("hours"));
            assertThat(minutes(slot.pattern().longestDuty())).isLessThanOrEqualTo(750);
        }
    }

    @Test
    void noSlotOfTheSampleIsBand3In30Weeks() {
        assertThat(ENGINE.report(southOf(30)).slots())
                .extracting(slot -> slot.pattern().newDeal().band())
                .isNotEmpty()
                .doesNotContain(Band.BAND_3);
    }

    @Test
    void wholeCyclesGoRoundAndOtherWeeksDoNot() {
        for (int weeks : new int[] {25, 26, 27, 51, 52, 53}) {
            assertThat(ENGINE.report(southOf(weeks)).slots())
                    .allMatch(slot -> slot.basis().dates().goesRound() == (weeks % 26 == 0));
        }
    }

    private static long minutes(Reason.@Nullable Measured measured) {
        return measured == null ? 0 : measured.value().value().rounded();
    }

    /**
     * The pattern has three weeks, the roster one week or more of it, so that its dates do not go round. Each expected value is read
     * off the dates: the longest duty, the shortest time off between two duties, the most duty days in a row.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                // what, week 1 of the pattern, first and last day of the post, hours of duty, hours off, days in a row
                "a night on the last day and a day on the first, S - - - - - N1, 0, 6, 12:00, 148:15, 1",
                "a day on call on the last day and a day on the first, S - - - - - R, 0, 6, 24:00, 136:00, 1",
                "a night on the last day over a later start, - N1 - - - - N1, 0, 6, 12:00, 108:00, 1",
                "six days with one free, S S S S S S -, 0, 6, 8:00, 16:00, 6",
                "every day of the post, S S S S S S S, 0, 6, 8:00, 16:00, 7",
                "one duty alone, - - S - - - -, 0, 6, 8:00, -, 1",
                "from a Wednesday to a Friday, S S S S S S S, 2, 4, 8:00, 16:00, 3",
                "from a Sunday to a Monday over the weekend, S S S S S S N1, 6, 7, 12:00, -, 1",
            })
    void testsOfRestSeeTheDatesAlone(
            String what, String week, int first, int last, String duty, @Nullable String off, int daysInARow) {
        Rota rota = Patterns.rota(SHIFTS, week, "- - - - - - -", "S S S S S - -");
        Slot post = Slot.of("s", "Slot", 1).withDates(MONDAY.plusDays(first), MONDAY.plusDays(last));
        PatternReport pattern = slot(rota, 2, post).pattern();
        assertThat(minutes(pattern.longestDuty())).isEqualTo(asMinutes(duty));
        if (off == null) {
            assertThat(pattern.shortestOffDuty()).isNull();
        } else {
            assertThat(minutes(pattern.shortestOffDuty())).isEqualTo(asMinutes(off));
        }
        assertThat(minutes(pattern.longestRunOfDutyDays())).isEqualTo(daysInARow);
        assertThat(pattern.overlaps()).isNull();
    }

    private static long asMinutes(String hours) {
        String[] parts = hours.split(":");
        return Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1]);
    }

    /** A night that a duty of the first day would touch or cover counts whole, and all its hours are paid. */
    @Test
    void hoursOnTheLastDayAreNotTakenForThoseOfTheFirst() {
        Rota rota = Patterns.rota(SHIFTS, "R - - - - - R", "- - - - - - -");
        Slot lastSunday = Slot.of("s", "Slot", 1).withChanges(Map.of(MONDAY.plusDays(6), Cell.parse("N1+R")));
        PatternReport pattern = slot(rota, 1, lastSunday).pattern();
        // Monday 24:00; Sunday 09:00 to Monday 09:15 with the night from 21:15 to 09:15, so 24:15.
        assertThat(minutes(pattern.dutyHours())).isEqualTo(48 * 60 + 15);
        assertThat(minutes(pattern.longestDuty())).isEqualTo(24 * 60 + 15);
    }

    /** Post from Wednesday: the last Monday and Tuesday follow the last Sunday, not precede the first Wednesday. */
    @Test
    void aPostThatStartsMidweekRunsOnPastItsLastSunday() {
        Rota rota = Patterns.rota(SHIFTS, "- - S - - - -", "- - - - - - R", "R - - - - - -", "- - - - - - -");
        LocalDate wednesday = MONDAY.plusDays(2);
        Slot slot = Slot.of("s", "Slot", 1).withDates(wednesday, wednesday.plusDays(13));
        SlotReport report = slot(rota, 4, slot);
        RuleResult longest = report.pattern().newDeal().limits().get(2);
        // Sunday 09:00 to Tuesday 09:00 on call is 48 hours; it goes past Tuesday 00:00, so 32 are allowed.
        assertThat(minutes(report.pattern().longestDuty())).isEqualTo(48 * 60);
        assertThat(longest.isBroken()).isTrue();
        assertThat(report.basis().dates().datesOf(longest.cells()))
                .containsExactly(LocalDate.of(2026, 8, 16), LocalDate.of(2026, 8, 17));
    }

    /** Thirteen days in a row are kept, fourteen broken; the join of two stretches of seven is not fourteen. */
    @ParameterizedTest
    @CsvSource({"13, false", "14, true"})
    void dutyDaysInARowAreThoseOfTheDates(int days, boolean broken) {
        Rota rota = Patterns.rota(
                SHIFTS, "S S S S S S S", "S S S S S S S", "- - - - - - -", "S S S S S S S", "- - - - - - -");
        Slot slot = Slot.of("s", "Slot", 1).withDates(MONDAY, MONDAY.plusDays(days - 1L));
        assertThat(isBroken(slot(rota, 4, slot), "consecutive-duty-days")).isEqualTo(broken);
        Slot fourWeeks = Slot.of("s", "Slot", 2).withDates(MONDAY, MONDAY.plusDays(20));
        assertThat(isBroken(slot(rota, 4, fourWeeks), "consecutive-duty-days")).isFalse();
    }

    private static boolean isBroken(SlotReport slot, String rule) {
        return slot.pattern()
                .rules()
                .filter(result -> result.rule().id().endsWith(rule))
                .anyMatch(RuleResult::isBroken);
    }

    /**
     * Five weeks of duty on all days but Wednesday have no break of 62 hours: broken where 28 days from a Monday lie within the
     * dates, not tested in fewer.
     */
    @ParameterizedTest
    @CsvSource({
        // days from Monday to the first day, to the last, long breaks broken, said to be not tested
        "0, 27, true, false",
        "0, 26, false, true",
        "1, 28, false, true",
        "1, 34, true, false",
    })
    void longBreaksAreLookedForInWindowsWithinTheDates(int first, int last, boolean broken, boolean saidSo) {
        String week = "L1 L1 - L1 L1 L1 L1";
        Rota rota = Patterns.rota(SHIFTS, week, week, week, week, week, "- - - - - - -", "- - - - - - -");
        Slot slot = Slot.of("s", "Slot", 1).withDates(MONDAY.plusDays(first), MONDAY.plusDays(last));
        RotaReport report = report(rota, 6, slot);
        assertThat(isBroken(report.slots().get(0), "long-breaks")).isEqualTo(broken);
        assertThat(report.assumed())
                .extracting(Reason.Assumed::id)
                .contains("dates-with-an-end")
                .matches(ids -> ids.contains("long-breaks-not-tested") == saidSo);
    }

    /**
     * The only window of 28 days holds a break of 59:30, from Thursday 21:30 to Sunday 09:00, and none of 62 hours but what is seen
     * before the first duty.
     */
    @ParameterizedTest
    @CsvSource({
        // Monday 00:00 to Thursday 09:00 is 81 hours.
        "- - - S S S S, false",
        // Monday 00:00 to Wednesday 09:00 is 57 hours.
        "- - S S S S S, true",
        "S S S S S S S, true",
    })
    void theBreakBeforeTheFirstDutyCountsAsFarAsItIsSeen(String firstWeek, boolean broken) {
        String daily = "S S S S S S S";
        Rota rota = Patterns.rota(SHIFTS, firstWeek, "L1 L1 L1 L1 - - L1", daily, daily, daily, "- - - - - - -");
        Slot slot = Slot.of("s", "Slot", 1).withDates(MONDAY, MONDAY.plusDays(30));
        assertThat(isBroken(slot(rota, 6, slot), "long-breaks")).isEqualTo(broken);
    }

    /** The rest after the last Sunday starts in the second week and has no known end; with a duty on Monday it has one. */
    @ParameterizedTest
    @CsvSource({"6, false, true", "12, false, true", "13, false, false", "14, true, false"})
    void weeklyRestNeedsTwoWholeWeeksToBeBroken(int last, boolean broken, boolean saidSo) {
        Rota rota = Patterns.rota(SHIFTS, "S S S S S S S", "S S S S S S S", "S S S S S S S", "- - - - - - -");
        Slot slot = Slot.of("s", "Dr Puw", 1).withDates(MONDAY, MONDAY.plusDays(last));
        RotaReport report = report(rota, 4, slot);
        assertThat(isBroken(report.slots().get(0), "weekly-rest")).isEqualTo(broken);
        assertThat(report.assumed().stream().filter(one -> one.id().equals("weekly-rest-not-tested")))
                .extracting(Reason.Assumed::arguments)
                .isEqualTo(saidSo ? List.of(List.of(new Argument.Verbatim("Dr Puw"))) : List.of());
    }

    /** Leave counts as the day it replaces, so a slot of whole cycles with nothing but leave put in stays the template. */
    @Test
    void leavePutInChangesNoVerdict() {
        Rota rota = Patterns.rota(SHIFTS, "R - - - S S R", "- - - - - - -", "- S - - - - R");
        Slot slot = Slot.of("s", "Slot", 1);
        Slot away = slot.withChanges(Map.of(MONDAY.plusDays(15), Cell.parse("leave")));
        Slot changed = slot.withChanges(Map.of(MONDAY.plusDays(15), Cell.OFF));
        assertThat(minutes(slot(rota, 3, slot).pattern().longestDuty())).isEqualTo(48 * 60);
        assertThat(slot(rota, 3, away).pattern()).isEqualTo(slot(rota, 3, slot).pattern());
        assertThat(minutes(slot(rota, 3, changed).pattern().longestDuty())).isEqualTo(24 * 60);
    }
}
