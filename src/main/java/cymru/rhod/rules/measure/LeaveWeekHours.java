package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * C of the Riddell formula: the hours of a normal working week, which nobody covers when a doctor is on leave. For each weekday it
 * takes the commonest length of its standard days. Full time, a weekday without one takes the commonest of all; less than full
 * time, a weekday counts only if more than half its cells are standard days. A rota without standard days takes 40 hours. Source:
 * ruling 23.
 *
 * <p>Worked example: five standard days of 8 hours give 40 hours; one of two doctors sharing a post, with standard days from
 * Tuesday to Thursday, gets 24.
 */
public final class LeaveWeekHours {

    private static final int WEEKDAYS = 5;

    private LeaveWeekHours() {}

    /**
     * Derives C.
     *
     * @param days whole weeks from a Monday
     * @param normalWeekMinutes what a rota without standard days takes
     */
    public static long derive(
            List<Cell> days, Map<String, ShiftType> shifts, boolean lessThanFullTime, long normalWeekMinutes) {
        List<Map<Long, Integer>> lengthsByWeekday =
                List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        Map<Long, Integer> allLengths = new TreeMap<>();
        for (int day = 0; day < days.size(); day++) {
            long length = day % 7 < WEEKDAYS ? standardMinutes(days.get(day), shifts) : 0;
            if (length > 0) {
                lengthsByWeekday.get(day % 7).merge(length, 1, Integer::sum);
                allLengths.merge(length, 1, Integer::sum);
            }
        }
        if (allLengths.isEmpty()) {
            return normalWeekMinutes;
        }
        int weeks = days.size() / 7;
        long total = 0;
        for (Map<Long, Integer> lengths : lengthsByWeekday) {
            int standardDays =
                    lengths.values().stream().mapToInt(Integer::intValue).sum();
            if (lessThanFullTime) {
                total += 2 * standardDays > weeks ? commonest(lengths) : 0;
            } else {
                total += commonest(standardDays == 0 ? allLengths : lengths);
            }
        }
        return Math.min(total, WEEKDAYS * Minutes.PER_DAY);
    }

    /** Returns the minutes of a day's standard days, an overlap of two counted once. */
    private static long standardMinutes(Cell cell, Map<String, ShiftType> shifts) {
        List<ShiftType> standardDays = cell.codes().stream()
                .map(code -> Objects.requireNonNull(shifts.get(code), code))
                .filter(shift -> shift.kind() == DutyKind.STANDARD_DAY)
                .sorted(Comparator.comparingLong(ShiftType::startMinute))
                .toList();
        long minutes = 0;
        long coveredUntil = 0;
        for (ShiftType shift : standardDays) {
            long end = shift.startMinute() + shift.lengthMinutes();
            minutes += Math.max(0, end - Math.max(shift.startMinute(), coveredUntil));
            coveredUntil = Math.max(coveredUntil, end);
        }
        return minutes;
    }

    /** Of lengths that are equally common the shortest is taken: it makes the average higher, and so hides nothing. */
    private static long commonest(Map<Long, Integer> countByLength) {
        long commonest = 0;
        int most = 0;
        for (Map.Entry<Long, Integer> entry : countByLength.entrySet()) {
            if (entry.getValue() > most) {
                commonest = entry.getKey();
                most = entry.getValue();
            }
        }
        return commonest;
    }
}
