package cymru.rhod.compare;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.rota.WorkOnCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where two patterns differ. The weeks alike at the beginning and at the end stand for each other; those between are held against
 * each other in their order, and what one has more of was added or removed. A day differs if other duties are worked on it: a shift
 * type that only has another code, name, key or colour is the same duty.
 *
 * @param cells days of weeks that stand for each other
 * @param added weeks only the later pattern has, from 0
 * @param removed weeks only the earlier pattern has, from 0
 */
public record PatternChanges(List<CellChange> cells, List<Integer> added, List<Integer> removed) {

    /**
     * One day that differs.
     *
     * @param before its place in the earlier pattern
     * @param after its place in the later one
     */
    public record CellChange(CellRef before, CellRef after, Cell was, Cell is) {}

    public PatternChanges {
        cells = List.copyOf(cells);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Returns where the pattern of one rota differs from that of an earlier one; dates are not looked at. */
    public static PatternChanges between(Rota before, Rota after) {
        List<List<Day>> earlier = days(before);
        List<List<Day>> later = days(after);
        int shorter = Math.min(earlier.size(), later.size());
        int start = 0;
        while (start < shorter && earlier.get(start).equals(later.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && earlier.get(earlier.size() - 1 - end).equals(later.get(later.size() - 1 - end))) {
            end++;
        }
        int paired = shorter - end;
        List<CellChange> cells = new ArrayList<>();
        for (int week = start; week < paired; week++) {
            for (int day = 0; day < earlier.get(week).size(); day++) {
                if (!earlier.get(week).get(day).equals(later.get(week).get(day))) {
                    CellRef place = new CellRef(week, day);
                    cells.add(new CellChange(place, place, before.cell(place), after.cell(place)));
                }
            }
        }
        return new PatternChanges(cells, weeks(paired, later.size() - end), weeks(paired, earlier.size() - end));
    }

    public boolean isEmpty() {
        return cells.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** Returns the days that differ, where they are in the later pattern. */
    public List<CellRef> cellsAfter() {
        return cells.stream().map(CellChange::after).toList();
    }

    /** What is worked on a day, apart from what it is called. */
    private record Day(List<Duty> duties, @Nullable DayMark mark) {}

    private record Duty(
            long start,
            long length,
            DutyKind kind,
            boolean isResident,
            @Nullable PlannedRest rest,
            @Nullable WorkOnCall work) {

        static Duty of(ShiftType shift) {
            return new Duty(
                    shift.startMinute(),
                    shift.lengthMinutes(),
                    shift.kind(),
                    shift.isResident(),
                    shift.rest(),
                    shift.workOnCall());
        }
    }

    private static List<List<Day>> days(Rota rota) {
        Map<String, ShiftType> shifts = rota.shiftsByCode();
        List<List<Day>> weeks = new ArrayList<>();
        for (Week week : rota.weeks()) {
            weeks.add(week.cells().stream().map(cell -> day(cell, shifts)).toList());
        }
        return weeks;
    }

    private static Day day(Cell cell, Map<String, ShiftType> shifts) {
        List<Duty> duties = new ArrayList<>();
        for (String code : cell.codes()) {
            ShiftType shift = shifts.get(code);
            if (shift != null) {
                duties.add(Duty.of(shift));
            }
        }
        return new Day(duties, cell.mark());
    }

    private static List<Integer> weeks(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
