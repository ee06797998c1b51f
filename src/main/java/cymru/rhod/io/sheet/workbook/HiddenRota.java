package cymru.rhod.io.sheet.workbook;

import cymru.rhod.io.sheet.importing.OwnWorkbook;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The sheet that carries the whole rota file, so that a workbook brought back in gives the rota it came from, as
 * {@link OwnWorkbook} reads it: in column A the marker, and below it the text of the file in pieces that a cell can hold.
 */
final class HiddenRota {

    /** The most characters of a piece; a cell could hold a few more. */
    static final int LONGEST_PIECE = 30_000;

    private HiddenRota() {}

    static void write(Workbook workbook, String rotaFile) {
        Sheet sheet = workbook.createSheet(OwnWorkbook.SHEET);
        sheet.createRow(0).createCell(0).setCellValue(OwnWorkbook.MARKER);
        int row = 1;
        for (String piece : pieces(rotaFile)) {
            sheet.createRow(row++).createCell(0).setCellValue(piece);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Returns the text of a rota file in pieces that cells hold as they are. */
    static List<String> pieces(String rotaFile) {
        String text = asCellsHold(rotaFile);
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + LONGEST_PIECE);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /**
     * Writes by their numbers, as the texts of JSON may, the characters that would not come back: readers of workbooks take _x0041_
     * for A, and XML has no place for the last two of a plane.
     */
    private static String asCellsHold(String json) {
        return json.replace("_x", "\\u005fx").replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    }
}
