package cymru.rhod.ui.shifts;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often each shift type is used.
 *
 * @param inPattern days of the pattern by shift code
 * @param onDates days of the roster changed by hand, by shift code
 */
record ShiftUsage(Map<String, Integer> inPattern, Map<String, Integer> onDates) {

    static ShiftUsage of(Rota rota) {
        Roster roster = rota.roster();
        return new ShiftUsage(
                count(rota.weeks().stream().flatMap(week -> week.cells().stream())),
                roster == null
                        ? Map.of()
                        : count(roster.slots().stream().flatMap(slot -> slot.changes().values().stream())));
    }

    int daysInPattern(String code) {
        return inPattern.getOrDefault(code, 0);
    }

    boolean isUsed(String code) {
        return inPattern.containsKey(code) || onDates.containsKey(code);
    }

    int days(String code) {
        return daysInPattern(code) + onDates.getOrDefault(code, 0);
    }

    private static Map<String, Integer> count(Stream<Cell> cells) {
        Map<String, Integer> days = new HashMap<>();
        cells.forEach(cell -> cell.codes().stream().distinct().forEach(code -> days.merge(code, 1, Integer::sum)));
        return days;
    }
}
