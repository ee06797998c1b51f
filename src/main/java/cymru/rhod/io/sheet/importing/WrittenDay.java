package cymru.rhod.io.sheet.importing;

import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One day as the sheet writes it.
 *
 * @param form what is written; of several parts that differ, all with strokes between them; empty for a blank day
 * @param cells one, or the parts of the day
 */
record WrittenDay(String form, List<CellAddress> cells) {

    private static final String MIDNIGHT = "00:00:00";
    private static final String BETWEEN_PARTS = " / ";

    static WrittenDay of(SheetTable sheet, List<CellAddress> cells) {
        List<String> parts = cells.stream().map(cell -> form(sheet.cell(cell))).toList();
        if (parts.stream().distinct().count() == 1) {
            return new WrittenDay(parts.get(0), cells);
        }
        // A part with nothing in it is told by its stroke: a morning alone is half a day.
        return new WrittenDay(
                parts.stream().collect(Collectors.joining(BETWEEN_PARTS)).strip(), cells);
    }

    boolean isBlank() {
        return form.isEmpty();
    }

    private static String form(SheetCell cell) {
        return cell.isMidnight() ? MIDNIGHT : cell.text();
    }
}
