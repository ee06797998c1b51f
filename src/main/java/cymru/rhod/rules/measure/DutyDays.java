package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.CellRef;
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

    /**
     * Counts the duty days.
     *
     * @param byDateTouched whether every date that a duty touches counts, instead of those it starts on
     */
    public static DutyDays of(DutyCycle cycle, boolean byDateTouched) {
        int days = cycle.weeks() * 7;
        boolean[] isDutyDay = new boolean[days];
        for (Duty duty : cycle.duties()) {
            int first = duty.cell().dayIndex();
            long length = byDateTouched
                    ? duty.time().endExclusive() - first * Minutes.PER_DAY
                    : duty.time().minutes();
            long dates = (length + Minutes.PER_DAY - 1) / Minutes.PER_DAY;
            for (int i = 0; i < dates; i++) {
                isDutyDay[(first + i) % days] = true;
            }
        }
        return longestRun(isDutyDay);
    }

    private static DutyDays longestRun(boolean[] isDutyDay) {
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
