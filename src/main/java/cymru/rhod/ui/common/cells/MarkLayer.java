package cymru.rhod.ui.common.cells;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What lies over the cells of a table, each part where it was put. */
public final class MarkLayer extends Pane {

    /** Returns a mark that lets the mouse through to the cells. */
    public static Region mark(String styleClass) {
        Region mark = new Region();
        mark.getStyleClass().add(styleClass);
        mark.setMouseTransparent(true);
        return mark;
    }

    @Override
    protected void layoutChildren() {
        // A pane would give each child the size it prefers.
    }
}
