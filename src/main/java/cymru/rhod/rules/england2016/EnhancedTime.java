package cymru.rhod.rules.england2016;

import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.measure.Duty;

/**
 * The part of a shift that the night enhancement is paid on: that between 21:00 and 07:00; all up to 10:00 of a long enough shift that
 * starts from 20:00 to 23:59; all of a shift that ends from 00:00 to 04:00. Source: england-2016, sections 2 and 7.
 *
 * <p>Worked example: 20:30 to 09:30 is enhanced for all its 13:00; 20:30 to 04:15 (under 8 hours) for 7:15; 16:00 to 00:30 for 8:30.
 */
final class EnhancedTime {

    private static final long NIGHT_FROM = Minutes.ofHours(21);
    private static final long NIGHT_TO = Minutes.ofHours(31);
    private static final long EVENING_FROM = Minutes.ofHours(20);
    private static final long MORNING_TO = Minutes.ofHours(34);
    private static final long LATEST_END = Minutes.ofHours(4);

    private EnhancedTime() {}

    /**
     * Returns the minutes of a duty that are enhanced; what a duty before it covers counts there.
     *
     * @param eveningLength how long a shift that starts in the evening must be to be enhanced into the morning
     */
    static long in(Duty duty, long eveningLength) {
        Interval time = duty.time();
        long start = Math.floorMod(time.startInclusive(), Minutes.PER_DAY);
        long end = Math.floorMod(time.endExclusive(), Minutes.PER_DAY);
        if (end <= LATEST_END && time.minutes() < Minutes.PER_DAY && end < start) {
            return duty.counted().minutes();
        }
        if (start >= EVENING_FROM && time.minutes() >= eveningLength) {
            long midnight = time.startInclusive() - start;
            Interval untilMorning =
                    new Interval(time.startInclusive(), Math.max(time.startInclusive(), midnight + MORNING_TO));
            return overlap(duty.counted(), untilMorning) + atNight(after(duty.counted(), untilMorning.endExclusive()));
        }
        return atNight(duty.counted());
    }

    /** Returns the minutes between 21:00 and 07:00. */
    static long atNight(Interval time) {
        long minutes = 0;
        long lastDay = Math.floorDiv(time.endExclusive() - 1, Minutes.PER_DAY);
        for (long day = Math.floorDiv(time.startInclusive(), Minutes.PER_DAY) - 1; day <= lastDay; day++) {
            long midnight = day * Minutes.PER_DAY;
            minutes += overlap(time, new Interval(midnight + NIGHT_FROM, midnight + NIGHT_TO));
        }
        return minutes;
    }

    private static Interval after(Interval time, long minute) {
        long from = Math.min(time.endExclusive(), Math.max(time.startInclusive(), minute));
        return new Interval(from, time.endExclusive());
    }

    private static long overlap(Interval one, Interval other) {
        return Math.max(
                0,
                Math.min(one.endExclusive(), other.endExclusive())
                        - Math.max(one.startInclusive(), other.startInclusive()));
    }
}
