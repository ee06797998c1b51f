package cymru.rhod.rules.measure;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;

/**
 * The Riddell formula: the weekly average of doctors who cover each other's leave, H = (52w - LC) / (52 - L). Source:
 * banding-2002, section 4.1.
 *
 * <p>Worked example: 2,715 minutes a week, 13.6 weeks of leave and 2,550 minutes in a leave week give 2,773.4 minutes, which is
 * 46:13.
 *
 * @param leaveWeeks L, the weeks of leave a year, at least 0 and below 52
 * @param leaveWeekMinutes C, the minutes in a week of leave that nobody covers
 */
public record ProspectiveCover(Ratio leaveWeeks, Ratio leaveWeekMinutes) {

    public static final Ratio WEEKS_PER_YEAR = Ratio.of(52);

    /** Returns the weekly average with cover; never below none, even where a week of leave outweighs the hours worked. */
    public Ratio average(Ratio weeklyMinutes) {
        Ratio aYear = weeklyMinutes.times(WEEKS_PER_YEAR).minus(leaveWeeks.times(leaveWeekMinutes));
        return aYear.max(Ratio.ZERO).dividedBy(WEEKS_PER_YEAR.minus(leaveWeeks));
    }

    /** Returns a measured weekly average with cover. */
    public Quantity averageOf(Reason.Measured weekly) {
        return Quantity.minutesPerWeek(average(weekly.value().value()));
    }

    /** Returns the weekly average, with cover, of hours of which none fall away in a week of leave. */
    public Ratio averageOfCovered(Ratio weeklyMinutes) {
        return weeklyMinutes.times(WEEKS_PER_YEAR).dividedBy(WEEKS_PER_YEAR.minus(leaveWeeks));
    }
}
