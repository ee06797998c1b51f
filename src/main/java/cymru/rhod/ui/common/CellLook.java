package cymru.rhod.ui.common;

import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * What a cell looks like; a cell is drawn again only when this differs.
 *
 * @param ink the colour of the text
 * @param backgrounds one for each duty, side by side; one where there is none
 * @param stripe the first duty's own colour, at the edge; null without duty
 * @param line the lines between cells
 * @param lit the outline of a cell that a reason points at; null for others
 * @param broken the mark of a cell in which a rule is broken; null for others
 * @param warned the mark of a cell whose duty overlaps another; null for others
 * @param previewed whether it shows what a drag would make of it
 */
public record CellLook(
        String text,
        Color ink,
        List<Color> backgrounds,
        @Nullable Color stripe,
        Color line,
        @Nullable Color lit,
        @Nullable Color broken,
        @Nullable Color warned,
        boolean previewed) {

    public CellLook {
        backgrounds = List.copyOf(backgrounds);
    }

    /** Says whether there is nothing to see but the text on the background of its column. */
    public boolean isPlain() {
        return stripe == null && lit == null && broken == null && !previewed;
    }
}
