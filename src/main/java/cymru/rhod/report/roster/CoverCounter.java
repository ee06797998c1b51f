package cymru.rhod.report.roster;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts who is on duty minute by minute, so that a gap of a quarter of an hour at a handover shows, and holds it against the
 * demand. The days are gone through once; a demand that runs past midnight is judged when its morning is known.
 *
 * <p>Worked example: with one doctor on 09:00 to 17:00 and another from 17:30, a demand for one from 09:00 to 21:00 has nobody
 * at 17:00, so a gap of one.
 */
final class CoverCounter {

    private static final int MINUTES = (int) Minutes.PER_DAY;
    private static final int HOURS = CoverReport.HOURS;
    private static final int MINUTES_PER_HOUR = (int) Minutes.PER_HOUR;

    /** The day at hand and the days that a duty of it may reach. */
    private static final int DAYS_AT_HAND = (int) (ShiftType.LONGEST_MINUTES / Minutes.PER_DAY) + 2;

    /** How many days before the roster a duty may start and still run into it. */
    private static final int DAYS_CARRYING_IN = (int) (ShiftType.LONGEST_MINUTES / Minutes.PER_DAY);

    private final RosterCalendar calendar;
    private final Map<String, ShiftType> shifts;
    private final List<ShiftType> standardDays;
    private final List<CoverLine> lines;
    private final int days;
    private final Minute present = new Minute();
    private final Minute vacant = new Minute();
    private final int[] onDuty;
    private final int[] balance;
    private final int[] onStandardDays;
    private final int[] mayBeOff;

    /** Until when duties of the roster before may run, in minutes from the first midnight: who is there till then is not known. */
    private final int carriedInUntil;

    CoverCounter(RosterCalendar calendar, Map<String, ShiftType> shifts, List<Demand> demand) {
        this.calendar = calendar;
        this.shifts = shifts;
        standardDays = shifts.values().stream()
                .filter(shift -> shift.kind() == DutyKind.STANDARD_DAY)
                .toList();
        days = calendar.days();
        lines = demand.stream().map(needed -> new CoverLine(needed, days)).toList();
        onDuty = new int[days * HOURS];
        balance = new int[days * HOURS];
        Arrays.fill(balance, CoverReport.NOT_ASKED);
        onStandardDays = new int[days];
        mayBeOff = new int[days];
        Arrays.fill(mayBeOff, CoverReport.NOT_ASKED);
        carriedInUntil = carriedInUntil();
    }

    /** The roster before is not known; the pattern goes round, so what it gives the posts before their first day stands for it. */
    private int carriedInUntil() {
        int until = 0;
        for (Slot slot : calendar.roster().slots()) {
            if (!calendar.isInPost(slot, 0)) {
                continue;
            }
            for (int day = -DAYS_CARRYING_IN; day < 0; day++) {
                for (String code : calendar.ofPattern(slot, day).codes()) {
                    ShiftType shift = Objects.requireNonNull(shifts.get(code), code);
                    until = Math.max(until, day * MINUTES + (int) (shift.startMinute() + shift.lengthMinutes()));
                }
            }
        }
        return until;
    }

    CoverReport count() {
        for (int day = 0; day <= days; day++) {
            if (day < days) {
                addDutiesOf(day);
            }
            present.openDay(day);
            vacant.openDay(day);
            if (day < days) {
                countHours(day);
            }
            if (day > 0) {
                judgeHours(day - 1);
            }
        }
        return new CoverReport(calendar, lines, onDuty, balance, onStandardDays, mayBeOff);
    }

    private void addDutiesOf(int day) {
        Map<String, Integer> starting = new HashMap<>();
        Map<String, Integer> startingVacant = new HashMap<>();
        for (Slot slot : calendar.roster().slots()) {
            Cell cell = calendar.cell(slot, day);
            boolean isFilled = slot.doctor() != null;
            for (String code : cell.codes()) {
                ShiftType shift = Objects.requireNonNull(shifts.get(code), code);
                (isFilled ? starting : startingVacant).merge(code, 1, Integer::sum);
                (isFilled ? present : vacant).add(day, (int) shift.startMinute(), (int) shift.lengthMinutes());
            }
            if (isFilled && !calendar.isBankHoliday(day) && StandardDays.isOnlyStandard(cell, shifts)) {
                onStandardDays[day]++;
            }
        }
        DayOfWeek weekday = DayOfWeek.of(calendar.weekday(day) + 1);
        for (CoverLine line : lines) {
            String code = line.demand().shift();
            if (code != null && line.demand().isOn(weekday)) {
                int there = starting.getOrDefault(code, 0);
                line.set(day, there, startingVacant.getOrDefault(code, 0));
                if (isStandardDay(code)) {
                    setMayBeOff(day, there - line.demand().minimum());
                }
            }
        }
    }

