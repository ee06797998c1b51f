package cymru.rhod.domain.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The pattern laid on dates. Days keep their weekday: a roster that starts on a Wednesday begins with the Wednesday of a
 * slot's start week, and the next Monday begins the next pattern week (ruling 48).
 *
 * @param weeks how many times seven days it lasts, 1 to 520
 * @param extras fields of the file this version does not know, name to JSON, kept as they were
 */
public record Roster(LocalDate start, int weeks, List<Slot> slots, Map<String, String> extras) {

    /** The most weeks: ten years, more than any training programme, and few enough that every date stays within reach. */
    public static final int MOST_WEEKS = 520;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** @throws IllegalArgumentException if it lasts less than a week */
    public Roster {
        if (weeks < 1) {
            throw new IllegalArgumentException("a roster lasts at least a week: " + weeks);
        }
        slots = List.copyOf(slots);
        extras = Map.copyOf(extras);
    }

    public int days() {
        return weeks * 7;
    }

    /** Says whether a date is one that a roster may name. */
    public static boolean isDate(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** Says whether a date belongs to the roster. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(lastDay());
    }

    /** Returns the last day that belongs to the roster. */
    public LocalDate lastDay() {
        return start.plusDays(days() - 1L);
    }
}
