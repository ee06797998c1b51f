package cymru.rhod.edit;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import java.util.HashSet;
import java.util.Set;

/** Finds the cells that look different after a change. */
final class ChangedCells {

    private ChangedCells() {}

    /**
     * Returns the cells that differ; all cells of the later rota where the number of weeks or a shift type changed, since a
     * shift's colour, times and code show in every cell that holds it.
     */
    static Set<CellRef> between(Rota before, Rota after) {
        if (before.weeks().size() != after.weeks().size() || !before.shifts().equals(after.shifts())) {
            return all(after);
        }
        Set<CellRef> changed = new HashSet<>();
        for (CellRef ref : all(after)) {
            if (!before.cell(ref).equals(after.cell(ref))) {
                changed.add(ref);
            }
        }
        return Set.copyOf(changed);
    }

    static Set<CellRef> all(Rota rota) {
        Set<CellRef> cells = new HashSet<>();
        for (int dayIndex = 0; dayIndex < rota.weeks().size() * 7; dayIndex++) {
            cells.add(CellRef.ofDayIndex(dayIndex));
        }
        return Set.copyOf(cells);
    }
}
