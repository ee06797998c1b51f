package cymru.rhod.report;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.roster.FairnessMeasure;
import cymru.rhod.report.roster.PayOnDates;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One slot before and after a change of the roster.
 *
 * @param postBefore what its dates came to
 * @param postAfter what they come to
 */
public record SlotChange(SlotReport before, SlotReport after, PostReport postBefore, PostReport postAfter) {

    /** A day that holds something else than before. */
    public record DayChange(LocalDate date, Cell before, Cell after) {}

    /**
     * Returns the slots of two reports whose numbers were made anew, in the order of the later roster; one that was added or removed
     * has no other half. A report without a roster has none.
     */
    public static List<SlotChange> between(RotaReport before, RotaReport after) {
        RosterReport earlier = before.roster();
        RosterReport later = after.roster();
        if (earlier == null || later == null) {
            return List.of();
        }
        Map<String, Integer> places = new HashMap<>();
        for (int index = 0; index < before.slots().size(); index++) {
            places.put(before.slots().get(index).slot().id(), index);
        }
        List<SlotChange> changes = new ArrayList<>();
        for (int index = 0; index < after.slots().size(); index++) {
            SlotReport now = after.slots().get(index);
            Integer place = places.get(now.slot().id());
            // A slot that nothing has touched keeps its report: to know it again costs nothing.
            if (place != null && before.slots().get(place) != now) {
                changes.add(new SlotChange(
                        before.slots().get(place),
                        now,
                        earlier.posts().get(place),
                        later.posts().get(index)));
            }
        }
        return changes;
    }

    /** Says whether the slot itself is another: its days, its doctor or its dates. */
    public boolean isOfSlot() {
        return !before.slot().equals(after.slot());
    }

    /** What is counted on a doctor's dates and watched. */
    private static final List<FairnessMeasure> COUNTS = List.of(
            FairnessMeasure.NIGHTS, FairnessMeasure.LONG_DAYS, FairnessMeasure.WEEKENDS, FairnessMeasure.BANK_HOLIDAYS);

    /** Returns which of nights, long days, weekends and bank holidays worked are more or fewer than before. */
    public List<FairnessMeasure> movedCounts() {
        return COUNTS.stream()
                .filter(measure -> !Objects.equals(measure.of(postBefore), measure.of(postAfter)))
                .toList();
    }

    /** Says whether the days of leave due, put in and left are as they were. */
    public boolean isSameLeave() {
        return Objects.equals(
                        postBefore.leave().entitlement(), postAfter.leave().entitlement())
                && postBefore.leave().putIn().equals(postAfter.leave().putIn());
    }

    /** Returns how many rules only warn in a report. */
    public static long ruleWarnings(SlotReport report) {
        return report.pattern()
                .rules()
                .filter(rule -> rule.verdict() == Verdict.WARNING)
                .count();
    }

    /** Says whether band, average hours, what is counted, leave, rules kept, their warnings and pay are as they were. */
    public boolean isWithoutEffect() {
        return before.pattern().newDeal().band() == after.pattern().newDeal().band()
                && before.pattern()
                        .workHoursWithCover()
                        .value()
                        .equals(after.pattern().workHoursWithCover().value())
                && movedCounts().isEmpty()
                && isSameLeave()
                && ruleWarnings(before) == ruleWarnings(after)
                && isSamePay(postBefore.pay().newDeal(), postAfter.pay().newDeal())
                && isSamePay(postBefore.pay().wales2026(), postAfter.pay().wales2026())
                && newlyBroken().isEmpty()
                && mended().isEmpty();
    }

    /**
     * Returns the days that differ from before because they were changed on their dates, in order.
     *
     * @param earlier what was worked before
     * @param later what is worked now
     */
    public List<DayChange> days(RosterCalendar earlier, RosterCalendar later) {
        Slot old = before.slot();
        Slot now = after.slot();
        TreeSet<LocalDate> dates = new TreeSet<>(old.changes().keySet());
        dates.addAll(now.changes().keySet());
        return dates.stream()
                .filter(date ->
                        !Objects.equals(old.changes().get(date), now.changes().get(date)))
                .map(date ->
                        new DayChange(date, earlier.cell(old, earlier.dayOf(date)), later.cell(now, later.dayOf(date))))
                .toList();
    }

    /** Returns by how much a number grew; null where it is not known before or after. */
    public @Nullable Ratio difference(FairnessMeasure measure) {
        Ratio earlier = measure.of(postBefore);
        Ratio later = measure.of(postAfter);
        return earlier == null || later == null ? null : later.minus(earlier);
    }

    /** Returns the rules broken now that were not, as they stand now. */
    public List<RuleResult> newlyBroken() {
        return turned(before, after);
    }

    /** Returns the rules kept now that were broken, as they stood before. */
    public List<RuleResult> mended() {
        return turned(after, before);
    }

    private static boolean isSamePay(@Nullable PayOnDates before, @Nullable PayOnDates after) {
        return before == null || after == null ? before == after : before.year().equals(after.year());
    }

    private static List<RuleResult> turned(SlotReport kept, SlotReport broken) {
        return broken.pattern()
                .rules()
                .filter(RuleResult::isBroken)
                .filter(rule -> brokenIn(kept).noneMatch(other -> other.rule().equals(rule.rule())))
                .toList();
    }

    private static Stream<RuleResult> brokenIn(SlotReport report) {
        return report.pattern().rules().filter(RuleResult::isBroken);
    }
}
