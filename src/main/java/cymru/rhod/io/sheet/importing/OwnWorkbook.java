package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.io.sheet.workbook.RotaWorkbook;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rota that a workbook of the program's own carries on a hidden sheet: its first column holds the marker and then the rota file in
 * pieces, one below the other.
 */
public final class OwnWorkbook {

    /** The name of the hidden sheet. */
    public static final String SHEET = SheetTable.OWN_SHEET;

    /** What stands in its first cell. */
    public static final String MARKER = "rhod.rota";

    private OwnWorkbook() {}

    /** Returns the text of the rota file, or nothing if the workbook is not the program's own. */
    public static Optional<String> rotaFile(Workbook workbook) {
        return workbook.sheet(SHEET)
                .filter(SheetTable::hidden)
                .filter(sheet -> sheet.cell(0, 0).text().equals(MARKER))
                .map(sheet -> IntStream.range(1, sheet.height())
                        .mapToObj(row -> sheet.cell(row, 0).text())
                        .collect(Collectors.joining()));
    }

    /**
     * Returns the days of the pattern that a person changed on its sheet after the export; the rota that the workbook carries does
     * not have them. There are none where the sheet with the pattern is gone.
     *
     * @param carried the rota that the workbook carries
     */
    public static List<CellRef> changedDays(Workbook workbook, Rota carried) {
        SheetTable pattern = workbook.sheets().get(0);
        List<CellRef> changed = new ArrayList<>();
        if (!showsWeeks(pattern, carried.weeks().size())) {
            return changed;
        }
        for (int week = 0; week < carried.weeks().size(); week++) {
            for (int day = 0; day < DayOfWeek.values().length; day++) {
                String shown = pattern.cell(RotaWorkbook.FIRST_WEEK_ROW + week, RotaWorkbook.MONDAY_COLUMN + day)
                        .text();
                if (!shown.equals(
                        SheetCell.text(carried.cell(new CellRef(week, day)).text())
                                .text())) {
                    changed.add(new CellRef(week, day));
                }
            }
        }
        return changed;
    }

    private static boolean showsWeeks(SheetTable pattern, int weeks) {
        return IntStream.range(0, weeks).anyMatch(week -> pattern.cell(RotaWorkbook.FIRST_WEEK_ROW + week, 0)
                .text()
                .equals(Integer.toString(week + 1)));
    }
}
