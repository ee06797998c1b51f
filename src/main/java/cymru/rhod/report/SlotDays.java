package cymru.rhod.report;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.rules.wales2026.Wales2026Hours.BankHolidayTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The days of one slot's post as a cycle of its own. Where the post does not start on a Monday, the days of its broken first and
 * last week make up one week; where it is not whole weeks long, the last one is filled up with what the pattern gives on the days
 * after it, so that every average is over whole weeks. Dated leave, study, time in lieu and sickness count as the cell they
 * replace (ruling 42).
 */
final class SlotDays {

    private final RosterCalendar calendar;
    private final Slot slot;
    private final int patternWeeks;
    private final int first;
    private final int last;

    /** The days of the post and those that fill up its last week. */
    private final int days;

    SlotDays(RosterCalendar calendar, Slot slot) {
        this.calendar = calendar;
        this.slot = slot;
        patternWeeks = calendar.patternWeeks();
        first = calendar.firstDay(slot);
        last = calendar.lastDay(slot);
        days = (last - first + 7) / 7 * 7;
    }

    /** Says whether the slot works the whole pattern once, unchanged: then all but its bank holidays is as in the template. */
    boolean isTemplate() {
        return days == patternWeeks * 7
                && daysOfPost() == days
                && slot.changes().isEmpty()
                && slot.fixedDaysOff().isEmpty();
    }

    int daysOfPost() {
        return last - first + 1;
    }

    /** Returns how many days after the post fill up its last week, 0 to 6. */
    int daysFilledUp() {
        return days - daysOfPost();
    }

    /** Returns the cells, whole weeks from a Monday. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(days, Cell.OFF));
        for (int day = 0; day < days; day++) {
            cells.set((calendar.weekday(first) + day) % days, counted(first + day));
        }
        return cells;
    }

    /** Returns the day of the roster that stands at a place of {@link #cells}. */
    int dayAt(int index) {
        return first + Math.floorMod(index - calendar.weekday(first), days);
    }

    /** Returns the test for bank holidays on the days of {@link #cells}. */
    BankHolidayTest bankHolidays() {
        return (dutyDay, daysLater) -> calendar.isBankHoliday(dayAt(dutyDay.dayIndex()) + daysLater);
    }

    /** Returns the same test on the days of the template; only where {@link #isTemplate}. */
    BankHolidayTest bankHolidaysOfTemplate() {
        int firstOfPattern = calendar.place(slot, first).dayIndex();
        return (dutyDay, daysLater) ->
                calendar.isBankHoliday(first + Math.floorMod(dutyDay.dayIndex() - firstOfPattern, days) + daysLater);
    }

    private Cell counted(int day) {
        if (day > last) {
            return calendar.ofPattern(slot, day);
        }
        Cell cell = calendar.cell(slot, day);
        DayMark mark = cell.mark();
        boolean countsAsPlanned =
                mark == DayMark.LEAVE || mark == DayMark.STUDY || mark == DayMark.LIEU || mark == DayMark.SICK;
        return countsAsPlanned ? calendar.planned(slot, day) : cell;
    }
}
