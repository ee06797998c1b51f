package cymru.rhod.domain.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The pattern laid on dates. Days keep their weekday: a roster that starts on a Wednesday begins with the Wednesday of a
 * slot's start week, and the next Monday begins the next pattern week (ruling 48).
 *
 * @param weeks how many times seven days it lasts, at least 1
 * @param extras fields of the file this version does not know, name to JSON, kept as they were
 */
public record Roster(LocalDate start, int weeks, List<Slot> slots, Map<String, String> extras) {

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

    /** Returns the last day that belongs to the roster. */
    public LocalDate lastDay() {
        return start.plusDays(days() - 1L);
    }
}
