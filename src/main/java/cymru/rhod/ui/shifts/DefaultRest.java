package cymru.rhod.ui.shifts;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.DutyRest;
import cymru.rhod.rules.newdeal2002.LeastRest;

/**
 * The rest counted in a duty of a shift type that is given none, as a person would write it: in one that starts on a Monday, and
 * in one that starts on a Saturday. A half minute is left out.
 */
final class DefaultRest {

    private static final CellRef MONDAY = new CellRef(0, 0);
    private static final CellRef SATURDAY = new CellRef(0, 5);

    private final DutyRest dutyRest;

    DefaultRest(Figures figures) {
        dutyRest = new DutyRest(LeastRest.in(figures));
    }

    PlannedRest of(ShiftType shift) {
        ShiftType unplanned = shift.withRest(null);
        return new PlannedRest(minutes(unplanned, MONDAY), minutes(unplanned, SATURDAY));
    }

    private long minutes(ShiftType shift, CellRef day) {
        long start = day.dayIndex() * Minutes.PER_DAY + shift.startMinute();
        Interval time = new Interval(start, start + shift.lengthMinutes());
        Ratio rest = dutyRest.in(new Duty(day, shift, time, time));
        return rest.numerator() / rest.denominator();
    }
}
