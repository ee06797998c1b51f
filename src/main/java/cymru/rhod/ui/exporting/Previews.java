package cymru.rhod.ui.exporting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Description;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import cymru.rhod.ui.exporting.Preview.Event;
import cymru.rhod.ui.exporting.Preview.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads what files hold from their bytes, as whoever gets them will: nothing is shown that is not in the file. */
final class Previews {

    private static final int MOST_ROWS = 400;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 200;

    private Previews() {}

    static Preview text(byte[] bytes) {
        return new Preview.Text(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Decodes a picture: of a big grid that takes too long for the FX thread. */
    static Preview picture(byte[] bytes) {
        return new Preview.Picture(new Image(new ByteArrayInputStream(bytes)));
    }

    static Preview events(byte[] bytes) {
        ICalendar calendar =
                Biweekly.parse(new String(bytes, StandardCharsets.UTF_8)).first();
        return new Preview.Events(calendar.getEvents().stream()
                .map(Previews::event)
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::title))
                .toList());
    }

    private static Event event(VEvent event) {
        ICalDate start = event.getDateStart().getValue();
        ICalDate end = event.getDateEnd().getValue();
        Description description = event.getDescription();
        // The clock of the file, whatever the zone of the computer.
        DateTimeComponents from = start.getRawComponents();
        return new Event(
                LocalDate.of(from.getYear(), from.getMonth(), from.getDate()),
                start.hasTime() ? clock(from) + "–" + clock(end.getRawComponents()) : null,
                event.getSummary().getValue(),
                description == null ? "" : description.getValue());
    }

    private static String clock(DateTimeComponents time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    static Preview workbook(byte[] bytes) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            Map<PackagePartName, Integer> rowCounts = FirstRows.keep(file, MOST_ROWS);
            XSSFWorkbook workbook = new XSSFWorkbook(file);
            List<Sheet> sheets = new ArrayList<>();
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                boolean hidden = workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE;
                int rowCount = rowCounts.getOrDefault(sheet.getPackagePart().getPartName(), 0);
                sheets.add(sheet(sheet, hidden, rowCount));
            }
            // Nothing is written back: closing the file would.
            file.revert();
            return new Preview.Workbook(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Sheet sheet(XSSFSheet sheet, boolean hidden, int rowCount) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index <= sheet.getLastRowNum(); index++) {
            rows.add(cells(sheet.getRow(index), formatter));
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return new Sheet(
                sheet.getSheetName(),
                hidden,
                rows,
                rowCount,
                IntStream.range(0, columns)
                        .mapToObj(column -> (double) sheet.getColumnWidthInPixels(column))
                        .toList());
    }

    private static List<String> cells(@Nullable Row row, DataFormatter formatter) {
        List<String> cells = new ArrayList<>();
        int count = row == null ? 0 : Math.min(MOST_COLUMNS, row.getLastCellNum());
        for (int column = 0; row != null && column < count; column++) {
            Cell cell = row.getCell(column);
            String text = cell == null || isHiddenZero(cell) ? "" : formatter.formatCellValue(cell);
            cells.add(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text);
        }
        return cells;
    }

    /** The library shows a zero in the form of other numbers where its own form is empty; spreadsheets show nothing. */
    private static boolean isHiddenZero(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                && cell.getNumericCellValue() == 0
                && cell.getCellStyle().getDataFormatString().endsWith(";;");
    }
}
