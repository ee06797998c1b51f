package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import java.util.List;

/**
 * Shifts of one kind in a row.
 *
 * @param shifts in order, at least one
 * @param dates how many dates they take up
 */
record Stretch(List<Shift> shifts, long dates) {

    Shift last() {
        return shifts.get(shifts.size() - 1);
    }

    List<CellRef> cells() {
        return shifts.stream()
                .flatMap(shift -> shift.cells().stream())
                .distinct()
                .toList();
    }
}
