package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a roster of the days of each doctor: where they follow one pattern, that pattern, with the days that differ as changes; else
 * an empty pattern of one week, and every day as a change.
 */
final class RosterMaker {

    /** One doctor's days as the sheet has them. */
    record DoctorDays(String name, TreeMap<LocalDate, Cell> days, Map<LocalDate, String> remarks) {}

    /** What was made. */
    record Made(List<Week> pattern, Roster roster, Problem note) {}

    private final List<DoctorDays> doctors;
    private final LocalDate first;
    private final LocalDate last;
    private final String place;

    RosterMaker(List<DoctorDays> doctors, LocalDate first, LocalDate last, String place) {
        this.doctors = doctors;
        this.first = first;
        this.last = last;
        this.place = place;
    }

    Made make() {
        Optional<Cycle> cycle =
                new CycleFinder(doctors.stream().map(this::fromMonday).toList()).find();
        List<Slot> slots = new ArrayList<>();
        int changed = 0;
        for (int doctor = 0; doctor < doctors.size(); doctor++) {
            Slot slot = slot(doctor, cycle.orElse(null));
            changed += slot.changes().size();
            slots.add(slot);
        }
        List<Week> pattern = cycle.map(Cycle::weeks).orElse(List.of(Week.OFF));
        int weeks = (int) ((last.toEpochDay() - first.toEpochDay()) / 7) + 1;
        Problem note = cycle.isPresent()
                ? Problem.of("import.cycle-found", place, Integer.toString(pattern.size()), Integer.toString(changed))
                : Problem.of("import.no-cycle", place);
        return new Made(pattern, Roster.of(first, weeks, slots), note);
    }

    private Slot slot(int doctor, @Nullable Cycle cycle) {
        DoctorDays ofDoctor = doctors.get(doctor);
        Map<LocalDate, Cell> changes = new HashMap<>();
        ofDoctor.days().forEach((date, cell) -> {
            Cell planned = cycle == null ? Cell.OFF : cycle.cell(doctor, daysFromMonday(date));
            if (!cell.equals(planned)) {
                changes.put(date, cell);
            }
        });
        // The sheet says nothing of the days that fill up the last week, so nothing is planned on them.
        boolean endsAmidAWeek = (last.toEpochDay() - first.toEpochDay() + 1) % 7 != 0;
        return Slot.of(
                        "s" + (doctor + 1),
                        ofDoctor.name(),
                        cycle == null ? 1 : cycle.startWeeks().get(doctor))
                .withDates(null, endsAmidAWeek ? last : null)
                .withChanges(changes)
                .withNotes(ofDoctor.remarks());
    }

    private List<@Nullable Cell> fromMonday(DoctorDays ofDoctor) {
        List<@Nullable Cell> days = new ArrayList<>(Collections.nCopies(daysFromMonday(last) + 1, null));
        ofDoctor.days().forEach((date, cell) -> days.set(daysFromMonday(date), cell));
        return days;
    }

    private int daysFromMonday(LocalDate date) {
        return (int) (date.toEpochDay() - first.with(DayOfWeek.MONDAY).toEpochDay());
    }
}
