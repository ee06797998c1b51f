package cymru.rhod.ui.importing;

import cymru.rhod.io.sheet.table.CellRange;
import java.util.List;

/** What a {@link LightGrid} shows. */
interface GridContent {

    int rows();

    int columns();

    /** Returns the width of a column in ems. */
    double columnWidth(int column);

    /** Returns the width of the headings of rows in ems. */
    double headingWidth();

    String rowHeading(int row);

    String columnHeading(int column);

    /** Says whether a row is greyed, as the spreadsheet hides it. */
    default boolean isRowFaded(int row) {
        return false;
    }

    /** Says whether a column is greyed, as the spreadsheet hides it. */
    default boolean isColumnFaded(int column) {
        return false;
    }

    /** Returns the ranges that look like one cell; the cell at their upper left tells how. */
    default List<CellRange> merged() {
        return List.of();
    }

    GridCell cell(int row, int column);

    /** Returns a cell in words, for a hover and for assistive technology. */
    String describe(int row, int column);
}
