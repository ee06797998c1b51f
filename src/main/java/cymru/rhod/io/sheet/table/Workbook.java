package cymru.rhod.io.sheet.table;

import java.util.List;
import java.util.Optional;

/**
 * The sheets of one file, or of one pasted range.
 *
 * @param fileName what to call the file in problems
 */
public record Workbook(String fileName, List<SheetTable> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    public Optional<SheetTable> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
