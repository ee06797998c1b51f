package cymru.rhod.ui.common.cells;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells of a table, such as the one selected.
 *
 * @param cursor the cell that keys act on; it stays where it is while the block is extended, as in a spreadsheet
 * @param corner the opposite corner, which moves
 */
public record Block(Place cursor, Place corner) {

    public static Block of(Place cell) {
        return new Block(cell, cell);
    }

    /** Returns the block that consists of some cells, given row by row; where they are no block, the first of them. */
    public static Block around(List<Place> cells) {
        Block block = new Block(cells.get(0), cells.get(cells.size() - 1));
        return block.cells().equals(cells) ? block : of(cells.get(0));
    }

    public int firstRow() {
        return Math.min(corner.row(), cursor.row());
    }

    public int lastRow() {
        return Math.max(corner.row(), cursor.row());
    }

    public int firstColumn() {
        return Math.min(corner.column(), cursor.column());
    }

    public int lastColumn() {
        return Math.max(corner.column(), cursor.column());
    }

    public int rows() {
        return lastRow() - firstRow() + 1;
    }

    public int columns() {
        return lastColumn() - firstColumn() + 1;
    }

    public boolean isSingleCell() {
        return cursor.equals(corner);
    }

    public boolean hasRow(int row) {
        return row >= firstRow() && row <= lastRow();
    }

    public boolean hasColumn(int column) {
        return column >= firstColumn() && column <= lastColumn();
    }

    public boolean contains(Place cell) {
        return hasRow(cell.row()) && hasColumn(cell.column());
    }

    /** Returns the cells row by row. */
    public List<Place> cells() {
        List<Place> cells = new ArrayList<>();
        for (int row = firstRow(); row <= lastRow(); row++) {
            for (int column = firstColumn(); column <= lastColumn(); column++) {
                cells.add(new Place(row, column));
            }
        }
        return cells;
    }

    public Block extendedTo(Place cell) {
        return new Block(cursor, cell);
    }

    public Block movedBy(int rows, int columns) {
        return new Block(cursor.movedBy(rows, columns), corner.movedBy(rows, columns));
    }

    /** Returns what is left of the block in a table of so many rows and columns. */
    public Block within(int rows, int columns) {
        return new Block(cursor.within(rows, columns), corner.within(rows, columns));
    }
}
