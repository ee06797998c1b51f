package cymru.rhod.ui.grid;

import cymru.rhod.ui.common.CellLook;
import java.util.List;

/**
 * What a week looks like.
 *
 * @param number its number as shown, from 1
 * @param selected whether a cell of it is selected
 * @param cells Monday to Sunday
 * @param hours its hours of duty as shown
 */
record WeekLook(String number, boolean selected, List<CellLook> cells, String hours, boolean weekendWorked) {

    WeekLook {
        cells = List.copyOf(cells);
    }
}
