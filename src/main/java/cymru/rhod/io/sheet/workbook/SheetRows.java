package cymru.rhod.io.sheet.workbook;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.io.sheet.FormulaSafeText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet row by row, from the top: what was written long ago is on the disk already and cannot be changed. So the widths of
 * the columns are given first, and each row is made as high as its longest text needs.
 */
final class SheetRows {

    private static final int UNITS_PER_CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final Looks looks;
    private final int[] widths;
    private int nextRow;
    private int nextColumn;

    /** @param widths of the columns in characters; those after the last are as wide as that */
    SheetRows(SXSSFSheet sheet, Looks looks, int... widths) {
        this.sheet = sheet;
        this.looks = looks;
        this.widths = widths.clone();
        sheet.setDefaultColumnWidth(widths[widths.length - 1]);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * UNITS_PER_CHARACTER);
        }
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    /** Begins a row; returns its number from 0. */
    int row() {
        sheet.createRow(nextRow);
        nextColumn = 0;
        return nextRow++;
    }

    /** Leaves columns of the row empty. */
    SheetRows skip(int columns) {
        nextColumn += columns;
        return this;
    }

    /** Writes a text; one that is longer than its column is wide is broken into lines. */
    SheetRows text(String text, Look look) {
        int width = width(nextColumn);
        boolean isBroken = text.length() > width || text.indexOf('\n') >= 0;
        if (isBroken) {
            makeRoom(text, width);
        }
        return put(text, isBroken ? look.wrapped() : look);
    }

    /** Writes a text that runs on over the empty cells beside it. */
    SheetRows running(String text, Look look) {
        return put(text, look);
    }

    /** Writes a text in a row of its own over all the columns whose widths were given, in as many lines as it takes. */
    SheetRows paragraph(String text, Look look) {
        int row = row();
        int room = 0;
        for (int width : widths) {
            room += width;
        }
        makeRoom(text, room);
        put(text, look.wrapped());
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, widths.length - 1));
        return this;
    }

    /** Begins a section, an empty row above it. */
    SheetRows heading(String text) {
        row();
        row();
        return running(text, Look.TITLE);
    }

    /** Writes a row of headings. */
    SheetRows headings(String... texts) {
        row();
        for (String text : texts) {
            text(text, Look.HEADING);
        }
        return this;
    }

    /** Writes an empty cell that has a look. */
    SheetRows blank(Look look) {
        cell(look).setBlank();
        return this;
    }

    SheetRows number(Ratio number, Look look) {
        return number(asFraction(number), look);
    }

    SheetRows number(double number, Look look) {
        cell(look).setCellValue(number);
        return this;
    }

    /** Writes a length of time, which spreadsheets count in days. */
    SheetRows minutes(long minutes, Look look) {
        return number(inDays(minutes), look);
    }

    /** Returns a length of time as spreadsheets count it. */
    static Ratio inDays(long minutes) {
        return Ratio.of(minutes).dividedBy(Minutes.PER_DAY);
    }

    /** Writes an amount of money; leaves the cell empty where there is none. */
    SheetRows money(@Nullable Money money, Look look) {
        return money == null ? skip(1) : number(Ratio.of(money.pounds()), look);
    }

    /**
     * Writes a formula with its present result, for programs that show a workbook without reckoning.
     *
     * @param formula without the sign of equality
     */
    SheetRows formula(String formula, Ratio result, Look look) {
        Cell cell = cell(look);
        cell.setCellFormula(formula);
        cell.setCellValue(asFraction(result));
        return this;
    }

    SheetRows formula(String formula, String result, Look look) {
        Cell cell = cell(look);
        cell.setCellFormula(formula);
        cell.setCellValue(CellText.of(result));
        return this;
    }

    /**
     * Sets the sheet for A4 across, as wide as the paper, with its headings on each page.
     *
     * @param firstHeading the first row that each page repeats
     * @param lastHeading the last of them
     * @param footer what stands at the foot of each page beside its number
     */
    void print(int firstHeading, int lastHeading, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(firstHeading, lastHeading, -1, -1));
        sheet.getFooter().setLeft(CellText.of(footer).replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }

    private SheetRows put(String text, Look look) {
        cell(FormulaSafeText.isGuarded(text) ? look.asText() : look).setCellValue(CellText.of(text));
        return this;
    }

    private Cell cell(Look look) {
        Cell cell = sheet.getRow(nextRow - 1).createCell(nextColumn++);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    private int width(int column) {
        return widths[Math.min(column, widths.length - 1)];
    }

    /** Makes the present row high enough for a text broken into lines of so many characters. */
    private void makeRoom(String text, int width) {
        long lines = text.lines().mapToLong(line -> linesOf(line, width)).sum();
        Row row = sheet.getRow(nextRow - 1);
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * sheet.getDefaultRowHeightInPoints()));
    }

    /** Returns how many lines a text takes where words are not cut. */
    private static int linesOf(String text, int width) {
        int lines = 1;
        int taken = 0;
        for (String word : text.split(" ")) {
            if (taken > 0 && taken + 1 + word.length() > width) {
                lines++;
                taken = 0;
            }
            taken += (taken > 0 ? 1 : 0) + word.length();
            lines += (taken - 1) / width;
            taken = taken == 0 ? 0 : 1 + (taken - 1) % width;
        }
        return lines;
    }

    private static double asFraction(Ratio number) {
        return (double) number.numerator() / number.denominator();
    }
}
