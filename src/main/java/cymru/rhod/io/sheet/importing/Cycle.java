package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Week;
import java.util.List;

/**
 * A pattern that several doctors work in turn.
 *
 * @param startWeeks for each doctor the week of the pattern in which the first date lies, from 1
 */
record Cycle(List<Week> weeks, List<Integer> startWeeks) {

    Cycle {
        weeks = List.copyOf(weeks);
        startWeeks = List.copyOf(startWeeks);
    }

    Cell cell(int doctor, int day) {
        int index = Math.floorMod((startWeeks.get(doctor) - 1) * 7 + day, weeks.size() * 7);
        return weeks.get(index / 7).cell(index % 7);
    }
}
