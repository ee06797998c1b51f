package cymru.rhod.rules.measure;

import cymru.rhod.domain.time.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The times off duty of a cycle or of dates, and which of them fall in a window. They are kept in the order of their starts, so that a window
 * is found by search and not by looking at every run. Source: ruling 1.
 *
 * <p>On dates the time before the first duty counts with the length that is seen of it, as if it began with the dates; the time
 * after the last duty goes on without end (decision 0013).
 */
public final class OffDuty {

    /** So long a cycle that dates never come to its end. */
    private static final long NEVER = Long.MAX_VALUE / 2;

    private final Runs runs;
    private final long cycleMinutes;

    /** Where each time off duty starts within the cycle, ascending. */
    private final long[] starts;

    /** The length of each, in the same order. */
    private final long[] lengths;

    public OffDuty(Runs runs, long cycleMinutes) {
        this.runs = runs;
        this.cycleMinutes = runs.dates() == null ? cycleMinutes : NEVER;
        List<Run> ordered = new ArrayList<>(runs.list());
        if (runs.dates() != null && !ordered.isEmpty()) {
            ordered.add(beforeFirstDuty(runs.dates(), ordered.get(0)));
        }
        ordered.sort(Comparator.comparingLong(this::startAfter));
        starts = ordered.stream().mapToLong(this::startAfter).toArray();
        lengths = ordered.stream().mapToLong(Run::offDutyAfter).toArray();
    }

    private static Run beforeFirstDuty(Interval dates, Run first) {
        long start = dates.startInclusive();
        return new Run(List.of(), new Interval(start, start), first.time().startInclusive() - start);
    }

    /** Returns the minute at which each time off duty starts, within the cycle. */
    public List<Long> starts() {
        return Arrays.stream(starts).boxed().toList();
    }

    /**
     * Returns the two longest times off duty that start in a window of the endlessly repeated cycle, each with its full length,
     * longest first; 0 where there is none.
     */
    public long[] twoLongestStartingIn(Interval window) {
        long longest = 0;
        long second = 0;
        for (long next = firstStartingAt(window.startInclusive());
                starts.length > 0 && startOf(next) < window.endExclusive();
                next++) {
            long length = lengths[Math.floorMod(next, starts.length)];
            if (length > longest) {
                second = longest;
                longest = length;
            } else if (length > second) {
                second = length;
            }
        }
        return new long[] {longest, second};
    }

    /** Says whether any duty lies in a window of the repeated cycle: unless one time off duty holds the whole of it. */
    public boolean hasDutyIn(Interval window) {
        if (starts.length == 0) {
            return runs.endless();
        }
        long latest = firstStartingAt(window.startInclusive() + 1) - 1;
        return startOf(latest) + lengths[Math.floorMod(latest, starts.length)] < window.endExclusive();
    }

    /** Returns the runs that lie at least in part in a window of the repeated cycle. */
    public List<Run> runsIn(Interval window) {
        return runs.list().stream().filter(run -> reaches(run, window)).toList();
    }

    private boolean reaches(Run run, Interval window) {
        long earliest = window.endExclusive() - cycleMinutes;
        long latestStart = earliest + Math.floorMod(run.time().startInclusive() - earliest, cycleMinutes);
        return latestStart + run.time().minutes() > window.startInclusive();
    }

    private long startAfter(Run run) {
        return Math.floorMod(run.time().endExclusive(), cycleMinutes);
    }

    /** Returns the number of the first time off duty that starts at a minute or later, counted on through repeated cycles. */
    private long firstStartingAt(long minute) {
        int found = Arrays.binarySearch(starts, Math.floorMod(minute, cycleMinutes));
        return Math.floorDiv(minute, cycleMinutes) * starts.length + (found >= 0 ? found : -found - 1);
    }

    private long startOf(long number) {
        return Math.floorDiv(number, (long) starts.length) * cycleMinutes
                + starts[Math.floorMod(number, starts.length)];
    }
}
