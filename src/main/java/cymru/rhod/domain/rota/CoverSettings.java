package cymru.rhod.domain.rota;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How leave is covered. What is null was not given and is derived.
 *
 * @param prospectiveGiven whether colleagues cover each other's leave; null is taken as yes (ruling 27)
 * @param leaveWeeksPerYear L of the Riddell formula, 0 to below 52; null derives it (ruling 24)
 * @param leaveWeekMinutes C of the Riddell formula, at most a whole week; null derives it (ruling 23)
 */
public record CoverSettings(
        @Nullable Boolean prospectiveGiven, @Nullable Ratio leaveWeeksPerYear, @Nullable Long leaveWeekMinutes) {

    public static final CoverSettings DERIVED = new CoverSettings(null, null, null);

    private static final Ratio WEEKS_OF_YEAR = Ratio.of(52);

    /** Says whether a year may hold so many weeks of leave: 0 to below 52. */
    public static boolean isLeaveWeeks(Ratio weeks) {
        return weeks.sign() >= 0 && weeks.isLessThan(WEEKS_OF_YEAR);
    }

    /** Says whether a week of leave may count so many minutes. */
    public static boolean isLeaveWeek(long minutes) {
        return minutes >= 0 && minutes <= Minutes.PER_WEEK;
    }

    public boolean isProspective() {
        return prospectiveGiven == null || prospectiveGiven;
    }
}
