package cymru.rhod.report;

import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.DutyCycle;
import java.util.Arrays;
import java.util.List;

/** Counts who is on duty at each hour of the week, had every week of the pattern its own doctor. */
final class OnDuty {

    private static final int HOURS_PER_WEEK = 168;

    private OnDuty() {}

    /** Returns minutes of duty in each hour from Monday 00:00, over all weeks of the cycle. */
    static List<Long> minutesByHour(DutyCycle cycle) {
        Long[] minutes = new Long[HOURS_PER_WEEK];
        long[] counted = new long[HOURS_PER_WEEK];
        for (Duty duty : cycle.duties()) {
            add(duty.counted(), counted);
        }
        Arrays.setAll(minutes, hour -> counted[hour]);
        return List.of(minutes);
    }

    private static void add(Interval time, long[] counted) {
        long at = time.startInclusive();
        while (at < time.endExclusive()) {
            long hour = Math.floorDiv(at, Minutes.PER_HOUR);
            long until = Math.min(time.endExclusive(), (hour + 1) * Minutes.PER_HOUR);
            counted[Math.floorMod(hour, HOURS_PER_WEEK)] += until - at;
            at = until;
        }
    }
}
