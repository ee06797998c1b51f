package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of cells laid on the pattern with its first cell in the first one selected. It fills a selection that it fits into a
 * whole number of times.
 *
 * @param cells what the table sets in the pattern
 * @param block where the table lies, also beyond the pattern
 * @param leftOut how many of its cells lie outside the pattern
 */
record PastedBlock(Map<CellRef, Cell> cells, Selection block, int leftOut) {

    /**
     * @param table rows, which need not be of one length
     * @param weeks of the pattern
     */
    static PastedBlock of(List<List<Cell>> table, Selection selected, int weeks) {
        int rows = table.size();
        int columns = table.stream().mapToInt(List::size).max().orElse(0);
        boolean tiles = selected.weeks() % rows == 0 && selected.days() % columns == 0;
        int height = tiles ? selected.weeks() : rows;
        int width = tiles ? selected.days() : columns;
        CellRef first = new CellRef(selected.firstWeek(), selected.firstDay());
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        int leftOut = 0;
        for (int row = 0; row < height; row++) {
            List<Cell> source = table.get(row % rows);
            for (int column = 0; column < width; column++) {
                CellRef target = new CellRef(first.week() + row, first.day() + column);
                if (column % columns >= source.size()) {
                    continue;
                }
                if (target.week() < weeks && target.day() <= Selection.LAST_DAY) {
                    cells.put(target, source.get(column % columns));
                } else {
                    leftOut++;
                }
            }
        }
        CellRef last = new CellRef(first.week() + height - 1, first.day() + width - 1);
        return new PastedBlock(cells, new Selection(first, last), leftOut);
    }
}
