package cymru.rhod.ui.common.cells;

import cymru.rhod.domain.rota.Cell;
import java.util.Map;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The picture of a table of cells, as the mouse needs it. Places on it are in its own coordinates. */
public abstract class CellTableBody extends Region {

    public abstract boolean isCell(double x, double y);

    /** Says whether a place is no part of the table. */
    public abstract boolean isOutside(double x, double y);

    /** Returns the cell at a place, the nearest one where the place lies beside the cells. */
    public abstract Place cellAt(double x, double y);

    /** Scrolls on while a drag is held beyond an edge of the cells in view. */
    public abstract void scrollTowards(double x, double y);

    /** Draws cells as a drag would leave them. */
    public abstract void setPreview(Map<Place, Cell> cells);

    /** Outlines where a drag would put a block; null for nowhere. */
    public abstract void setDropTarget(@Nullable Block target);

    /** Takes away what a drag showed. */
    public void clearFeedback() {
        setPreview(Map.of());
        setDropTarget(null);
    }
}
