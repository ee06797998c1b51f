package cymru.rhod.report.roster;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.measure.Duty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The duties of one post in the order of their starts, with time from the Monday that opens its first week. Dates have an end: a
 * duty does not wrap round as in a pattern. Minutes covered by several duties count once, as the first-starting one's (ruling 7).
 */
final class DatedDuties {

    private DatedDuties() {}

    /** Returns the duties as they stand: days of leave have none. */
    static List<Duty> worked(RosterCalendar calendar, Slot slot, Map<String, ShiftType> shifts) {
        return of(calendar, slot, shifts, calendar::cell);
    }

    /** Returns the duties as they count for hours and pay: leave counts as the day it replaces (ruling 42). */
    static List<Duty> counted(RosterCalendar calendar, Slot slot, Map<String, ShiftType> shifts) {
        return of(calendar, slot, shifts, calendar::counted);
    }

    private interface CellOn {
        Cell cell(Slot slot, int day);
    }

    private static List<Duty> of(RosterCalendar calendar, Slot slot, Map<String, ShiftType> shifts, CellOn cells) {
        List<Duty> duties = new ArrayList<>();
        int first = calendar.firstDay(slot);
        int last = calendar.lastDay(slot);
        int weekday = calendar.weekday(first);
        boolean inOrder = true;
        long latestStart = Long.MIN_VALUE;
        for (int day = first; day <= last; day++) {
            int index = weekday + day - first;
            for (String code : cells.cell(slot, day).codes()) {
                ShiftType shift = Objects.requireNonNull(shifts.get(code), code);
                long start = index * Minutes.PER_DAY + shift.startMinute();
                Interval time = new Interval(start, start + shift.lengthMinutes());
                duties.add(new Duty(CellRef.ofDayIndex(index), shift, time, time));
                inOrder &= start >= latestStart;
                latestStart = start;
            }
        }
        if (!inOrder) {
            duties.sort(Comparator.comparingLong(duty -> duty.time().startInclusive()));
        }
        countOverlapsOnce(duties);
        return duties;
    }

    private static void countOverlapsOnce(List<Duty> duties) {
        long coveredUntil = Long.MIN_VALUE;
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            long end = duty.time().endExclusive();
            if (coveredUntil > duty.time().startInclusive()) {
                Interval counted = new Interval(Math.min(coveredUntil, end), end);
                duties.set(i, new Duty(duty.cell(), duty.shift(), duty.time(), counted));
            }
            coveredUntil = Math.max(coveredUntil, end);
        }
    }
}
