package cymru.rhod.io.sheet.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The looks of one workbook, each made once: a workbook can hold only so many. */
final class Looks {

    private static final short TITLE_POINTS = 14;

    private final SXSSFWorkbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Look.Lettering, Font> fonts = new EnumMap<>(Look.Lettering.class);

    Looks(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    private CellStyle style(Look look) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.lettering(), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format().code()));
        style.setAlignment(
                switch (look.place()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        // A number at the right of its cell would touch the text at the left of the next.
        style.setIndention((short) (look.isIndented() ? 1 : 0));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.isWrapped());
        style.setQuotePrefixed(look.quoted());
        if (look.isFramed()) {
            frame(style);
        }
        if (look.fill() != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(channels(look.fill()), null));
        }
        return style;
    }

    private static void frame(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = IndexedColors.GREY_40_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private Font font(Look.Lettering lettering) {
        Font font = workbook.createFont();
        switch (lettering) {
            case PLAIN -> {}
            case STRONG -> font.setBold(true);
            case TITLE -> {
                font.setBold(true);
                font.setFontHeightInPoints(TITLE_POINTS);
            }
            case FAINT -> font.setColor(IndexedColors.GREY_80_PERCENT.getIndex());
            case CHANGED -> {
                font.setBold(true);
                font.setUnderline(Font.U_SINGLE);
            }
        }
        return font;
    }

    /** Returns the three channels of a colour given as {@code #RRGGBB}. */
    private static byte[] channels(String colour) {
        return HexFormat.of().parseHex(colour, 1, colour.length());
    }
}
