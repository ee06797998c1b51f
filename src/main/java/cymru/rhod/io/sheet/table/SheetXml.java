package cymru.rhod.io.sheet.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of one sheet as it comes, so that only cells with something in them are ever held. POI's own handler of this kind
 * gives texts alone; here numbers, dates, hidden rows and formulas without a result count too.
 */
final class SheetXml extends DefaultHandler {

    /** More places before or after the point than any spreadsheet keeps: written out, such a number could fill the memory. */
    private static final int MOST_PLACES = 400;

    private final SheetBuilder sheet;
    private final SharedStrings strings;
    private final StylesXml styles;
    private final boolean countsFrom1904;
    private final boolean isVerbatim;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    private final StringBuilder text = new StringBuilder();
    private boolean isListening;
    private boolean isPhonetic;
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private String value = "";
    private String formula = "";
    private boolean hasFormula;

    SheetXml(SheetBuilder sheet, SharedStrings strings, StylesXml styles, boolean countsFrom1904, boolean isVerbatim) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.countsFrom1904 = countsFrom1904;
        this.isVerbatim = isVerbatim;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "col" -> hideColumns(attributes);
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "rPh" -> isPhonetic = true;
            case "v", "f", "t" -> {
                text.setLength(localName.equals("t") ? text.length() : 0);
                isListening = !isPhonetic;
            }
            case "is" -> text.setLength(0);
            case "mergeCell" -> merge(attributes);
            default -> {
                // Colours, widths, rules of validation: nothing of the rota.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isListening) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "v" -> value = text.toString();
            case "f" -> {
                formula = text.toString();
                hasFormula = true;
            }
            case "is" -> value = text.toString();
            case "rPh" -> isPhonetic = false;
            case "c" -> endCell();
            default -> {
                // Ends nothing that was begun.
            }
        }
        isListening = false;
    }

    private void hideColumns(Attributes attributes) {
        if (isTrue(attributes.getValue("hidden"))) {
            sheet.hideColumns(whole(attributes.getValue("min"), 1) - 1, whole(attributes.getValue("max"), 1) - 1);
        }
    }

    private void startRow(Attributes attributes) {
        row = whole(attributes.getValue("r"), row + 2) - 1;
        column = -1;
        if (isTrue(attributes.getValue("hidden"))) {
            sheet.hideRow(row);
        }
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null
                ? column + 1
                : CellAddress.parse(address).map(CellAddress::column).orElse(column + 1);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = whole(attributes.getValue("s"), 0);
        value = "";
        formula = "";
        hasFormula = false;
    }

    private void merge(Attributes attributes) throws SAXException {
        String[] corners = String.valueOf(attributes.getValue("ref")).split(":", -1);
        CellAddress first = CellAddress.parse(corners[0]).orElse(null);
        CellAddress last = CellAddress.parse(corners[corners.length - 1]).orElse(null);
        if (first != null && last != null) {
            within(() -> sheet.merge(new CellRange(first, last)));
        }
    }

    private void endCell() throws SAXException {
        within(() -> sheet.put(row, column, cell()));
    }

    private SheetCell cell() {
        if (value.isEmpty()) {
            return hasFormula && !type.equals("str") ? SheetCell.uncalculated(formula) : SheetCell.BLANK;
        }
        return switch (type) {
            case "s" -> text(sharedString());
            case "str", "inlineStr" -> text(value);
            case "b" -> SheetCell.text(isTrue(value) ? "TRUE" : "FALSE");
            case "e" -> SheetCell.error(value);
            case "d" -> isoDate();
            default -> number();
        };
    }

    private SheetCell text(String written) {
        return isVerbatim ? SheetCell.verbatim(written) : SheetCell.text(written);
    }

    private String sharedString() {
        int index = whole(value, -1);
        return index >= 0 && index < strings.getUniqueCount()
                ? strings.getItemAt(index).getString()
                : "";
    }

    private SheetCell isoDate() {
        try {
            LocalDate date = LocalDate.parse(value.substring(0, Math.min(value.length(), 10)));
            return SheetCell.date(
                    date, BigDecimal.valueOf(DateUtil.getExcelDate(date.atStartOfDay(), countsFrom1904)), value);
        } catch (DateTimeException notADate) {
            return SheetCell.text(value);
        }
    }

    private SheetCell number() {
        BigDecimal number;
        try {
            number = new BigDecimal(value, MathContext.DECIMAL64);
        } catch (NumberFormatException notANumber) {
            return SheetCell.text(value);
        }
        double asDouble = number.doubleValue();
        if (Double.isInfinite(asDouble) || Math.abs(number.scale()) > MOST_PLACES) {
            return SheetCell.text(value);
        }
        int index = styles.formatNumber(style);
        String format = styles.format(index);
        String shown = format == null
                ? number.stripTrailingZeros().toPlainString()
                : formatter.formatRawCellContents(asDouble, index, format, countsFrom1904);
        if (format == null || !DateUtil.isADateFormat(index, format) || !DateUtil.isValidExcelDate(asDouble)) {
            return SheetCell.number(number, shown);
        }
        if (asDouble < 1) {
            return SheetCell.time(number, shown);
        }
        return SheetCell.date(
                DateUtil.getLocalDateTime(asDouble, countsFrom1904).toLocalDate(), number, shown);
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int whole(@Nullable String value, int standard) {
        try {
            return value == null ? standard : Integer.parseInt(value);
        } catch (NumberFormatException notWhole) {
            return standard;
        }
    }

    /** A handler may throw nothing but its own kind of exception. */
    private static void within(Step step) throws SAXException {
        try {
            step.run();
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
