package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;

/**
 * One duty of a cycle.
 *
 * @param cell the day it starts on, to which it belongs
 * @param time from start to end, in minutes from the Monday that opens week 1
 * @param counted the part of it not already covered by a duty that started earlier, so that hours of overlap count once
 *     (ruling 7); empty where it is covered wholly
 */
public record Duty(CellRef cell, ShiftType shift, Interval time, Interval counted) {

    /** Returns the day on which it starts, counted from 0 for the Monday that opens week 1; on dates it may lie past the last week. */
    public long startDay() {
        return Math.floorDiv(time.startInclusive(), Minutes.PER_DAY);
    }

    public boolean isOverlapped() {
        return counted.minutes() < time.minutes();
    }

    Duty shiftedBy(long minutes) {
        return new Duty(cell, shift, time.shiftedBy(minutes), counted.shiftedBy(minutes));
    }

    /** Returns the same duty as if it covered another time, all of it counted. */
    public Duty during(Interval newTime) {
        return new Duty(cell, shift, newTime, newTime);
    }
}
