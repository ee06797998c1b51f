package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the days of a rota are where nothing else was said: standard days on weekdays if it has them, and off. */
final class OrdinaryDays {

    private final Rota rota;
    private final Cell weekday;

    OrdinaryDays(Rota rota) {
        this.rota = rota;
        weekday = rota.shifts().stream()
                .filter(shift -> shift.kind() == DutyKind.STANDARD_DAY)
                .findFirst()
                .map(shift -> Cell.of(shift.code()))
                .orElse(Cell.OFF);
    }

    Week week() {
        Week week = Week.OFF;
        for (int day = 0; day <= Selection.LAST_DAY; day++) {
            week = week.withCell(day, on(new CellRef(0, day)));
        }
        return week;
    }

    /** Returns the cells as clearing leaves them: ordinary days; off, if they are ordinary already. */
    Map<CellRef, Cell> cleared(List<CellRef> refs) {
        boolean already = refs.stream().allMatch(ref -> rota.cell(ref).equals(on(ref)));
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        refs.forEach(ref -> cells.put(ref, already ? Cell.OFF : on(ref)));
        return cells;
    }

    private Cell on(CellRef ref) {
        return ref.isWeekday() ? weekday : Cell.OFF;
    }
}
