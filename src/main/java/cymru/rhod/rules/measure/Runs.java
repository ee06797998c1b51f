package cymru.rhod.rules.measure;

import cymru.rhod.domain.time.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of a cycle. A gap of one minute ends a run; runs go on across the end of the cycle.
 *
 * <p>Worked example: on call from 09:00 for 24 hours and a standard day from 09:00 the next morning are one run of 32 hours.
 *
 * @param list in order; the last may end beyond the cycle
 * @param endless whether there are duties and never a minute between them
 */
public record Runs(List<Run> list, boolean endless) {

    /**
     * Joins duties into runs.
     *
     * @param duties in the order of their starts
     * @param cycleMinutes the length of the cycle
     */
    public static Runs of(List<Duty> duties, long cycleMinutes) {
        if (duties.isEmpty()) {
            return new Runs(List.of(), false);
        }
        int first = firstAfterGap(duties, cycleMinutes);
        if (first < 0) {
            return new Runs(List.of(), true);
        }
        List<Run> runs = new ArrayList<>();
        List<Duty> open = new ArrayList<>();
        long start = duties.get(first).time().startInclusive();
        long end = start;
        long cycleStart = start;
        for (int i = 0; i < duties.size(); i++) {
            int index = first + i;
            Duty duty = index < duties.size()
                    ? duties.get(index)
                    : duties.get(index - duties.size()).shiftedBy(cycleMinutes);
            long dutyStart = duty.time().startInclusive();
            if (dutyStart > end && !open.isEmpty()) {
                runs.add(new Run(open, new Interval(start, end), dutyStart - end));
                open = new ArrayList<>();
                start = dutyStart;
            }
            open.add(duty);
            end = Math.max(end, duty.time().endExclusive());
        }
        runs.add(new Run(open, new Interval(start, end), cycleStart + cycleMinutes - end));
        return new Runs(runs, false);
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
