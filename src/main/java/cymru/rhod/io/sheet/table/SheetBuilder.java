package cymru.rhod.io.sheet.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the cells of one sheet in the order in which a file has them. */
final class SheetBuilder {

    private final SheetLimits limits;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final SortedSet<Integer> hiddenRows = new TreeSet<>();
    private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
    private final List<CellRange> merged = new ArrayList<>();
    private int width;

    SheetBuilder(SheetLimits limits) {
        this.limits = limits;
    }

    void put(int row, int column, SheetCell cell) throws SheetLimits.Exceeded {
        if (cell.isBlank()) {
            return;
        }
        limits.count(row, column);
        width = Math.max(width, column + 1);
        limits.span(Math.max(rows.size(), row + 1), width);
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<SheetCell> cells = rows.get(row);
        if (cells.size() <= column) {
            cells.addAll(Collections.nCopies(column - cells.size() + 1, SheetCell.BLANK));
        }
        cells.set(column, cell);
    }

    void hideRow(int row) {
        if (row < SheetLimits.MOST_ROWS) {
            hiddenRows.add(row);
        }
    }

    void hideColumns(int first, int last) {
        for (int column = first; column <= Math.min(last, SheetLimits.MOST_COLUMNS); column++) {
            hiddenColumns.add(column);
        }
    }

    void merge(CellRange range) throws SheetLimits.Exceeded {
        if (merged.size() >= SheetLimits.MOST_ROWS) {
            throw new SheetLimits.Exceeded();
        }
        merged.add(range);
    }

    SheetTable table(String name, boolean hidden, boolean countsFrom1904) throws SheetLimits.Exceeded {
        int height = rows.size();
        for (CellRange range : merged) {
            spread(range, height);
        }
        List<List<SheetCell>> complete = rows.stream().map(List::copyOf).toList();
        return new SheetTable(name, hidden, complete, hiddenRows, hiddenColumns, merged, countsFrom1904);
    }

    /** A heading or a leave that is merged over several cells is meant for each of them; a whole row or column is not. */
    private void spread(CellRange range, int height) throws SheetLimits.Exceeded {
        CellAddress first = range.first();
        if (first.row() >= height || first.column() >= rows.get(first.row()).size()) {
            return;
        }
        SheetCell value = rows.get(first.row()).get(first.column());
        if (value.isBlank()) {
            return;
        }
        int lastColumn = Math.min(range.last().column(), width - 1);
        for (int row = first.row(); row <= Math.min(range.last().row(), height - 1); row++) {
            for (int column = first.column(); column <= lastColumn; column++) {
                put(row, column, value);
            }
        }
    }
}
