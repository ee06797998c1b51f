package cymru.rhod.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows whose columns are aligned: the first to the left, the others as asked. */
final class TextTable {

    static final String GAP = "  ";

    /** Where a column's texts stand. */
    enum Align {
        LEFT,
        RIGHT
    }

    private record Row(Style style, List<String> cells) {}

    private final String indent;
    private final List<Align> columns;
    private final List<Row> rows = new ArrayList<>();

    TextTable(String indent, Align... columns) {
        this.indent = indent;
        this.columns = List.of(columns);
    }

    void row(Style style, String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("a row has " + columns.size() + " cells, not " + cells.length);
        }
        rows.add(new Row(style, List.of(cells)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> lines(boolean colour) {
        int[] widths = new int[columns.size()];
        for (Row row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] =
                        Math.max(widths[column], row.cells().get(column).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int column = 0; column < widths.length; column++) {
                line.append(column == 0 ? "" : GAP).append(padded(row.cells().get(column), column, widths[column]));
            }
            lines.add(row.style().of(line.toString().stripTrailing(), colour));
        }
        return lines;
    }

    private String padded(String cell, int column, int width) {
        String padding = " ".repeat(width - cell.length());
        return columns.get(column) == Align.RIGHT ? padding + cell : cell + padding;
    }
}