    private boolean isStandardDay(String code) {
        return standardDays.stream().anyMatch(shift -> shift.code().equals(code));
    }

    private void countHours(int day) {
        for (int hour = 0; hour < HOURS; hour++) {
            onDuty[day * HOURS + hour] = present.fewest(day, hour * MINUTES_PER_HOUR, MINUTES_PER_HOUR);
        }
    }

    private void judgeHours(int day) {
        DayOfWeek weekday = DayOfWeek.of(calendar.weekday(day) + 1);
        for (CoverLine line : lines) {
            Demand.Hours hours = line.demand().hours();
            if (hours == null || !line.demand().isOn(weekday)) {
                continue;
            }
            int end = (int) (hours.startMinute() + hours.minutes());
            int start = Math.max((int) hours.startMinute(), carriedInUntil - day * MINUTES);
            int length = end - start;
            if (length <= 0) {
                continue;
            }
            int there = present.fewest(day, start, length);
            line.set(day, there, present.fewestWith(vacant, day, start, length) - there);
            int minute = start;
            while (minute < end) {
                int next = Math.min(end, (minute / MINUTES_PER_HOUR + 1) * MINUTES_PER_HOUR);
                int inHour = present.fewest(day, minute, next - minute)
                        - line.demand().doctors();
                setBalance(day * HOURS + minute / MINUTES_PER_HOUR, inHour);
                minute = next;
            }
            spareOnStandardDays(line.demand(), day, start, end);
        }
    }

    /** Only while standard days are worked does it matter to a demand who of them is off; its hours may run into the next day. */
    private void spareOnStandardDays(Demand demand, int day, int start, int end) {
        for (ShiftType shift : standardDays) {
            for (int later = 0; later <= 1; later++) {
                int shiftStart = (int) shift.startMinute() + later * MINUTES;
                int from = Math.max(start, shiftStart);
                int to = Math.min(end, shiftStart + (int) shift.lengthMinutes());
                if (from < to && day + later < days) {
                    setMayBeOff(day + later, present.fewest(day, from, to - from) - demand.minimum());
                }
            }
        }
    }

    private void setBalance(int hour, int doctors) {
        if (hour < balance.length) {
            balance[hour] = balance[hour] == CoverReport.NOT_ASKED ? doctors : Math.min(balance[hour], doctors);
        }
    }

    private void setMayBeOff(int day, int spare) {
        int atMost = Math.min(Math.max(0, spare), onStandardDays[day]);
        mayBeOff[day] = mayBeOff[day] == CoverReport.NOT_ASKED ? atMost : Math.min(mayBeOff[day], atMost);
    }

    /** How many doctors are on duty at each minute of the days at hand. */
    private static final class Minute {
        private final int[][] change = new int[DAYS_AT_HAND][MINUTES];
        private final int[][] count = new int[2][MINUTES];
        private int running;

        void add(int day, int start, int length) {
            change(day * (long) MINUTES + start, 1);
            change(day * (long) MINUTES + start + length, -1);
        }

        private void change(long minute, int by) {
            change[(int) (minute / MINUTES % DAYS_AT_HAND)][(int) (minute % MINUTES)] += by;
        }

        /** Works out the minutes of a day to which no duty will be added any more; that of the day before stays at hand. */
        void openDay(int day) {
            int[] changes = change[day % DAYS_AT_HAND];
            int[] counts = count[day % 2];
            for (int minute = 0; minute < MINUTES; minute++) {
                running += changes[minute];
                counts[minute] = running;
            }
            Arrays.fill(changes, 0);
        }

        int fewest(int day, int start, int length) {
            int fewest = Integer.MAX_VALUE;
            for (int minute = start; minute < start + length; minute++) {
                fewest = Math.min(fewest, at(day, minute));
            }
            return fewest;
        }

        int fewestWith(Minute other, int day, int start, int length) {
            int fewest = Integer.MAX_VALUE;
            for (int minute = start; minute < start + length; minute++) {
                fewest = Math.min(fewest, at(day, minute) + other.at(day, minute));
            }
            return fewest;
        }

        private int at(int day, int minute) {
            return count[(day + minute / MINUTES) % 2][minute % MINUTES];
        }
    }
}
