package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.ShiftType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a standard day in place of each weekday of leave or study in a pattern: leave may not supply time off duty, and the 2026
 * contract pays it as a standard day. Source: rulings 11 and 42.
 */
final class LeaveStandIn {

    private LeaveStandIn() {}

    static DutyCycle apply(PatternDays days, Map<String, ShiftType> shifts, ShiftType standardDay) {
        Cell standIn = Cell.of(standardDay.code());
        Map<String, ShiftType> withStandardDay = new LinkedHashMap<>(shifts);
        withStandardDay.put(standardDay.code(), standardDay);
        List<Cell> filled = new ArrayList<>(days.cells());
        for (int day = 0; day < filled.size(); day++) {
            if (isWeekdayOfLeave(filled.get(day), day)) {
                filled.set(day, standIn);
            }
        }
        return DutyCycle.of(days.withCells(filled), withStandardDay);
    }

    /** Returns how many weekdays of leave or study a pattern holds. */
    static int count(List<Cell> days) {
        int count = 0;
        for (int day = 0; day < days.size(); day++) {
            count += isWeekdayOfLeave(days.get(day), day) ? 1 : 0;
        }
        return count;
    }

    private static boolean isWeekdayOfLeave(Cell cell, int day) {
        return day % 7 < 5 && cell.isLeave();
    }
}
