package cymru.rhod.report.roster;

import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.rules.Reason.Measured;
import java.util.List;
import java.util.Map;

/**
 * What a doctor's dates hold. Hours count leave as the day it replaces, as averages and pay do (ruling 42); everything else counts
 * what is worked, so that a night given away for leave is not a night. A duty belongs to the day it starts on.
 *
 * @param duty minutes of duty
 * @param outOfHours those of them outside Monday to Friday 07:00 to 19:00 or on a bank holiday
 * @param nights nights worked or spent on call in the hospital
 * @param longDays continuous duties of more than ten hours by day
 * @param weekends weekends worked under the definition in force
 * @param otherWeekends the same under the other recognised definition
 * @param weekendsInPost weekends that the post has, counted by their Saturdays
 * @param normalDaytime average minutes a week of standard days worked, the time in which there is training
 * @param duties for each shift type in the order of the palette how often it is worked
 * @param marks for each mark how many days of the post bear it
 * @param minutesByWeek minutes of duty in each week counted from the first day; they add up to {@code duty}
 */
public record DutyTally(
        Measured duty,
        Measured outOfHours,
        Measured nights,
        Measured longDays,
        Measured weekends,
        Measured otherWeekends,
        int weekendsInPost,
        Measured normalDaytime,
        Map<String, Integer> duties,
        Map<DayMark, Integer> marks,
        List<Long> minutesByWeek) {

    /** Returns how often a shift type is worked. */
    public int duties(String code) {
        return duties.getOrDefault(code, 0);
    }

    /** Returns how many days bear a mark. */
    public int days(DayMark mark) {
        return marks.getOrDefault(mark, 0);
    }
}
