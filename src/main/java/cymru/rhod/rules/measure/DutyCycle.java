package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The duties of a pattern repeated without end: a duty that runs past the last Sunday goes on in week 1. Source: banding-2002,
 * section 3.2.
 *
 * @param weeks weeks in the cycle, at least 1
 * @param duties in the order of their starts; those of one start in the order of their cell
 */
public record DutyCycle(int weeks, List<Duty> duties) {

    /**
     * Lays out the duties of a pattern.
     *
     * @param days whole weeks from a Monday
     * @param shifts the shift types that the cells name
     */
    public static DutyCycle of(List<Cell> days, Map<String, ShiftType> shifts) {
        List<Duty> duties = new ArrayList<>(days.size());
        boolean inOrder = true;
        long latestStart = Long.MIN_VALUE;
        for (int day = 0; day < days.size(); day++) {
            for (String code : days.get(day).codes()) {
                ShiftType shift = Objects.requireNonNull(shifts.get(code), code);
                long start = day * Minutes.PER_DAY + shift.startMinute();
                Interval time = new Interval(start, start + shift.lengthMinutes());
                duties.add(new Duty(CellRef.ofDayIndex(day), shift, time, time));
                inOrder &= start >= latestStart;
                latestStart = start;
            }
        }
        if (!inOrder) {
            duties.sort(Comparator.comparingLong(duty -> duty.time().startInclusive()));
        }
        return new DutyCycle(days.size() / 7, withOverlapsCountedOnce(duties, days.size() * Minutes.PER_DAY));
    }

    public long minutes() {
        return weeks * Minutes.PER_WEEK;
    }

    /** Returns the kinds of duty the pattern uses. */
    public Set<DutyKind> kinds() {
        Set<DutyKind> kinds = EnumSet.noneOf(DutyKind.class);
        duties.forEach(duty -> kinds.add(duty.shift().kind()));
        return kinds;
    }

    /** Returns the duties of which a part, or all, lies over an earlier one. */
    public List<Duty> overlapped() {
        return duties.stream().filter(Duty::isOverlapped).toList();
    }

    private static List<Duty> withOverlapsCountedOnce(List<Duty> duties, long cycleMinutes) {
        // Duties of the cycle before may run into this one.
        long coveredUntil = Long.MIN_VALUE;
        for (Duty duty : duties) {
            coveredUntil = Math.max(coveredUntil, duty.time().endExclusive() - cycleMinutes);
        }
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            long start = duty.time().startInclusive();
            long end = duty.time().endExclusive();
            if (coveredUntil > start) {
                Interval counted = new Interval(Math.min(coveredUntil, end), end);
                duties.set(i, new Duty(duty.cell(), duty.shift(), duty.time(), counted));
            }
            coveredUntil = Math.max(coveredUntil, end);
        }
        return duties;
    }
}
