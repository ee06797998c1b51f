package cymru.rhod.ui.shifts;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** On how many days of the pattern each shift type and each mark stands, and which shift types its variants and dates of the roster use. */
final class ShiftUsage {

    private final Map<String, Integer> shifts = new HashMap<>();
    private final Map<DayMark, Integer> marks = new EnumMap<>(DayMark.class);
    private final Set<String> elsewhere = new HashSet<>();

    private ShiftUsage() {}

    static ShiftUsage of(Rota rota) {
        ShiftUsage usage = new ShiftUsage();
        rota.weeks().stream().flatMap(week -> week.cells().stream()).forEach(usage::count);
        Roster roster = rota.roster();
        Stream<Cell> changes = roster == null
                ? Stream.empty()
                : roster.slots().stream().flatMap(slot -> slot.changes().values().stream());
        Stream<Cell> variants = rota.variants().stream()
                .flatMap(variant -> variant.weeks().stream())
                .flatMap(week -> week.cells().stream());
        Stream.concat(changes, variants).forEach(cell -> usage.elsewhere.addAll(cell.codes()));
        return usage;
    }

    int daysInPattern(String code) {
        return shifts.getOrDefault(code, 0);
    }

    int days(DayMark mark) {
        return marks.getOrDefault(mark, 0);
    }

    /** Says whether the shift type stands anywhere: in the pattern, in a variant of it or on a date of the roster. */
    boolean isUsed(String code) {
        return shifts.containsKey(code) || elsewhere.contains(code);
    }

    private void count(Cell cell) {
        cell.codes().stream().distinct().forEach(code -> shifts.merge(code, 1, Integer::sum));
        if (cell.mark() != null) {
            marks.merge(cell.mark(), 1, Integer::sum);
        }
    }
}
