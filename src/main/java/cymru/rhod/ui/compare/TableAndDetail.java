package cymru.rhod.ui.compare;

import cymru.rhod.ui.common.Subscriptions;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** A table with what heads it, and the details of its chosen line: beside one another where there is room, else one below the other. */
final class TableAndDetail extends SplitPane {

    private static final double WIDE = 980;
    private static final double TABLE_WIDTH_WHEN_WIDE = 716;
    private static final double LEAST_TABLE_SHARE_WHEN_WIDE = 0.6;
    private static final double TABLE_SHARE_WHEN_NARROW = 0.56;

    TableAndDetail(Region head, ComparisonTable<?> table, Region detail, Subscriptions subscriptions) {
        BorderPane all = new BorderPane(table);
        all.setTop(head);
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getItems().setAll(all, scroll);
        setResizableWithParent(scroll, false);
        subscriptions.onChange(widthProperty(), width -> arrange(width.doubleValue()));
    }

    private void arrange(double width) {
        boolean wide = width >= WIDE;
        setOrientation(wide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        setDividerPositions(
                wide ? Math.max(LEAST_TABLE_SHARE_WHEN_WIDE, TABLE_WIDTH_WHEN_WIDE / width) : TABLE_SHARE_WHEN_NARROW);
    }
}
