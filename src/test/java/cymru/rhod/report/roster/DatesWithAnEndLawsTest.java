package cymru.rhod.report.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.cases.Patterns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for rest and runs of every slot whose dates have an end (decision 0013). */
class DatesWithAnEndLawsTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    /** More weeks off than any window is long, so that nothing on one side of them meets what lies on the other. */
    private static final int WEEKS_OFF = 6;

    /** Duties of up to 24 hours, of which many touch or overlap the next. */
    private static final List<ShiftType> SHIFTS = List.of(
            Patterns.STANDARD_DAY,
            Patterns.LONG_DAY,
            Patterns.NIGHT,
            ShiftType.of("E", "12:00", "9:00", DutyKind.PARTIAL_SHIFT),
            ShiftType.of("R", "09:00", "24:00", DutyKind.ON_CALL).withKind(DutyKind.ON_CALL, true));

    private static final Set<String> OF_RUNS = Set.of(
            "newdeal2002.longest-duty",
            "newdeal2002.shortest-off-duty",
            "newdeal2002.consecutive-duty-days",
            "wtr.daily-rest");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Rota rota(long seed) {
        Random random = new Random(seed);
        String[] weeks = new String[2 + random.nextInt(5)];
        for (int week = 0; week < weeks.length; week++) {
            List<String> days = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                days.add(List.of("S", "S", "L1", "N1", "E", "R", "-", "-", "leave")
                        .get(random.nextInt(9)));
            }
            weeks[week] = String.join(" ", days);
        }
        LocalDate start = LocalDate.of(2026, 8, 1).plusDays(random.nextInt(7));
        int days = 7 * (1 + random.nextInt(14));
        LocalDate from = start.plusDays(random.nextInt(days));
        LocalDate to = from.plusDays(random.nextInt(40));
        LocalDate last = start.plusDays(days - 1L);
        Map<LocalDate, Cell> changes = new HashMap<>();
        changes.put(start.plusDays(random.nextInt(days)), Cell.of("R"));
        List<Slot> slots = List.of(
                Slot.of("whole", "Whole", 1),
                Slot.of("changed", "Changed", 1 + random.nextInt(weeks.length)).withChanges(changes),
                Slot.of("post", "Post", 1).withDates(from, to.isAfter(last) ? last : to));
        return Patterns.rota(SHIFTS, weeks).withRoster(Roster.of(start, days / 7, slots));
    }

    /** Returns the dates of a slot as a pattern of its own, between so many weeks off that its end does not meet its beginning. */
    private static PatternReport betweenWeeksOff(Rota rota, RosterCalendar calendar, Slot slot) {
        int first = calendar.firstDay(slot);
        int placeOfFirst = WEEKS_OFF * 7 + calendar.weekday(first);
        int days = calendar.lastDay(slot) - first + 1;
        int weeks = (placeOfFirst + days + 6) / 7 + WEEKS_OFF;
        List<Cell> cells = new ArrayList<>(Collections.nCopies(weeks * 7, Cell.OFF));
        for (int day = 0; day < days; day++) {
            cells.set(placeOfFirst + day, calendar.counted(slot, first + day));
        }
        List<Week> pattern = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            pattern.add(new Week(cells.subList(week * 7, week * 7 + 7)));
        }
        return ENGINE.report(rota.withRoster(null).withWeeks(pattern)).template();
    }

    private static Set<String> broken(PatternReport pattern) {
        return pattern.rules()
                .filter(RuleResult::isBroken)
                .map(result -> result.rule().id())
                .collect(Collectors.toSet());
    }

    private static @Nullable Object value(Reason.@Nullable Measured measured) {
        return measured == null ? null : measured.value();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void restAndRunsAreThoseOfTheDatesBetweenLongTimesOff(long seed) {
        Rota rota = rota(seed);
        RotaReport report = ENGINE.report(rota);
        RosterCalendar calendar = Objects.requireNonNull(report.roster()).calendar();
        for (SlotReport slot : report.slots()) {
            if (slot.basis().dates().goesRound()) {
                continue;
            }
            PatternReport alone = betweenWeeksOff(rota, calendar, slot.slot());
            PatternReport pattern = slot.pattern();
            assertThat(value(pattern.longestDuty())).isEqualTo(value(alone.longestDuty()));
            assertThat(value(pattern.longestRunOfDutyDays())).isEqualTo(value(alone.longestRunOfDutyDays()));
            assertThat(value(pattern.overlaps())).isEqualTo(value(alone.overlaps()));
            if (pattern.shortestOffDuty() != null) {
                assertThat(value(pattern.shortestOffDuty())).isEqualTo(value(alone.shortestOffDuty()));
            }
            Set<String> brokenAlone = broken(alone);
            for (String rule : OF_RUNS) {
                assertThat(broken(pattern).contains(rule))
                        .as("%s of %s", rule, slot.slot().id())
                        .isEqualTo(brokenAlone.contains(rule));
            }
            // Windows that the dates hold in part are judged there besides.
            if (broken(pattern).contains("newdeal2002.long-breaks")) {
                assertThat(brokenAlone).contains("newdeal2002.long-breaks");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatBreaksARuleLiesWithinTheDatesAndNowhereAcrossTheirEnd(long seed) {
        RotaReport report = ENGINE.report(rota(seed));
        for (SlotReport slot : report.slots()) {
            if (slot.basis().dates().goesRound()) {
                continue;
            }
            Post post = slot.basis().post();
            slot.pattern().rules().filter(RuleResult::isBroken).forEach(result -> assertThat(
                            dates(slot, result.cells()))
                    .as(result.rule().id())
                    .allSatisfy(date -> assertThat(date).isBetween(post.first(), post.last())));
            areConsecutive(slot, slot.pattern().longestDuty());
            areConsecutive(slot, slot.pattern().longestRunOfDutyDays());
        }
    }

    private static List<LocalDate> dates(SlotReport slot, List<CellRef> cells) {
        return slot.basis().dates().datesOf(cells);
    }

    /** No duty is longer than a day, so that those of one run start on days in a row. */
    private static void areConsecutive(SlotReport slot, Reason.@Nullable Measured run) {
        if (run == null || run.cells().isEmpty()) {
            return;
        }
        List<LocalDate> dates = dates(slot, run.cells());
        assertThat(dates.get(dates.size() - 1)).isEqualTo(dates.get(0).plusDays(dates.size() - 1L));
    }
}
