package cymru.rhod.report.roster;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.HoursCount;
import cymru.rhod.rules.measure.Weekends;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what a doctor's dates hold.
 *
 * <p>A night is at least three hours of one duty between 23:00 and 06:00, what the Working Time Regulations call night time; on
 * call from home is none. A long day is more than ten hours of continuous duty without a night, on call from home left out.
 * Sources: banding-2002, section 6; wales-2026, section 10, row 16.
 *
 * <p>Worked example: 21:15 to 09:15 is one night; 09:00 to 21:30 is one long day; Monday 09:00 to Tuesday 09:00 on call in the
 * hospital is a night and no long day.
 */
final class DutyTallier {

    private static final long LONG_DAY_MINUTES = Minutes.ofHours(10);
    private static final long NIGHT_MINUTES = Minutes.ofHours(3);
    private static final long NIGHT_STARTS = Minutes.ofHours(23);
    private static final long NIGHT_LASTS = Minutes.ofHours(7);
    private static final int SATURDAY = 5;

    private final RosterCalendar calendar;
    private final Slot slot;
    private final Map<String, ShiftType> shifts;
    private final Post post;
    private final int first;
    private final int weekday;
    private final boolean onlySaturdayAndSunday;

    /** @param onlySaturdayAndSunday the definition in force of what makes a weekend worked */
    DutyTallier(
            RosterCalendar calendar,
            Slot slot,
            Map<String, ShiftType> shifts,
            Post post,
            boolean onlySaturdayAndSunday) {
        this.calendar = calendar;
        this.slot = slot;
        this.shifts = shifts;
        this.post = post;
        this.onlySaturdayAndSunday = onlySaturdayAndSunday;
        first = calendar.firstDay(slot);
        weekday = calendar.weekday(first);
    }

    /**
     * Counts duties.
     *
     * @param counted those that count for hours
     * @param worked those that are worked
     */
    DutyTally count(List<Duty> counted, List<Duty> worked) {
        long[] byWeek = new long[(post.days() + 6) / 7];
        long duty = 0;
        long outOfHours = 0;
        for (Duty one : counted) {
            long minutes = one.counted().minutes();
            duty += minutes;
            outOfHours += outOfHours(one.counted());
            byWeek[(one.cell().dayIndex() - weekday) / 7] += minutes;
        }
        List<Long> minutesByWeek = new ArrayList<>();
        for (long minutes : byWeek) {
            minutesByWeek.add(minutes);
        }
        return new DutyTally(
                Reason.Measured.of("measure.post-duty", Quantity.minutes(duty)),
                Reason.Measured.of("measure.post-out-of-hours", Quantity.minutes(outOfHours)),
                Reason.Measured.of("measure.nights", Quantity.count(nights(worked))),
                Reason.Measured.of("measure.long-days", Quantity.count(longDays(worked))),
                Reason.Measured.of("measure.post-weekends", Quantity.count(weekends(worked, onlySaturdayAndSunday))),
                Reason.Measured.of(
                        "measure.post-weekends-otherwise", Quantity.count(weekends(worked, !onlySaturdayAndSunday))),
                weekendsInPost(),
                Reason.Measured.of(
                        "measure.normal-daytime",
                        Quantity.minutesPerWeek(Ratio.of(standard(worked)).dividedBy(post.weeks()))),
                duties(worked),
                marks(),
                minutesByWeek);
    }

    private long outOfHours(Interval time) {
        return HoursCount.PLAIN_TIME.minutesOutside(time) + plainOnBankHolidays(time);
    }

    private long plainOnBankHolidays(Interval time) {
        long plain = 0;
        long firstDay = Math.floorDiv(time.startInclusive(), Minutes.PER_DAY);
        long lastDay = Math.floorDiv(time.endExclusive() - 1, Minutes.PER_DAY);
        for (long day = firstDay; day <= lastDay; day++) {
            if (calendar.isBankHoliday(first + (int) day - weekday)) {
                plain += HoursCount.PLAIN_TIME.minutesInside(time, day);
            }
        }
        return plain;
    }

    private static long nights(List<Duty> duties) {
        return duties.stream().mapToLong(DutyTallier::nights).sum();
    }

    private static long nights(Duty duty) {
        if (duty.shift().isNonResidentOnCall()) {
            return 0;
        }
        long nights = 0;
        Interval time = duty.time();
        for (long day = Math.floorDiv(time.startInclusive(), Minutes.PER_DAY) - 1;
                day * Minutes.PER_DAY < time.endExclusive();
                day++) {
            long start = day * Minutes.PER_DAY + NIGHT_STARTS;
            long from = Math.max(time.startInclusive(), start);
            long to = Math.min(time.endExclusive(), start + NIGHT_LASTS);
            if (to - from >= NIGHT_MINUTES) {
                nights++;
            }
        }
        return nights;
    }

    /** Duties that touch or overlap are one continuous duty. */
    private static long longDays(List<Duty> duties) {
        long longDays = 0;
        long start = 0;
        long end = Long.MIN_VALUE;
        boolean withNight = false;
        for (Duty duty : duties) {
            if (duty.shift().isNonResidentOnCall()) {
                continue;
            }
            if (duty.time().startInclusive() > end) {
                longDays += isLongDay(start, end, withNight) ? 1 : 0;
                start = duty.time().startInclusive();
                withNight = false;
            }
            end = Math.max(end, duty.time().endExclusive());
            withNight |= nights(duty) > 0;
        }
        return longDays + (isLongDay(start, end, withNight) ? 1 : 0);
    }

    private static boolean isLongDay(long start, long end, boolean withNight) {
        return end != Long.MIN_VALUE && end - start > LONG_DAY_MINUTES && !withNight;
    }

    private static long weekends(List<Duty> duties, boolean onlySaturdayAndSunday) {
        Interval window = Weekends.window(onlySaturdayAndSunday);
        long latest = Long.MIN_VALUE;
        long weekends = 0;
        // Duties come in the order of their starts, so a weekend counted already is the latest one.
        for (Duty duty : duties) {
            long week = duty.cell().week();
            for (long one = week - 1; one <= week; one++) {
                if (one > latest && duty.time().overlaps(window.shiftedBy(one * Minutes.PER_WEEK))) {
                    weekends++;
                    latest = one;
                }
            }
        }
        return weekends;
    }

    private int weekendsInPost() {
        int weekends = 0;
        for (int day = first; day < first + post.days(); day++) {
            weekends += calendar.weekday(day) == SATURDAY ? 1 : 0;
        }
        return weekends;
    }

    /** Normal working time, in which there is training: on a bank holiday there is none. */
    private long standard(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.shift().kind() == DutyKind.STANDARD_DAY)
                .mapToLong(duty ->
                        HoursCount.PLAIN_TIME.minutesInside(duty.counted()) - plainOnBankHolidays(duty.counted()))
                .sum();
    }

    private Map<String, Integer> duties(List<Duty> duties) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        shifts.keySet().forEach(code -> counts.put(code, 0));
        duties.forEach(duty -> counts.merge(duty.shift().code(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private Map<DayMark, Integer> marks() {
        Map<DayMark, Integer> counts = new EnumMap<>(DayMark.class);
        for (int day = first; day < first + post.days(); day++) {
            DayMark mark = calendar.cell(slot, day).mark();
            if (mark != null) {
                counts.merge(mark, 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(counts);
    }
}
