package cymru.rhod.ui.common.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as spreadsheets put them on the clipboard: cells apart by tabs, rows by line ends, some cells in quotes. */
public final class TabText {

    private static final char QUOTE = '"';

    private TabText() {}

    /** Reads rows of cells; a line end after the last row begins no row of its own. */
    static List<List<String>> read(String text) {
        String unixLines = text.replace("\r\n", "\n").replace('\r', '\n');
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < unixLines.length(); index++) {
            char character = unixLines.charAt(index);
            if (quoted) {
                if (character != QUOTE) {
                    cell.append(character);
                } else if (index + 1 < unixLines.length() && unixLines.charAt(index + 1) == QUOTE) {
                    cell.append(QUOTE);
                    index++;
                } else {
                    quoted = false;
                }
            } else if (character == QUOTE && cell.isEmpty()) {
                quoted = true;
            } else if (character == '\t' || character == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(character);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    static String write(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
}
