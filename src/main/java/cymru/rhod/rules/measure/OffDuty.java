package cymru.rhod.rules.measure;

import cymru.rhod.domain.time.Interval;
import java.util.List;

/** The times off duty of a cycle, and which of them fall in a window. Source: ruling 1. */
public final class OffDuty {

    private final Runs runs;
    private final long cycleMinutes;

    public OffDuty(Runs runs, long cycleMinutes) {
        this.runs = runs;
        this.cycleMinutes = cycleMinutes;
    }

    /** Returns the minute at which each time off duty starts, within the cycle. */
    public List<Long> starts() {
        return runs.list().stream()
                .map(run -> Math.floorMod(run.time().endExclusive(), cycleMinutes))
                .toList();
    }

    /**
     * Returns the two longest times off duty that start in a window of the endlessly repeated cycle, each with its full length,
     * longest first; 0 where there is none.
     */
    public long[] twoLongestStartingIn(Interval window) {
        long longest = 0;
        long second = 0;
        for (Run run : runs.list()) {
            long start = firstAtOrAfter(window.startInclusive(), run.time().endExclusive());
            long length = run.offDutyAfter();
            for (; start < window.endExclusive(); start += cycleMinutes) {
                if (length > longest) {
                    second = longest;
                    longest = length;
                } else if (length > second) {
                    second = length;
                }
                if (second == length) {
                    break;
                }
            }
        }
        return new long[] {longest, second};
    }

    /** Says whether any duty lies in a window of the repeated cycle. */
    public boolean hasDutyIn(Interval window) {
        return runs.endless() || runs.list().stream().anyMatch(run -> reaches(run, window));
    }

    /** Returns the runs that lie at least in part in a window of the repeated cycle. */
    public List<Run> runsIn(Interval window) {
        return runs.list().stream().filter(run -> reaches(run, window)).toList();
    }

    private boolean reaches(Run run, Interval window) {
        long latestStart = firstAtOrAfter(window.endExclusive() - cycleMinutes, run.time().startInclusive());
        return latestStart + run.time().minutes() > window.startInclusive();
    }

    private long firstAtOrAfter(long earliest, long moment) {
        return earliest + Math.floorMod(moment - earliest, cycleMinutes);
    }
}
