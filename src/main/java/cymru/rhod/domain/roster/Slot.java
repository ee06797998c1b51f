package cymru.rhod.domain.roster;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.rota.Cell;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a roster: the pattern from a start week onwards, worked by one doctor or vacant.
 *
 * @param name the doctor's name, or what stands for it where names are not given; two slots may have the same
 * @param startWeek the pattern week of the roster's first day, from 1, also where the post starts later
 * @param from the first day of the post; null where it is the roster's
 * @param to the last day of the post; null where it is the roster's
 * @param fixedDaysOff weekdays on which the doctor never works: no duty of the pattern starts on them
 * @param changes days that differ from the pattern
 * @param notes remarks on dates; no figure depends on them
 * @param extras fields of the file this version does not know, name to JSON, kept as they were
 */
public record Slot(
        String id,
        String name,
        int startWeek,
        @Nullable Doctor doctor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<DayOfWeek> fixedDaysOff,
        Map<LocalDate, Cell> changes,
        Map<LocalDate, String> notes,
        Map<String, String> extras) {

    public Slot {
        fixedDaysOff = Set.copyOf(fixedDaysOff);
        changes = Map.copyOf(changes);
        notes = Map.copyOf(notes);
        extras = Map.copyOf(extras);
    }

    /** Returns a vacant slot that works the pattern unchanged for the whole roster. */
    public static Slot of(String id, String name, int startWeek) {
        return new Slot(id, name, startWeek, null, null, null, Set.of(), Map.of(), Map.of(), Map.of());
    }

    /** Returns the slot's name, or its id where it has none. */
    public String nameOrId() {
        return name.isBlank() ? id : name;
    }

    public Slot withId(String newId) {
        return new Slot(newId, name, startWeek, doctor, from, to, fixedDaysOff, changes, notes, extras);
    }

    public Slot withName(String newName) {
        return new Slot(id, newName, startWeek, doctor, from, to, fixedDaysOff, changes, notes, extras);
    }

    public Slot withStartWeek(int newStartWeek) {
        return new Slot(id, name, newStartWeek, doctor, from, to, fixedDaysOff, changes, notes, extras);
    }

    public Slot withDoctor(@Nullable Doctor newDoctor) {
        return new Slot(id, name, startWeek, newDoctor, from, to, fixedDaysOff, changes, notes, extras);
    }

    public Slot withDates(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new Slot(id, name, startWeek, doctor, newFrom, newTo, fixedDaysOff, changes, notes, extras);
    }

    public Slot withFixedDaysOff(Set<DayOfWeek> newFixedDaysOff) {
        return new Slot(id, name, startWeek, doctor, from, to, newFixedDaysOff, changes, notes, extras);
    }

    public Slot withChanges(Map<LocalDate, Cell> newChanges) {
        return new Slot(id, name, startWeek, doctor, from, to, fixedDaysOff, newChanges, notes, extras);
    }

    public Slot withNotes(Map<LocalDate, String> newNotes) {
        return new Slot(id, name, startWeek, doctor, from, to, fixedDaysOff, changes, newNotes, extras);
    }

    public Slot withExtras(Map<String, String> newExtras) {
        return new Slot(id, name, startWeek, doctor, from, to, fixedDaysOff, changes, notes, newExtras);
    }
}
