package cymru.rhod.domain.roster;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.rota.Cell;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a roster: the pattern from a start week onwards, worked by one doctor or vacant.
 *
 * @param startWeek the pattern week of the roster's first day, from 1
 * @param doctor null where the slot is vacant
 * @param changes days that differ from the pattern
 * @param extras fields of the file this version does not know, name to JSON, kept as they were
 */
public record Slot(
        String id,
        String name,
        int startWeek,
        @Nullable Doctor doctor,
        Map<LocalDate, Cell> changes,
        Map<String, String> extras) {

    public Slot {
        changes = Map.copyOf(changes);
        extras = Map.copyOf(extras);
    }
}
