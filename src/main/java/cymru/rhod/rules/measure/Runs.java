package cymru.rhod.rules.measure;

import cymru.rhod.domain.time.Interval;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a cycle, or of dates with a beginning and an end. A gap of one minute ends a run; runs go on across the end of a
 * cycle, but not across that of dates.
 *
 * <p>Worked example: on call from 09:00 for 24 hours and a standard day from 09:00 the next morning are one run of 32 hours.
 *
 * @param list in order; the last may end beyond the cycle
 * @param endless whether there are duties and never a minute between them; never so on dates
 * @param dates the stretch of time they lie in; null where they go round
 */
public record Runs(List<Run> list, boolean endless, @Nullable Interval dates) {

    /**
     * Joins duties into runs.
     *
     * @param duties in the order of their starts
     * @param cycleMinutes the length of the cycle
     */
    public static Runs of(List<Duty> duties, long cycleMinutes) {
        if (duties.isEmpty()) {
            return new Runs(List.of(), false, null);
        }
        int first = firstAfterGap(duties, cycleMinutes);
        if (first < 0) {
            return new Runs(List.of(), true, null);
        }
        List<Duty> fromGap = new ArrayList<>(duties.subList(first, duties.size()));
        duties.subList(0, first).forEach(duty -> fromGap.add(duty.shiftedBy(cycleMinutes)));
        return new Runs(joined(fromGap, fromGap.get(0).time().startInclusive() + cycleMinutes), false, null);
    }

    /**
     * Joins duties on dates into runs: none is joined across the end, and what follows the last one is open.
     *
     * @param duties in the order of their starts
     */
    static Runs onDates(List<Duty> duties, Interval dates) {
        return new Runs(duties.isEmpty() ? List.of() : joined(duties, Run.OPEN), false, dates);
    }

    /** @param nextStart when a duty follows the last one; {@link Run#OPEN} where that is not known */
    private static List<Run> joined(List<Duty> duties, long nextStart) {
        List<Run> runs = new ArrayList<>();
        List<Duty> open = new ArrayList<>();
        long start = duties.get(0).time().startInclusive();
        long end = start;
        for (Duty duty : duties) {
            long dutyStart = duty.time().startInclusive();
            if (dutyStart > end && !open.isEmpty()) {
                runs.add(new Run(open, new Interval(start, end), dutyStart - end));
                open = new ArrayList<>();
                start = dutyStart;
            }
            open.add(duty);
            end = Math.max(end, duty.time().endExclusive());
        }
        runs.add(new Run(open, new Interval(start, end), nextStart == Run.OPEN ? Run.OPEN : nextStart - end));
        return runs;
    }

    private static int firstAfterGap(List<Duty> duties, long cycleMinutes) {
        long coveredUntil = Long.MIN_VALUE;
        for (Duty duty : duties) {
            coveredUntil = Math.max(coveredUntil, duty.time().endExclusive() - cycleMinutes);
        }
        for (int i = 0; i < duties.size(); i++) {
            if (duties.get(i).time().startInclusive() > coveredUntil) {
                return i;
            }
            coveredUntil = Math.max(coveredUntil, duties.get(i).time().endExclusive());
        }
        return -1;
    }
}
