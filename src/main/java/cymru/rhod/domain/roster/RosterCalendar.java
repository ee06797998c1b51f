package cymru.rhod.domain.roster;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each slot works on each date: the pattern laid on the roster's days, with fixed days off and changes. A slot's first day
 * takes the cell of its own weekday in {@code startWeek}, and the Monday after it opens the next pattern week. Source: ruling 48.
 *
 * <p>Worked example: in a roster from Wednesday 5 August 2026, a slot with start week 3 of a pattern of 4 weeks works the
 * Wednesday of week 3 on 5 August, the Monday of week 4 on the 10th, and the Monday of week 1 on the 17th.
 *
 * <p>Days are counted from 0 for the roster's first. Every answer is a look-up, cheap enough to be asked for each cell that is
 * drawn; the calendar is immutable and safe from any thread.
 */
public final class RosterCalendar {

    /** How many days after the last one counts may ask about: six fill up a week, and a duty may reach three days further. */
    private static final int DAYS_KNOWN_AFTER = 9;

    private final Roster roster;
    private final BankHolidays bankHolidays;
    private final List<Cell> pattern = new ArrayList<>();
    private final int firstWeekday;
    private final BitSet holidays = new BitSet();

    /**
     * Lays a rota's pattern on the dates of a roster.
     *
     * @param roster the rota's own, or another one to try
     * @param bankHolidays those of Wales; the roster's own are added
     */
    public RosterCalendar(Rota rota, Roster roster, BankHolidays bankHolidays) {
        this.roster = roster;
        this.bankHolidays = bankHolidays;
        for (Week week : rota.weeks()) {
            pattern.addAll(week.cells());
        }
        firstWeekday = roster.start().getDayOfWeek().getValue() - 1;
        for (int day = 0; day < roster.days() + DAYS_KNOWN_AFTER; day++) {
            holidays.set(day, bankHolidays.isBankHoliday(date(day)));
        }
        for (OneOffHoliday holiday : roster.bankHolidays()) {
            int day = dayOf(holiday.date());
            if (day >= 0) {
                holidays.set(day);
            }
        }
    }

    public Roster roster() {
        return roster;
    }

    /** Returns the bank holidays of Wales, without the roster's own. */
    public BankHolidays bankHolidays() {
        return bankHolidays;
    }

    public int patternWeeks() {
        return pattern.size() / 7;
    }

    /** Returns how many days the roster has. */
    public int days() {
        return roster.days();
    }

    public LocalDate date(int day) {
        return roster.start().plusDays(day);
    }

    /** Returns the number of a date, below 0 or from {@link #days} on where it is outside the roster. */
    public int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(roster.start(), date);
    }

    /** Returns the weekday of a day, from 0 for Monday. */
    public int weekday(int day) {
        return Math.floorMod(firstWeekday + day, 7);
    }

    /** Says whether a day is a bank holiday; known to nine days after the roster, where its last duties may end. */
    public boolean isBankHoliday(int day) {
        return day >= 0 && holidays.get(day);
    }

    /** Says whether any of some days is a bank holiday. */
    public boolean hasBankHoliday(int firstDay, int lastDay) {
        int next = holidays.nextSetBit(Math.max(0, firstDay));
        return next >= 0 && next <= lastDay;
    }

    /** Returns the first day of a slot's post, at least 0. */
    public int firstDay(Slot slot) {
        return slot.from() == null ? 0 : Math.max(0, dayOf(slot.from()));
    }

    /** Returns the last day of a slot's post, within the roster. */
    public int lastDay(Slot slot) {
        return slot.to() == null ? days() - 1 : Math.min(days() - 1, dayOf(slot.to()));
    }

    public boolean isInPost(Slot slot, int day) {
        return day >= firstDay(slot) && day <= lastDay(slot);
    }

    /** Returns the place in the pattern that a slot comes to on a day, inside its post or not. */
    public CellRef place(Slot slot, int day) {
        return CellRef.ofDayIndex(indexInPattern(slot, day));
    }

    /** Returns what the pattern gives a slot on a day, whatever its dates: nothing on fixed days off. */
    public Cell ofPattern(Slot slot, int day) {
        return isFixedDayOff(slot, day) ? Cell.OFF : pattern.get(indexInPattern(slot, day));
    }

    /** Returns what is planned on a day: what the pattern gives, and nothing outside the post. */
    public Cell planned(Slot slot, int day) {
        return isInPost(slot, day) ? ofPattern(slot, day) : Cell.OFF;
    }

    /** Returns what stands on a day: the change if there is one, else what is planned; nothing outside the post. */
    public Cell cell(Slot slot, int day) {
        Cell change = change(slot, day);
        return change == null ? planned(slot, day) : change;
    }

    /**
     * Returns what a day counts as for hours and pay: leave, study, time in lieu and sickness count as what is planned on their
     * day; rest days and absence count as they stand. Source: ruling 42.
     */
    public Cell counted(Slot slot, int day) {
        Cell cell = cell(slot, day);
        DayMark mark = cell.mark();
        boolean countsAsPlanned =
                mark == DayMark.LEAVE || mark == DayMark.STUDY || mark == DayMark.LIEU || mark == DayMark.SICK;
        return countsAsPlanned ? planned(slot, day) : cell;
    }

    /** Says whether a day of the post differs from what is planned. */
    public boolean isChanged(Slot slot, int day) {
        return change(slot, day) != null;
    }

    /** Returns everything about one day. */
    public RosterDay at(Slot slot, int day) {
        LocalDate date = date(day);
        return new RosterDay(
                date,
                planned(slot, day),
                cell(slot, day),
                isChanged(slot, day),
                isInPost(slot, day),
                isFixedDayOff(slot, day),
                isBankHoliday(day),
                slot.notes().get(date));
    }

    private int indexInPattern(Slot slot, int day) {
        return Math.floorMod((slot.startWeek() - 1) * 7 + firstWeekday + day, pattern.size());
    }

    private boolean isFixedDayOff(Slot slot, int day) {
        return !slot.fixedDaysOff().isEmpty() && slot.fixedDaysOff().contains(DayOfWeek.of(weekday(day) + 1));
    }

    private @Nullable Cell change(Slot slot, int day) {
        return slot.changes().isEmpty() || !isInPost(slot, day)
                ? null
                : slot.changes().get(date(day));
    }
}
