package cymru.rhod.ui.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.jspecify.annotations.Nullable;

/** Draws one cell; used again for other cells as the grid scrolls. */
final class CellView extends Region {

    private static final PseudoClass WITHOUT_DUTY = PseudoClass.getPseudoClass("without-duty");
    private static final PseudoClass PREVIEWED = PseudoClass.getPseudoClass("previewed");
    private static final double STRIPE = 3;
    private static final double OUTLINE = 2;

    private final Label text = new Label();
    private final Region brokenMark = new Region();
    private @Nullable CellLook look;

    CellView() {
        getStyleClass().add("rota-cell");
        brokenMark.getStyleClass().add("broken-mark");
        setMouseTransparent(true);
        getChildren().addAll(text, brokenMark);
    }

    /** Takes a look on, and draws it only if it differs from the last. */
    void show(CellLook newLook) {
        if (newLook.equals(look)) {
            return;
        }
        look = newLook;
        text.setText(newLook.text());
        brokenMark.setVisible(newLook.broken());
        pseudoClassStateChanged(WITHOUT_DUTY, newLook.stripe() == null);
        pseudoClassStateChanged(PREVIEWED, newLook.previewed());
        setBackground(background(newLook));
    }

    @Override
    protected void layoutChildren() {
        double line = snapSizeX(1);
        double stripe = snapSizeX(STRIPE);
        text.resizeRelocate(stripe, 0, getWidth() - stripe - line - stripe, getHeight() - line);
        double mark = snapSizeX(brokenMark.prefWidth(-1));
        brokenMark.resizeRelocate(getWidth() - line - mark, 0, mark, mark);
    }

    private Background background(CellLook shown) {
        double line = snapSizeX(1);
        List<BackgroundFill> fills = new ArrayList<>();
        fills.add(fill(shown.line(), Insets.EMPTY));
        double edge = 0;
        if (shown.lit() != null) {
            fills.add(fill(shown.lit(), new Insets(0, line, line, 0)));
            edge = snapSizeX(OUTLINE);
        }
        if (shown.stripe() != null) {
            fills.add(fill(shown.stripe(), new Insets(edge, line + edge, line + edge, edge)));
        }
        double left = shown.stripe() == null ? edge : edge + snapSizeX(STRIPE);
        fills.add(fill(sideBySide(shown.backgrounds()), new Insets(edge, line + edge, line + edge, left)));
        return new Background(fills, List.of());
    }

    private static Paint sideBySide(List<Color> colours) {
        if (colours.size() == 1) {
            return colours.get(0);
        }
        List<Stop> stops = new ArrayList<>();
        for (int index = 0; index < colours.size(); index++) {
            double share = 1.0 / colours.size();
            stops.add(new Stop(index * share, colours.get(index)));
            stops.add(new Stop((index + 1) * share, colours.get(index)));
        }
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
    }

    private static BackgroundFill fill(Paint paint, Insets insets) {
        return new BackgroundFill(paint, CornerRadii.EMPTY, insets);
    }
}
