package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.WeekdayWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The time at work, which is no rest: all duty but non-resident on-call, of which only the part in the normal working day is work.
 * Leave supplies no rest either. Source: rulings 11 and 38.
 *
 * <p>Worked example: on call from home from Thursday 09:00 for 24 hours is work until 17:00, and then rest.
 *
 * @param cells the days on which there is work
 * @param onCallCells the days of non-resident on-call, in whose rest a call may fall
 */
public record WorkAtHand(Runs runs, List<CellRef> cells, List<CellRef> onCallCells) {

    /** Finds the work of a pattern. */
    public static WorkAtHand of(Measures measures) {
        List<CellRef> onCall = new ArrayList<>();
        List<Duty> work = new ArrayList<>();
        WeekdayWindow normalDay = NormalDay.windowOf(measures.standardDay());
        for (Duty duty : measures.restCycle().judged()) {
            if (duty.shift().isNonResidentOnCall()) {
                onCall.add(duty.cell());
                addNormalDayParts(duty, normalDay, measures.restCycle(), work);
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

    private static void addNormalDayParts(Duty duty, WeekdayWindow normalDay, DutyCycle cycle, List<Duty> work) {
        long firstDay = duty.startDay();
        long lastDay = Math.floorDiv(duty.time().endExclusive() - 1, Minutes.PER_DAY);
        for (long day = firstDay; day <= lastDay; day++) {
            if (normalDay.minutesInside(duty.time(), day) > 0) {
                long midnight = day * Minutes.PER_DAY;
                Interval part = new Interval(
                        Math.max(duty.time().startInclusive(), midnight + normalDay.fromMinute()),
                        Math.min(duty.time().endExclusive(), midnight + normalDay.toMinute()));
                // A part that lies beyond the cycle is one of its first days.
                boolean isBeyond = cycle.dates() == null && part.startInclusive() >= cycle.minutes();
                work.add(duty.during(isBeyond ? part.shiftedBy(-cycle.minutes()) : part));
            }
        }
    }
}
