package cymru.rhod.ui.people;

import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Keeps the first column of a table in sight while the others scroll under it. Its nodes are shifted back by what the table is
 * scrolled; they need a ground of their own, and lie above the others.
 */
final class StickyColumn {

    private static final double ABOVE = -1;

    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private final TableView<?> table;
    private final TableColumn<?, ?> column;

    /** @param column the table's first; it has an id */
    StickyColumn(TableView<?> table, TableColumn<?, ?> column) {
        this.table = table;
        this.column = column;
    }

    /** Finds what scrolls once the table has its skin; asked again, it looks again. */
    void attach() {
        scrolled.unbind();
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                scrolled.bind(bar.valueProperty());
            }
        }
        Set<Node> headers = table.lookupAll(".column-header");
        headers.stream().filter(header -> column.getId().equals(header.getId())).forEach(this::keep);
    }

    /** Keeps a node of the column in place. */
    void keep(Node node) {
        node.setViewOrder(ABOVE);
        node.translateXProperty().bind(scrolled);
    }

    /** Returns by how many pixels the table is scrolled to the right. */
    DoubleProperty scrolledProperty() {
        return scrolled;
    }
}
