package cymru.rhod.ui.common;

import javafx.geometry.VPos;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Shapes of plots, which a style sheet colours by the theme; they lie where they are drawn and let the pointer through. */
public final class PlotShapes {

    private PlotShapes() {}

    public static Path path(String... styleClasses) {
        return shape(new Path(), styleClasses);
    }

    public static Rectangle rectangle(String... styleClasses) {
        return shape(new Rectangle(), styleClasses);
    }

    /** Returns a text whose place is that of its upper left corner. */
    public static Text label(String text) {
        Text label = shape(new Text(text), "plot-label");
        label.setTextOrigin(VPos.TOP);
        return label;
    }

    private static <S extends Shape> S shape(S shape, String... styleClasses) {
        shape.getStyleClass().addAll(styleClasses);
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        return shape;
    }
}
