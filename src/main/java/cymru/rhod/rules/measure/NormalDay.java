package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.WeekdayWindow;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rota's own normal working day: the hours of its commonest standard day, 09:00 to 17:00 where it has none. */
public final class NormalDay {

    private NormalDay() {}

    /** Returns the commonest standard day of a cycle, else the first one defined, else one from 09:00 to 17:00. */
    public static ShiftType shiftOf(DutyCycle cycle, Collection<ShiftType> shifts) {
        Map<ShiftType, Integer> uses = new LinkedHashMap<>();
        shifts.stream().filter(shift -> shift.kind() == DutyKind.STANDARD_DAY).forEach(shift -> uses.put(shift, 0));
        cycle.duties().stream()
                .map(Duty::shift)
                .filter(shift -> shift.kind() == DutyKind.STANDARD_DAY)
                .forEach(shift -> uses.merge(shift, 1, Integer::sum));
        ShiftType commonest = null;
        int most = -1;
        for (Map.Entry<ShiftType, Integer> entry : uses.entrySet()) {
            if (entry.getValue() > most) {
                commonest = entry.getKey();
                most = entry.getValue();
            }
        }
        return commonest == null ? nineToFive(shifts) : commonest;
    }

    /** Its code is none of the rota's: it would stand in for the shift type of that code as well. */
    private static ShiftType nineToFive(Collection<ShiftType> shifts) {
        Set<String> taken = shifts.stream().map(ShiftType::code).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("day" + number)) {
            number++;
        }
        return ShiftType.of("day" + number, "09:00", "8:00", DutyKind.STANDARD_DAY);
    }

    /** Returns a standard day's hours on each Monday to Friday. */
    public static WeekdayWindow windowOf(ShiftType standardDay) {
        return new WeekdayWindow(
                standardDay.startMinute(),
                Math.min(standardDay.startMinute() + standardDay.lengthMinutes(), Minutes.PER_DAY));
    }
}
