package cymru.rhod.ui.compare;

import javafx.geometry.VPos;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** Shapes of plots, which a style sheet colours by the theme; they lie where they are drawn and let the pointer through. */
final class PlotShapes {

    private PlotShapes() {}

    static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    static Text label(String text) {
        Text label = new Text(text);
        label.getStyleClass().add("plot-label");
        label.setTextOrigin(VPos.TOP);
        label.setManaged(false);
        label.setMouseTransparent(true);
        return label;
    }
}
