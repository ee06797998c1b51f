package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.CellAddress;
import java.util.List;

/** The cells of a sheet that are days of a rota. */
public sealed interface Grid permits WeekGrid, DateGrid {

    Layout layout();

    /** The cell by which a mapping finds the grid again: the heading of Monday, or the first date. */
    CellAddress heading();

    /** Returns every cell that is a day, or a part of one. */
    List<CellAddress> dayCells();
}
