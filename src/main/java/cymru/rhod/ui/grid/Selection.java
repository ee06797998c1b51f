package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.CellRef;
import java.util.ArrayList;
import java.util.List;

/**
 * The selected block of cells.
 *
 * @param anchor the corner that stays where it is while the block is extended
 * @param cursor the corner that moves; the cell that keys act on
 */
record Selection(CellRef anchor, CellRef cursor) {

    private static final int LAST_DAY = 6;

    static Selection of(CellRef cell) {
        return new Selection(cell, cell);
    }

    /** Returns whole weeks, with the cursor in the Monday of the second one given. */
    static Selection ofWeeks(int anchorWeek, int cursorWeek) {
        return new Selection(new CellRef(anchorWeek, LAST_DAY), new CellRef(cursorWeek, 0));
    }

    int firstWeek() {
        return Math.min(anchor.week(), cursor.week());
    }

    int lastWeek() {
        return Math.max(anchor.week(), cursor.week());
    }

    int firstDay() {
        return Math.min(anchor.day(), cursor.day());
    }

    int lastDay() {
        return Math.max(anchor.day(), cursor.day());
    }

    int weeks() {
        return lastWeek() - firstWeek() + 1;
    }

    int days() {
        return lastDay() - firstDay() + 1;
    }

    boolean isSingleCell() {
        return anchor.equals(cursor);
    }

    boolean isWholeWeeks() {
        return firstDay() == 0 && lastDay() == LAST_DAY;
    }

    boolean contains(CellRef cell) {
        return cell.week() >= firstWeek()
                && cell.week() <= lastWeek()
                && cell.day() >= firstDay()
                && cell.day() <= lastDay();
    }

    /** Returns the cells row by row. */
    List<CellRef> cells() {
        List<CellRef> cells = new ArrayList<>();
        for (int week = firstWeek(); week <= lastWeek(); week++) {
            for (int day = firstDay(); day <= lastDay(); day++) {
                cells.add(new CellRef(week, day));
            }
        }
        return cells;
    }

    Selection extendedTo(CellRef cell) {
        return new Selection(anchor, cell);
    }

    Selection movedBy(int weeks, int days) {
        return new Selection(moved(anchor, weeks, days), moved(cursor, weeks, days));
    }

    /** Returns what is left of the block in a pattern of so many weeks. */
    Selection within(int weeks) {
        return new Selection(within(anchor, weeks), within(cursor, weeks));
    }

    private static CellRef moved(CellRef cell, int weeks, int days) {
        return new CellRef(cell.week() + weeks, cell.day() + days);
    }

    private static CellRef within(CellRef cell, int weeks) {
        return new CellRef(Math.max(0, Math.min(cell.week(), weeks - 1)), Math.max(0, Math.min(cell.day(), LAST_DAY)));
    }
}
