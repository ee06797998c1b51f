package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.meaning.RestWord;
import cymru.rhod.io.sheet.meaning.Words;
import cymru.rhod.io.sheet.meaning.WrittenTimes;
import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the lines of a key from those of doctors, in a block of dates down a column. Under dates across, which are given turned, each
 * line of the key is a line of its own; beside dates down, the codes are one line, and their times the next ones.
 */
final class KeyLines {

    /** The name, start, end and length of a shift. */
    private static final int MOST_CELLS = 4;

    private final SheetTable sheet;
    private final List<Integer> rows;
    private final List<Integer> columns;
    private final int nameRow;

    /**
     * @param rows those of dates
     * @param columns the filled lines beside the dates
     * @param nameRow of the names of the lines; -1 where there is none
     */
    KeyLines(SheetTable sheet, List<Integer> rows, List<Integer> columns, int nameRow) {
        this.sheet = sheet;
        this.rows = rows;
        this.columns = columns;
        this.nameRow = nameRow;
    }

    /** Returns the columns that belong to a key. */
    Set<Integer> columns() {
        Set<Integer> key = new HashSet<>(linesOfCodes());
        if (key.isEmpty()) {
            key.addAll(columnsOfCodes());
        }
        return key;
    }

    /** A line is called by a code that stands in the days of others, and has times or a word for rest and little else. */
    private Set<Integer> linesOfCodes() {
        List<Integer> likely = columns.stream().filter(this::isLineOfKey).toList();
        Set<String> forms = columns.stream()
                .filter(column -> !likely.contains(column))
                .flatMap(column -> filled(column).stream())
                .map(cell -> Words.alike(cell.text()))
                .collect(Collectors.toSet());
        boolean areCodes = likely.stream().anyMatch(column -> forms.contains(Words.alike(name(column))));
        return areCodes ? Set.copyOf(likely) : Set.of();
    }

    private boolean isLineOfKey(int column) {
        String name = name(column);
        List<SheetCell> filled = filled(column);
        boolean isShort = filled.size() <= MOST_CELLS && filled.size() * 2 <= rows.size() + 1;
        return isShort
                && !name.isEmpty()
                && !Headings.isDoctor(name)
                && (Headings.isKey(name)
                        || filled.stream()
                                .anyMatch(cell ->
                                        isTime(cell) || RestWord.of(cell.text()).isPresent()));
    }

    /** Under no name or the word for a key stand codes, each with its times in the columns after it. */
    private Set<Integer> columnsOfCodes() {
        Set<Integer> key = new HashSet<>();
        for (int column : columns) {
            boolean goesOn = !key.isEmpty() && !Headings.isDoctor(name(column)) && isHalfEmpty(column);
            if (goesOn || isColumnOfCodes(column)) {
                key.add(column);
            } else if (!key.isEmpty()) {
                break;
            }
        }
        return key;
    }

    private boolean isColumnOfCodes(int column) {
        boolean mayBeKey = name(column).isEmpty() || Headings.isKey(name(column));
        return mayBeKey
                && isHalfEmpty(column)
                && rows.stream()
                        .filter(row -> !sheet.cell(row, column).isBlank())
                        .anyMatch(row -> hasTimesAfter(row, column));
    }

    private boolean hasTimesAfter(int row, int column) {
        return columns.stream()
                .filter(other -> other > column && other <= column + MOST_CELLS)
                .anyMatch(other -> isTime(sheet.cell(row, other)) && isHalfEmpty(other));
    }

    private boolean isHalfEmpty(int column) {
        return filled(column).size() * 2 <= rows.size() + 1;
    }

    private String name(int column) {
        return nameRow < 0 ? "" : sheet.cell(nameRow, column).text();
    }

    private List<SheetCell> filled(int column) {
        return rows.stream()
                .map(row -> sheet.cell(row, column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static boolean isTime(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.TIME
                || WrittenTimes.of(cell.text()).isTimes()
                || WrittenTimes.isClock(cell.text());
    }
}
