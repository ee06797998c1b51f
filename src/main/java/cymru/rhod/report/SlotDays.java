package cymru.rhod.report;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.roster.Post;
import cymru.rhod.report.roster.SlotDates;
import cymru.rhod.rules.measure.PatternDays;
import cymru.rhod.rules.wales2026.Wales2026Hours.BankHolidayTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The days of one slot's post as a pattern of its own. It goes round where it is whole cycles of the pattern and every day counts
 * as planned; else it has a beginning and an end (decision 0013). Where the post does not start on a Monday, the days of its broken first and
 * last week make up one week; where it is not whole weeks long, the last one is filled up with what the pattern gives on the days
 * after it, so that every average is over whole weeks. Dated leave, study, time in lieu and sickness count as the cell they
 * replace (ruling 42).
 */
final class SlotDays {

    private final RosterCalendar calendar;
    private final Slot slot;
    private final int first;
    private final int last;

    /** The days of the post and those that fill up its last week. */
    private final int days;

    SlotDays(RosterCalendar calendar, Slot slot) {
        this.calendar = calendar;
        this.slot = slot;
        first = calendar.firstDay(slot);
        last = calendar.lastDay(slot);
        days = (last - first + 7) / 7 * 7;
    }

    /** Says whether the slot works the whole pattern once, unchanged: then all but its bank holidays is as in the template. */
    boolean isTemplate() {
        return days == calendar.patternWeeks() * 7
                && post().isWholeWeeks()
                && slot.changes().isEmpty()
                && slot.fixedDaysOff().isEmpty();
    }

    /** Says whether the pattern would go on after the last day as it began on the first. */
    boolean goesRound() {
        return post().isWholeWeeks()
                && days % (calendar.patternWeeks() * 7) == 0
                && slot.changes().keySet().stream().allMatch(this::countsAsPlanned);
    }

    private boolean countsAsPlanned(LocalDate date) {
        int day = calendar.dayOf(date);
        return calendar.counted(slot, day).equals(calendar.planned(slot, day));
    }

    Post post() {
        return new Post(
                calendar.date(first),
                calendar.date(last),
                calendar.hasBankHoliday(first, last),
                days - (last - first + 1));
    }

    /** Returns the cells, whole weeks from a Monday, and the stretch of them that is the post where it does not go round. */
    PatternDays pattern() {
        long firstDay = calendar.weekday(first);
        Interval dates = new Interval(firstDay * Minutes.PER_DAY, (firstDay + last - first + 1) * Minutes.PER_DAY);
        return new PatternDays(cells(), goesRound() ? null : dates);
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(days, Cell.OFF));
        for (int day = first; day < first + days; day++) {
            Cell cell = day > last ? calendar.ofPattern(slot, day) : calendar.counted(slot, day);
            cells.set((calendar.weekday(first) + day - first) % days, cell);
        }
        return cells;
    }

    /** Returns the dates of the assessed cells: of the template's where {@link #isTemplate}, else of {@link #cells}. */
    SlotDates dates() {
        int placeOfFirst = isTemplate() ? calendar.place(slot, first).dayIndex() : calendar.weekday(first);
        return new SlotDates(calendar.date(first), days, placeOfFirst, goesRound());
    }

    /** Returns the test for bank holidays on the assessed cells. */
    BankHolidayTest bankHolidays() {
        SlotDates dates = dates();
        return (dutyDay, daysLater) ->
                calendar.isBankHoliday(first + dates.daysAfterFirst(dutyDay.dayIndex()) + daysLater);
    }
}
