package cymru.rhod.io.sheet.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the formats of numbers from the styles of a workbook and nothing else of them: as objects of POI, the styles of a workbook
 * that was passed around for years take more memory than all the rest.
 */
final class StylesXml extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean isInCellStyles;

    /** Returns the number of the format of a cell with a style; 0, the general one, if there is no such style. */
    int formatNumber(int style) {
        return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    }

    /** Returns a format by its number; null if there is none. */
    @Nullable
    String format(int number) {
        String own = formats.get(number);
        return own == null ? BuiltinFormats.getBuiltinFormat(number) : own;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "numFmt" ->
                formats.put(whole(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> isInCellStyles = true;
            case "xf" -> {
                if (isInCellStyles) {
                    formatOfStyle.add(whole(attributes.getValue("numFmtId")));
                }
            }
            default -> {
                // Fonts, fills and borders say nothing of the rota.
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (localName.equals("cellXfs")) {
            isInCellStyles = false;
        }
    }

    private static int whole(@Nullable String value) {
        try {
            return value == null ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException notWhole) {
            return 0;
        }
    }
}
