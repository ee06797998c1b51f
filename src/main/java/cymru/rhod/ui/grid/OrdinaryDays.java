package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.ui.common.cells.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the days of a rota are where nothing else was said: standard days on weekdays if it has them, and off. */
final class OrdinaryDays {

    private final Rota rota;

    OrdinaryDays(Rota rota) {
        this.rota = rota;
    }

    Week week() {
        Week week = Week.OFF;
        for (int day = 0; day < RotaGridModel.DAYS; day++) {
            week = week.withCell(day, on(day));
        }
        return week;
    }

    /** Returns the cells as clearing leaves them: ordinary days; off, if they are ordinary already. */
    Map<Place, Cell> cleared(List<Place> places) {
        boolean already = places.stream()
                .allMatch(place -> rota.cell(RotaGridModel.ref(place)).equals(on(place.column())));
        Map<Place, Cell> cells = new LinkedHashMap<>();
        places.forEach(place -> cells.put(place, already ? Cell.OFF : on(place.column())));
        return cells;
    }

    private Cell on(int day) {
        return rota.ordinary(new CellRef(0, day));
    }
}
