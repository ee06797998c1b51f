package cymru.rhod.io.sheet.table;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One sheet of a workbook. A merged range has its value in each of its cells.
 *
 * @param hidden whether the user of the spreadsheet does not see the sheet
 * @param rows as wide as they have cells; beyond them everything is blank
 * @param hiddenRows from 0
 * @param hiddenColumns from 0
 * @param countsFrom1904 whether the numbers of days count from 1904, as on old Macintoshes, and not from 1900
 */
public record SheetTable(
        String name,
        boolean hidden,
        List<List<SheetCell>> rows,
        SortedSet<Integer> hiddenRows,
        SortedSet<Integer> hiddenColumns,
        List<CellRange> merged,
        boolean countsFrom1904) {

    /** The hidden sheet of the program's own workbooks, whose texts are read to the letter. */
    public static final String OWN_SHEET = "rhod";

    public SheetTable {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** Returns a sheet that hides and merges nothing. */
    public static SheetTable of(String name, List<List<SheetCell>> rows) {
        return new SheetTable(name, false, rows, new TreeSet<>(), new TreeSet<>(), List.of(), false);
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Returns a cell, blank where the sheet has none. */
    public SheetCell cell(int row, int column) {
        if (row < 0
                || column < 0
                || row >= rows.size()
                || column >= rows.get(row).size()) {
            return SheetCell.BLANK;
        }
        return rows.get(row).get(column);
    }

    public SheetCell cell(CellAddress address) {
        return cell(address.row(), address.column());
    }

    /** Says whether two cells are parts of one merged range. */
    public boolean areMerged(CellAddress one, CellAddress other) {
        return merged.stream()
                .anyMatch(range ->
                        range.contains(one.row(), one.column()) && range.contains(other.row(), other.column()));
    }

    public boolean isBlank() {
        return rows.stream().allMatch(row -> row.stream().allMatch(SheetCell::isBlank));
    }

    /** Returns the sheet with rows and columns turned. */
    public SheetTable transposed() {
        return new SheetTable(
                name,
                hidden,
                IntStream.range(0, width())
                        .mapToObj(column -> IntStream.range(0, height())
                                .mapToObj(row -> cell(row, column))
                                .toList())
                        .toList(),
                hiddenColumns,
                hiddenRows,
                merged.stream()
                        .map(range -> new CellRange(turned(range.first()), turned(range.last())))
                        .toList(),
                countsFrom1904);
    }

    private static CellAddress turned(CellAddress address) {
        return new CellAddress(address.column(), address.row());
    }
}
