package cymru.rhod.report;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.rules.wales2026.Wales2026Hours.BankHolidayTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The days of one slot as a cycle of its own. Its first day takes the cell of its own weekday in the slot's start week (ruling 48).
 * Where the roster does not start on a Monday, the days of its broken first and last week make up one week. Dated leave, study, time
 * in lieu and sickness count as the cell they replace (ruling 42).
 */
final class SlotDays {

    private final Rota rota;
    private final Roster roster;
    private final Slot slot;
    private final int firstWeekday;

    SlotDays(Rota rota, Roster roster, Slot slot) {
        this.rota = rota;
        this.roster = roster;
        this.slot = slot;
        this.firstWeekday = roster.start().getDayOfWeek().getValue() - 1;
    }

    /** Says whether the slot works the whole pattern once, unchanged: then all but its bank holidays is as in the template. */
    boolean isTemplate() {
        return roster.weeks() == rota.weeks().size() && slot.changes().isEmpty();
    }

    /** Returns the cells, whole weeks from a Monday. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(roster.days(), Cell.OFF));
        for (int day = 0; day < roster.days(); day++) {
            cells.set((firstWeekday + day) % roster.days(), cellOn(day));
        }
        return cells;
    }

    /** Returns the test for bank holidays on the days of {@link #cells}. */
    BankHolidayTest bankHolidays(RosterHolidays holidays) {
        return (dutyDay, daysLater) -> holidays.includes(dutyDay.dayIndex() - firstWeekday, daysLater);
    }

    /** Returns the same test on the days of the template; only where {@link #isTemplate}. */
    BankHolidayTest bankHolidaysOfTemplate(RosterHolidays holidays) {
        int firstOfPattern = firstPatternDay();
        return (dutyDay, daysLater) -> holidays.includes(dutyDay.dayIndex() - firstOfPattern, daysLater);
    }

    private Cell cellOn(int day) {
        Cell planned = rota.cell(
                CellRef.ofDayIndex((firstPatternDay() + day) % (rota.weeks().size() * 7)));
        Cell changed = slot.changes().get(roster.start().plusDays(day));
        if (changed == null) {
            return planned;
        }
        DayMark mark = changed.mark();
        boolean countsAsPlanned =
                mark == DayMark.LEAVE || mark == DayMark.STUDY || mark == DayMark.LIEU || mark == DayMark.SICK;
        return countsAsPlanned ? planned : changed;
    }

    private int firstPatternDay() {
        return (slot.startWeek() - 1) * 7 + firstWeekday;
    }
}
