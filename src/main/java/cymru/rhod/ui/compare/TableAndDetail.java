package cymru.rhod.ui.compare;

import cymru.rhod.ui.common.Subscriptions;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * A table with what heads it, and what is said of it: beside one another where there is room, else one below the other. However low the
 * window is, the table keeps some lines; what is below it scrolls.
 */
final class TableAndDetail extends SplitPane {

    private static final double WIDE = 980;
    private static final double TABLE_WIDTH_WHEN_WIDE = 752;
    private static final double LEAST_TABLE_SHARE_WHEN_WIDE = 0.6;
    private static final double TABLE_SHARE_WHEN_NARROW = 0.56;

    /** The headings, six lines and a bar to scroll sideways. */
    private static final double LEAST_TABLE_HEIGHT = 228;

    private static final double LEAST_DETAIL_HEIGHT = 48;

    private final Region head;
    private final BorderPane all;
    private final ScrollPane scroll;
    private final double wideFrom;

    private TableAndDetail(Region head, Region table, Region detail, double wideFrom, Subscriptions subscriptions) {
        this.head = head;
        this.wideFrom = wideFrom;
        all = new BorderPane(table);
        all.setTop(head);
        scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getItems().setAll(all, scroll);
        setResizableWithParent(scroll, false);
        // Where room is short the parts give way, and not what stands above and below them.
        setMinHeight(0);
        subscriptions.onChange(widthProperty(), width -> arrange());
        subscriptions.onChange(heightProperty(), height -> keepLines());
        subscriptions.onChange(head.heightProperty(), height -> keepLines());
    }

    /** Puts the details beside the table where there is room for both. */
    static TableAndDetail beside(Region head, Region table, Region detail, Subscriptions subscriptions) {
        return new TableAndDetail(head, table, detail, WIDE, subscriptions);
    }

    /** Puts what is as wide as the table itself below it. */
    static TableAndDetail below(Region head, Region table, Region detail, Subscriptions subscriptions) {
        return new TableAndDetail(head, table, detail, Double.POSITIVE_INFINITY, subscriptions);
    }

    /** Leaves all the room to the table while there is nothing to say of it. */
    void showDetail(boolean isShown) {
        if (isShown == getItems().contains(scroll)) {
            return;
        }
        if (isShown) {
            getItems().add(scroll);
            arrange();
        } else {
            getItems().remove(scroll);
        }
    }

    private void arrange() {
        boolean wide = isWide();
        setOrientation(wide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        keepLines();
        setDividerPositions(
                wide
                        ? Math.max(LEAST_TABLE_SHARE_WHEN_WIDE, TABLE_WIDTH_WHEN_WIDE / getWidth())
                        : TABLE_SHARE_WHEN_NARROW);
    }

    private void keepLines() {
        double least = head.prefHeight(getWidth()) + LEAST_TABLE_HEIGHT;
        all.setMinHeight(isWide() ? 0 : Math.max(0, Math.min(least, getHeight() - LEAST_DETAIL_HEIGHT)));
    }

    private boolean isWide() {
        return getWidth() >= wideFrom;
    }
}
