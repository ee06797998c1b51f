package cymru.rhod.rules.measure;

import cymru.rhod.domain.time.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Turns the minutes of a cycle into weekly averages. Leave in the pattern shortens it by a fifth of a week for each day; with
 * cover, its hours are added back first and then the whole leave is covered. Source: banding-2002, section 3.2, and ruling 26.
 *
 * <p>Worked example: 400 hours in 8 weeks with 5 days of leave average 400 / 7 = 57:09 a week without cover.
 *
 * @param leaveDays weekdays of leave in the pattern
 * @param cover null without prospective cover
 * @param toTheMinute whether averages are rounded to the minute before they are judged
 */
record Averages(int weeks, int leaveDays, @Nullable ProspectiveCover cover, boolean toTheMinute) {

    private static final int DAYS_PER_WEEK_OF_LEAVE = 5;

    /** Returns the weekly average without cover. A pattern of leave alone keeps its whole length. */
    Ratio plain(Ratio minutes) {
        int effectiveFifths = DAYS_PER_WEEK_OF_LEAVE * weeks - leaveDays;
        return judged(
                effectiveFifths == 0
                        ? minutes.dividedBy(weeks)
                        : minutes.times(DAYS_PER_WEEK_OF_LEAVE).dividedBy(effectiveFifths));
    }

    /** Returns the weekly average with cover, or the plain one where there is none. */
    Ratio covered(Ratio minutes) {
        return cover == null ? plain(minutes) : judged(cover.average(withLeaveAddedBack(minutes, cover)));
    }

    /** Returns the weekly average, with cover, of duties that colleagues take over: everything but standard days. */
    Ratio coveredShare(Ratio minutes) {
        return cover == null ? plain(minutes) : cover.averageOfCovered(minutes.dividedBy(weeks));
    }

    /** Returns the weekly average that the Riddell formula starts from: leave in the pattern counts as worked. */
    Ratio withLeaveAddedBack(Ratio minutes, ProspectiveCover riddell) {
        Ratio leave = riddell.leaveWeekMinutes().times(leaveDays).dividedBy(DAYS_PER_WEEK_OF_LEAVE);
        return minutes.plus(leave).dividedBy(weeks);
    }

    private Ratio judged(Ratio average) {
        return toTheMinute ? Ratio.of(average.rounded()) : average;
    }
}
