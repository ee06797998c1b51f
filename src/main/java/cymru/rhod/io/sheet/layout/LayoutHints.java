package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a layout before a sheet is looked at.
 *
 * @param layout null where any may be found
 * @param heading the heading of Monday, or the first date; null where it may be anywhere
 * @param rowsLeftOut from 0
 * @param columnsLeftOut from 0
 */
public record LayoutHints(
        @Nullable Layout layout, @Nullable CellAddress heading, Set<Integer> rowsLeftOut, Set<Integer> columnsLeftOut) {

    /** Nothing is known: every layout may be found, anywhere. */
    public static final LayoutHints NONE = new LayoutHints(null, null, Set.of(), Set.of());

    public LayoutHints {
        rowsLeftOut = Set.copyOf(rowsLeftOut);
        columnsLeftOut = Set.copyOf(columnsLeftOut);
    }

    boolean allows(Layout wanted) {
        return layout == null || layout == wanted;
    }

    boolean allowsHeading(int row, int column) {
        return heading == null || heading.equals(new CellAddress(row, column));
    }

    boolean leavesOutRow(int row) {
        return rowsLeftOut.contains(row);
    }

    boolean leavesOutColumn(int column) {
        return columnsLeftOut.contains(column);
    }

    /** Returns the hints for the sheet with rows and columns turned. */
    LayoutHints transposed() {
        return new LayoutHints(
                layout,
                heading == null ? null : new CellAddress(heading.column(), heading.row()),
                columnsLeftOut,
                rowsLeftOut);
    }

    /** Returns these hints with the hidden rows and columns of a sheet left out too. */
    public LayoutHints withoutHidden(SheetTable sheet) {
        return new LayoutHints(
                layout, heading, union(rowsLeftOut, sheet.hiddenRows()), union(columnsLeftOut, sheet.hiddenColumns()));
    }

    private static Set<Integer> union(Set<Integer> some, Set<Integer> others) {
        Set<Integer> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
