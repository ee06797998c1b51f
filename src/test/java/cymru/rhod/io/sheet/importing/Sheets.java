package cymru.rhod.io.sheet.importing;

import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.io.sheet.table.WorkbookFiles;
import cymru.rhod.io.sheet.table.WorkbookResult;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Small sheets written as text, a bar between cells, and what an import makes of them. */
final class Sheets {

    static final ImportContext CONTEXT =
            new ImportContext(List.of(), Mapping.NONE, LocalDate.of(2026, 6, 1), "id", number -> "Slot " + number);

    private Sheets() {}

    /** Reads a table of which each line is a row; cells are parted by bars. */
    static Workbook table(String table) {
        String text = table.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        return ((WorkbookResult.Read) WorkbookFiles.readPasted(text, "sheet")).workbook();
    }

    /** Reads a table of which a spreadsheet hides some columns, counted from 0. */
    static Workbook hidingColumns(String table, Integer... columns) {
        Workbook workbook = table(table);
        SheetTable sheet = workbook.sheets().get(0);
        return new Workbook(
                workbook.fileName(),
                List.of(new SheetTable(
                        sheet.name(),
                        false,
                        sheet.rows(),
                        new TreeSet<>(),
                        new TreeSet<>(List.of(columns)),
                        List.of(),
                        false)));
    }

    static ImportPreview preview(String table) {
        return Importer.preview(table(table), Mapping.NONE, CONTEXT);
    }

    static ImportPreview preview(String table, Mapping mapping) {
        return Importer.preview(table(table), mapping, CONTEXT);
    }

    /** Returns the pattern of a preview, a line for each week. */
    static String pattern(ImportPreview preview) {
        return preview.rota().weeks().stream()
                .map(week -> week.cells().stream().map(cell -> cell.text()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    static List<String> open(ImportPreview preview) {
        return preview.openQuestions().stream().map(Question::id).toList();
    }
}
