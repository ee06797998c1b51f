package cymru.rhod.domain.rota;

import cymru.rhod.domain.time.Minutes;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many doctors are needed: on a shift, or between two times of the day, on some weekdays.
 *
 * @param shift the code of the shift that so many must start; null where the demand is by the hour
 * @param hours the hours in which so many must be on duty; null where the demand is for a shift
 * @param days the weekdays it holds for, each as the day on which the shift or the hours start; all seven where empty
 * @param doctors how many are wanted, 0 to 500
 * @param minimum how many there must be whoever is away, at most {@code doctors}
 */
public record Demand(@Nullable String shift, @Nullable Hours hours, Set<DayOfWeek> days, int doctors, int minimum) {

    public static final int MOST_DOCTORS = Rota.MOST_SLOTS;

    /** How many demands a rota may hold. */
    public static final int MOST = 200;

    /**
     * A stretch of the day, which may run past midnight.
     *
     * @param startMinute minute of the day, 0 to 1439
     * @param endMinute likewise; not after the start where it is on the next day, and a whole day where both are the same
     */
    public record Hours(long startMinute, long endMinute) {

        /** @throws IllegalArgumentException if either is no time of the day */
        public Hours {
            if (!isTime(startMinute) || !isTime(endMinute)) {
                throw new IllegalArgumentException("not hours of a day: " + startMinute + " to " + endMinute);
            }
        }

        /** Returns how long it is: 60 from 09:00 to 10:00, 1440 from 00:00 to 00:00. */
        public long minutes() {
            long minutes = Math.floorMod(endMinute - startMinute, Minutes.PER_DAY);
            return minutes == 0 ? Minutes.PER_DAY : minutes;
        }

        private static boolean isTime(long minute) {
            return minute >= 0 && minute < Minutes.PER_DAY;
        }
    }

    /** @throws IllegalArgumentException unless it is for either a shift or hours, with a minimum of at most the doctors wanted */
    public Demand {
        days = Set.copyOf(days);
        if ((shift == null) == (hours == null)) {
            throw new IllegalArgumentException("a demand is for a shift or for hours: " + shift + ", " + hours);
        }
        if (minimum < 0 || doctors < minimum || doctors > MOST_DOCTORS) {
            throw new IllegalArgumentException("not a number of doctors: " + doctors + ", at least " + minimum);
        }
    }

    public static Demand ofShift(String code, Set<DayOfWeek> days, int doctors, int minimum) {
        return new Demand(code, null, days, doctors, minimum);
    }

    public static Demand ofHours(Hours hours, Set<DayOfWeek> days, int doctors, int minimum) {
        return new Demand(null, hours, days, doctors, minimum);
    }

    /** Says whether it holds for what starts on a weekday. */
    public boolean isOn(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }

    public Demand withShift(String code) {
        return new Demand(code, null, days, doctors, minimum);
    }
}
