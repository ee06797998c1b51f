package cymru.rhod.ui.common.cells;

import java.util.Comparator;

/** The place of a cell in a table, each number from 0. */
public record Place(int row, int column) implements Comparable<Place> {

    private static final Comparator<Place> ROW_BY_ROW =
            Comparator.comparingInt(Place::row).thenComparingInt(Place::column);

    public Place movedBy(int rows, int columns) {
        return new Place(row + rows, column + columns);
    }

    /** Returns the place, or the nearest there is in a table of so many rows and columns. */
    public Place within(int rows, int columns) {
        return new Place(Math.max(0, Math.min(row, rows - 1)), Math.max(0, Math.min(column, columns - 1)));
    }

    @Override
    public int compareTo(Place other) {
        return ROW_BY_ROW.compare(this, other);
    }
}
