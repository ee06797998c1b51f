package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.WorkOnCall;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.WeekdayWindow;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.NormalDay;
import java.util.ArrayList;
import java.util.List;

/**
 * The work expected in non-resident on-call duties, each within its time outside the normal working day. Source: wales-2026, section 10,
 * row 2.
 *
 * @param isKnown false where a duty has no expected work given
 */
record WorkOnCallFromHome(List<WorkSomewhere> expected, boolean isKnown) {

    static WorkOnCallFromHome of(Measures measures) {
        List<WorkSomewhere> expected = new ArrayList<>();
        boolean isKnown = true;
        WeekdayWindow normalDay = NormalDay.windowOf(measures.standardDay());
        for (Duty duty : measures.restCycle().judged()) {
            if (!duty.shift().isNonResidentOnCall()) {
                continue;
            }
            List<Interval> times = outside(duty.counted(), normalDay);
            WorkOnCall given = duty.shift().workOnCall();
            if (times.isEmpty()) {
                continue;
            }
            if (given == null) {
                isKnown = false;
            } else if (given.on(duty.cell()).minutes() > 0) {
                expected.add(WorkSomewhere.of(
                        List.of(duty.cell()), times, given.on(duty.cell()).minutes()));
            }
        }
        return new WorkOnCallFromHome(expected, isKnown);
    }

    private static List<Interval> outside(Interval time, WeekdayWindow normalDay) {
        List<Interval> times = new ArrayList<>();
        long from = time.startInclusive();
        long firstDay = Math.floorDiv(from, Minutes.PER_DAY);
        for (long day = firstDay; day * Minutes.PER_DAY < time.endExclusive(); day++) {
            if (normalDay.minutesInside(time, day) > 0) {
                add(times, from, day * Minutes.PER_DAY + normalDay.fromMinute());
                from = day * Minutes.PER_DAY + normalDay.toMinute();
            }
        }
        add(times, from, time.endExclusive());
        return times;
    }

    private static void add(List<Interval> times, long from, long to) {
        if (from < to) {
            times.add(new Interval(from, to));
        }
    }
}
