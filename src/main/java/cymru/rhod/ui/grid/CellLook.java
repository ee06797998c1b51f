package cymru.rhod.ui.grid;

import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * What a cell looks like; a cell is drawn again only when this differs.
 *
 * @param backgrounds one for each duty, side by side; one where there is none
 * @param stripe the first duty's own colour, at the edge; null without duty
 * @param lit null unless a reason points at the cell
 * @param broken whether a rule is broken here
 * @param previewed whether it shows what a drag would make of it
 */
record CellLook(
        String text,
        List<Color> backgrounds,
        @Nullable Color stripe,
        Color line,
        @Nullable Color lit,
        boolean broken,
        boolean previewed) {}
