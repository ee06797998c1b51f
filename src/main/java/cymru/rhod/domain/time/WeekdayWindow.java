package cymru.rhod.domain.time;

/**
 * The same hours of each Monday to Friday, for example 07:00 to 19:00. Weekends lie wholly outside it.
 *
 * <p>Worked example: of Friday 17:00 to Saturday 09:00, 2 hours lie inside 07:00 to 19:00 and 14 outside.
 *
 * @param fromMinute minute of the day at which the window opens, inclusive
 * @param toMinute minute of the day at which it closes, exclusive, at most 1440
 */
public record WeekdayWindow(long fromMinute, long toMinute) {

    /** @throws IllegalArgumentException if the window is empty or leaves the day */
    public WeekdayWindow {
        if (fromMinute < 0 || toMinute > Minutes.PER_DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("not a window of one day: " + fromMinute + " to " + toMinute);
        }
    }

    /** Returns the window between two whole hours. */
    public static WeekdayWindow ofHours(int fromHour, int toHour) {
        return new WeekdayWindow(fromHour * Minutes.PER_HOUR, toHour * Minutes.PER_HOUR);
    }

    /** Returns the minutes of an interval that lie inside the window. */
    public long minutesInside(Interval interval) {
        long inside = 0;
        long firstDay = Math.floorDiv(interval.startInclusive(), Minutes.PER_DAY);
        long lastDay = Math.floorDiv(interval.endExclusive() - 1, Minutes.PER_DAY);
        for (long day = firstDay; day <= lastDay; day++) {
            inside += minutesInside(interval, day);
        }
        return inside;
    }

    /** Returns the minutes of an interval that lie in the window of one day, counted from Monday of week 1 as day 0. */
    public long minutesInside(Interval interval, long day) {
        if (Math.floorMod(day, 7) >= 5) {
            return 0;
        }
        long midnight = day * Minutes.PER_DAY;
        long from = Math.max(interval.startInclusive(), midnight + fromMinute);
        long to = Math.min(interval.endExclusive(), midnight + toMinute);
        return Math.max(0, to - from);
    }

    /** Returns the minutes of an interval that lie outside the window. */
    public long minutesOutside(Interval interval) {
        return interval.minutes() - minutesInside(interval);
    }
}
