package cymru.rhod.report.roster;

import cymru.rhod.domain.rota.CellRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * On which dates the cells lie that the reasons of a slot's own pattern name.
 *
 * @param first the first day of the post
 * @param days how many days the slot's cycle has
 * @param placeOfFirst the index of the first day in that cycle
 * @param goesRound whether rest and runs of duty are judged as if the first day followed the last (decision 0013)
 */
public record SlotDates(LocalDate first, int days, int placeOfFirst, boolean goesRound) {

    /** Returns how many days after the first a place of the cycle lies. */
    public int daysAfterFirst(int dayIndex) {
        return Math.floorMod(dayIndex - placeOfFirst, days);
    }

    /** Returns the date of a cell; one of the days that fill up the last week lies after the post. */
    public LocalDate dateOf(CellRef cell) {
        return first.plusDays(daysAfterFirst(cell.dayIndex()));
    }

    /** Returns the dates of cells, each once and in order. */
    public List<LocalDate> datesOf(Collection<CellRef> cells) {
        return cells.stream().map(this::dateOf).distinct().sorted().toList();
    }
}
