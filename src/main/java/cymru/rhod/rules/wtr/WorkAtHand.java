package cymru.rhod.rules.wtr;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.WeekdayWindow;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.NormalDay;
import cymru.rhod.rules.measure.Runs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The time that is no rest in law: all duty but non-resident on-call, of which only the part in the normal working day is work.
 * Leave supplies no rest either. Source: rulings 11 and 38.
 *
 * <p>Worked example: on call from home from Thursday 09:00 for 24 hours is work until 17:00, and then rest.
 *
 * @param cells the days on which there is work
 * @param onCallCells the days of non-resident on-call, in whose rest a call may fall
 */
record WorkAtHand(Runs runs, List<CellRef> cells, List<CellRef> onCallCells) {

    static WorkAtHand of(Measures measures) {
        List<CellRef> onCall = new ArrayList<>();
        List<Duty> work = new ArrayList<>();
        WeekdayWindow normalDay = NormalDay.windowOf(measures.standardDay());
        for (Duty duty : measures.restCycle().judged()) {
            if (duty.shift().isNonResidentOnCall()) {
                onCall.add(duty.cell());
                addNormalDayParts(duty, normalDay, work);
            } else {
                work.add(duty);
            }
        }
        List<CellRef> cells = work.stream().map(Duty::cell).distinct().toList();
        if (onCall.isEmpty()) {
            return new WorkAtHand(measures.restRuns(), cells, List.of());
        }
        work.sort(Comparator.comparingLong(duty -> duty.time().startInclusive()));
        return new WorkAtHand(measures.restCycle().runsOf(work), cells, onCall);
    }

    private static void addNormalDayParts(Duty duty, WeekdayWindow normalDay, List<Duty> work) {
        long firstDay = duty.startDay();
        long lastDay = Math.floorDiv(duty.time().endExclusive() - 1, Minutes.PER_DAY);
        for (long day = firstDay; day <= lastDay; day++) {
            if (normalDay.minutesInside(duty.time(), day) > 0) {
                long midnight = day * Minutes.PER_DAY;
                work.add(duty.during(new Interval(
                        Math.max(duty.time().startInclusive(), midnight + normalDay.fromMinute()),
                        Math.min(duty.time().endExclusive(), midnight + normalDay.toMinute()))));
            }
        }
    }
}
