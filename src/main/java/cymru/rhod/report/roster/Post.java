package cymru.rhod.report.roster;

import cymru.rhod.domain.time.Ratio;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The dates a doctor's numbers are taken over: the whole roster, or the post's own dates within it.
 *
 * @param hasBankHoliday whether any of them is a bank holiday
 * @param daysFilledUp days of the pattern after the last one that make the last week whole for every average, 0 to 6
 */
public record Post(LocalDate first, LocalDate last, boolean hasBankHoliday, int daysFilledUp) {

    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Returns how long it lasts in weeks of seven days: 17 1/7 for 120 days. */
    public Ratio weeks() {
        return Ratio.of(days(), 7);
    }

    /** Returns how many weeks from a Monday to a Sunday lie wholly within the dates. */
    public int weeksFromMonday() {
        LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Math.max(0, (int) ChronoUnit.DAYS.between(monday, last) + 1) / 7;
    }

    public boolean isWholeWeeks() {
        return daysFilledUp == 0;
    }
}
