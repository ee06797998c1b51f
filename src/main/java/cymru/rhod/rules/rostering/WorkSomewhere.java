package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Interval;
import java.util.List;

/**
 * Work of which it is known within which times it lies, but not where: of a shift, which fills its time, and of non-resident on-call, whose
 * expected work has no time of day.
 *
 * @param times in order, one after the other
 * @param minutes no more than they hold
 */
record WorkSomewhere(List<CellRef> cells, List<Interval> times, long minutes) {

    /** @param expected minutes of work, of which no more count than there is time for */
    static WorkSomewhere of(List<CellRef> cells, List<Interval> times, long expected) {
        long most = times.stream().mapToLong(Interval::minutes).sum();
        return new WorkSomewhere(cells, times, Math.min(expected, most));
    }

    long start() {
        return times.get(0).startInclusive();
    }

    long end() {
        return times.get(times.size() - 1).endExclusive();
    }

    /** Returns the most of it that may lie in a window. */
    long mostIn(long from, long to) {
        long inside = 0;
        for (Interval time : times) {
            inside += Math.max(0, Math.min(time.endExclusive(), to) - Math.max(time.startInclusive(), from));
        }
        return Math.min(minutes, inside);
    }

    /** Returns the latest moment from which all of it can still be done. */
    long latestStart() {
        long left = minutes;
        for (int i = times.size() - 1; i >= 0; i--) {
            Interval time = times.get(i);
            if (left <= time.minutes()) {
                return time.endExclusive() - left;
            }
            left -= time.minutes();
        }
        return start();
    }

    /** Returns the earliest moment by which all of it can be done. */
    long earliestEnd() {
        long left = minutes;
        for (Interval time : times) {
            if (left <= time.minutes()) {
                return time.startInclusive() + left;
            }
            left -= time.minutes();
        }
        return end();
    }
}
