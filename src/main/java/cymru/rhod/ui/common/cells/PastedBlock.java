package cymru.rhod.ui.common.cells;

import cymru.rhod.domain.rota.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells from the clipboard laid on a table with the first of them in the first cell selected. They fill a selection that they fit
 * into a whole number of times.
 *
 * @param cells what is set in the table
 * @param block where they lie, also beyond the table
 * @param leftOut how many of them lie outside the table
 */
record PastedBlock(Map<Place, Cell> cells, Block block, int leftOut) {

    /**
     * @param pasted rows, which need not be of one length
     * @param tableRows how many rows the table has
     * @param tableColumns how many columns the table has
     */
    static PastedBlock of(List<List<Cell>> pasted, Block selected, int tableRows, int tableColumns) {
        int rows = pasted.size();
        int columns = pasted.stream().mapToInt(List::size).max().orElse(0);
        boolean tiles = selected.rows() % rows == 0 && selected.columns() % columns == 0;
        int height = tiles ? selected.rows() : rows;
        int width = tiles ? selected.columns() : columns;
        Place first = new Place(selected.firstRow(), selected.firstColumn());
        Map<Place, Cell> cells = new LinkedHashMap<>();
        int leftOut = 0;
        for (int row = 0; row < height; row++) {
            List<Cell> source = pasted.get(row % rows);
            for (int column = 0; column < width; column++) {
                Place target = first.movedBy(row, column);
                if (column % columns >= source.size()) {
                    continue;
                }
                if (target.row() < tableRows && target.column() < tableColumns) {
                    cells.put(target, source.get(column % columns));
                } else {
                    leftOut++;
                }
            }
        }
        return new PastedBlock(cells, new Block(first, first.movedBy(height - 1, width - 1)), leftOut);
    }
}
