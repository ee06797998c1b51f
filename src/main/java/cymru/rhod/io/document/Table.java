package cymru.rhod.io.document;

import java.util.Arrays;
import java.util.List;

/** A table with a caption, a header for each column and one for each row: the first cell, which says what the row is about. */
final class Table {

    private final List<Column> columns;
    private final Element body = Element.of("tbody");
    private final Element table;

    /** @param caption what the table is, also for those who hear it read */
    Table(String caption, Column... columns) {
        this.columns = List.of(columns);
        Element headings = Element.of("tr");
        for (Column column : columns) {
            headings.add(aligned(Element.of("th", column.heading()).with("scope", "col"), column));
        }
        table = Element.of("table", Element.of("caption", caption), Element.of("thead", headings), body);
    }

    /** Gives the table a class of the style sheet. */
    Table styled(String style) {
        table.styled(style);
        return this;
    }

    Table row(String... cells) {
        return row("", Arrays.stream(cells).map(Node::text).toArray(Node[]::new));
    }

    /** Adds a row that stands out: a sum. */
    Table total(String... cells) {
        return row("total", Arrays.stream(cells).map(Node::text).toArray(Node[]::new));
    }

    /** Adds a row; a part that is a cell already keeps its look. */
    Table row(Node... cells) {
        return row("", cells);
    }

    private Table row(String style, Node... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("a row has " + columns.size() + " cells, not " + cells.length);
        }
        Element row = Element.of("tr");
        if (!style.isEmpty()) {
            row.styled(style);
        }
        for (int index = 0; index < cells.length; index++) {
            row.add(index == 0 ? header(cells[0]) : cell(cells[index], columns.get(index)));
        }
        body.add(row);
        return this;
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    Element element() {
        return table;
    }

    private Element header(Node part) {
        return aligned(Element.of("th", part).with("scope", "row"), columns.get(0));
    }

    private static Element cell(Node part, Column column) {
        return part instanceof Element element && element.is("td") ? element : aligned(Element.of("td", part), column);
    }

    private static Element aligned(Element cell, Column column) {
        return column.isNumber() ? cell.styled("number") : cell;
    }
}
