package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import java.util.ArrayList;
import java.util.List;

/**
 * The longest run of consecutive duty days. A duty day is a date on which a duty starts, plus one for each further 24 hours that a
 * longer duty begins; a cycle without a free date is endless. Source: ruling 10.
 *
 * <p>Worked example: seven duties in a one-week cycle are not a run of 7 days, but one without end.
 *
 * @param longestRun days in the longest run; 0 where there is no duty
 * @param endless whether every date is a duty day
 * @param cells the days of that run
 */
public record DutyDays(int longestRun, boolean endless, List<CellRef> cells) {

    private static final int DAYS_OF_LONGEST_DUTY = (int) (ShiftType.LONGEST_MINUTES / Minutes.PER_DAY) + 1;

    /**
     * Counts the duty days; on dates the run ends with the last duty, and is never endless.
     *
     * @param byDateTouched whether every date that a duty touches counts, instead of those it starts on
     */
    public static DutyDays of(DutyCycle cycle, boolean byDateTouched) {
        Interval dates = cycle.dates();
        if (dates == null) {
            return longestRound(dutyDays(cycle, 0, cycle.weeks() * 7, byDateTouched));
        }
        int first = (int) Math.floorDiv(dates.startInclusive(), Minutes.PER_DAY);
        int last = (int) Math.floorDiv(dates.endExclusive() - 1, Minutes.PER_DAY);
        // The last duty may go on past the last date.
        boolean[] isDutyDay = dutyDays(cycle, first, last + 1 - first + DAYS_OF_LONGEST_DUTY, byDateTouched);
        return longestOnDates(isDutyDay, first, last, cycle.weeks() * 7);
    }

    private static boolean[] dutyDays(DutyCycle cycle, int firstDay, int days, boolean byDateTouched) {
        boolean[] isDutyDay = new boolean[days];
        for (Duty duty : cycle.judged()) {
            int start = (int) duty.startDay() - firstDay;
            long length = byDateTouched
                    ? duty.time().endExclusive() - duty.startDay() * Minutes.PER_DAY
                    : duty.time().minutes();
            long dates = (length + Minutes.PER_DAY - 1) / Minutes.PER_DAY;
            for (int i = 0; i < dates; i++) {
                isDutyDay[(start + i) % days] = true;
            }
        }
        return isDutyDay;
    }

    private static DutyDays longestOnDates(boolean[] isDutyDay, int firstDay, int lastDay, int days) {
        int longest = 0;
        int longestEnd = 0;
        int current = 0;
        for (int i = 0; i < isDutyDay.length; i++) {
            current = isDutyDay[i] ? current + 1 : 0;
            if (current > longest) {
                longest = current;
                longestEnd = i + 1;
            }
        }
        int to = Math.min(firstDay + longestEnd, lastDay + 1);
        return new DutyDays(longest, false, cells(firstDay + longestEnd - longest, to, days));
    }

    private static DutyDays longestRound(boolean[] isDutyDay) {
        int days = isDutyDay.length;
        int free = 0;
        while (free < days && isDutyDay[free]) {
            free++;
        }
        if (free == days) {
            return new DutyDays(days, true, cells(0, days, days));
        }
        int longest = 0;
        int longestEnd = 0;
        int current = 0;
        for (int i = free + 1; i <= free + days; i++) {
            current = isDutyDay[i % days] ? current + 1 : 0;
            if (current > longest) {
                longest = current;
                longestEnd = i + 1;
            }
        }
        return new DutyDays(longest, false, cells(longestEnd - longest, longestEnd, days));
    }

    private static List<CellRef> cells(int from, int to, int days) {
        List<CellRef> cells = new ArrayList<>();
        for (int day = from; day < to; day++) {
            cells.add(CellRef.ofDayIndex(day % days));
        }
        return cells;
    }
}
