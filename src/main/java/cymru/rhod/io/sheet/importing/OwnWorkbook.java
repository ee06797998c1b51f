package cymru.rhod.io.sheet.importing;

import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
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
}
