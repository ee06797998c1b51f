package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.CellRef;
import java.util.ArrayList;
import java.util.List;

/**
 * The selected block of cells.
 *
 * @param cursor the cell that keys act on; it stays where it is while the block is extended, as in a spreadsheet
 * @param corner the opposite corner, which moves
 */
record Selection(CellRef cursor, CellRef corner) {

    static final int LAST_DAY = 6;

    static Selection of(CellRef cell) {
        return new Selection(cell, cell);
    }

    /** Returns whole weeks, with the cursor in the Monday of the first one given. */
    static Selection ofWeeks(int cursorWeek, int cornerWeek) {
        return new Selection(new CellRef(cursorWeek, 0), new CellRef(cornerWeek, LAST_DAY));
    }

    /** Returns the block that consists of some cells, given row by row; where they are no block, the first of them. */
    static Selection around(List<CellRef> cells) {
        Selection block = new Selection(cells.get(0), cells.get(cells.size() - 1));
        return block.cells().equals(cells) ? block : of(cells.get(0));
    }

    int firstWeek() {
        return Math.min(corner.week(), cursor.week());
    }

    int lastWeek() {
        return Math.max(corner.week(), cursor.week());
    }

    int firstDay() {
        return Math.min(corner.day(), cursor.day());
    }

    int lastDay() {
        return Math.max(corner.day(), cursor.day());
    }

    int weeks() {
        return lastWeek() - firstWeek() + 1;
    }

    int days() {
        return lastDay() - firstDay() + 1;
    }

    boolean isSingleCell() {
        return cursor.equals(corner);
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
        return new Selection(cursor, cell);
    }

    Selection movedBy(int weeks, int days) {
        return new Selection(moved(cursor, weeks, days), moved(corner, weeks, days));
    }

    /** Returns what is left of the block in a pattern of so many weeks. */
    Selection within(int weeks) {
        return new Selection(within(cursor, weeks), within(corner, weeks));
    }

    private static CellRef moved(CellRef cell, int weeks, int days) {
        return new CellRef(cell.week() + weeks, cell.day() + days);
    }

    private static CellRef within(CellRef cell, int weeks) {
        return new CellRef(Math.max(0, Math.min(cell.week(), weeks - 1)), Math.max(0, Math.min(cell.day(), LAST_DAY)));
    }
}
