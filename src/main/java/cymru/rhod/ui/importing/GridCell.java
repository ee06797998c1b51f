package cymru.rhod.ui.importing;

import javafx.scene.paint.Color;

/**
 * How a cell of a {@link LightGrid} looks.
 *
 * @param text what stands in it
 * @param isToTheLeft whether the text begins at the left, as that of tables does, or stands in the middle
 * @param becomes what it is read as, small behind the text; empty where the text says it
 * @param ink the colour of the text
 * @param fill the colour behind it
 * @param bar a bar at its left edge that tells cells of one kind; of the colour of {@code fill} for none
 * @param sign what is to be seen to in it
 */
record GridCell(String text, boolean isToTheLeft, String becomes, Color ink, Color fill, Color bar, Sign sign) {

    /** What is to be seen to in a cell. */
    enum Sign {
        NONE,
        /** A question about it is open. */
        QUESTION,
        /** A problem is in it. */
        PROBLEM
    }
}
