package cymru.rhod.report.roster;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Duties of one doctor that overlap, or follow one another without a break.
 *
 * @param first the day on which the first of them starts
 * @param duties how many they are, at least one
 * @param minutes from the start of the first to the last end
 * @param overlaps whether one starts before another has ended
 */
public record DutyStretch(LocalDate first, int duties, long minutes, boolean overlaps) {

    /** No stretch worth telling of reaches further than this from the day that is looked at. */
    private static final int DAYS_AROUND = 7;

    /** Returns the stretch of the first duty that starts on a day; empty where none does. */
    public static Optional<DutyStretch> on(LocalDate date, Rota rota, RosterCalendar calendar, Slot slot) {
        int day = calendar.dayOf(date);
        long from = day * Minutes.PER_DAY;
        List<Interval> duties = dutiesAround(day, rota, calendar, slot);
        Optional<Interval> asked = duties.stream()
                .filter(duty -> duty.startInclusive() >= from && duty.startInclusive() < from + Minutes.PER_DAY)
                .findFirst();
        return asked.map(duty -> around(duty, duties, calendar));
    }

    /** Says whether there are several duties without a break between them, for longer than in another stretch. */
    public boolean isLongerThan(Optional<DutyStretch> other) {
        return duties > 1 && other.map(earlier -> earlier.minutes < minutes).orElse(true);
    }

    private static DutyStretch around(Interval asked, List<Interval> duties, RosterCalendar calendar) {
        List<Interval> stretch = new ArrayList<>();
        long end = 0;
        boolean overlaps = false;
        for (Interval duty : duties) {
            if (!stretch.isEmpty() && duty.startInclusive() > end) {
                if (stretch.contains(asked)) {
                    break;
                }
                stretch.clear();
                overlaps = false;
            }
            overlaps |= !stretch.isEmpty() && duty.startInclusive() < end;
            end = stretch.isEmpty() ? duty.endExclusive() : Math.max(end, duty.endExclusive());
            stretch.add(duty);
        }
        long start = stretch.get(0).startInclusive();
        return new DutyStretch(
                calendar.date((int) Math.floorDiv(start, Minutes.PER_DAY)), stretch.size(), end - start, overlaps);
    }

    private static List<Interval> dutiesAround(int day, Rota rota, RosterCalendar calendar, Slot slot) {
        List<Interval> duties = new ArrayList<>();
        int last = Math.min(calendar.lastDay(slot), day + DAYS_AROUND);
        for (int other = Math.max(calendar.firstDay(slot), day - DAYS_AROUND); other <= last; other++) {
            for (String code : calendar.cell(slot, other).codes()) {
                ShiftType shift = rota.shift(code).orElseThrow();
                long start = other * Minutes.PER_DAY + shift.startMinute();
                duties.add(new Interval(start, start + shift.lengthMinutes()));
            }
        }
        duties.sort(Comparator.comparingLong(Interval::startInclusive));
        return duties;
    }
}
