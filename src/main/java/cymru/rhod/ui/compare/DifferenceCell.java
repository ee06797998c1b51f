package cymru.rhod.ui.compare;

import cymru.rhod.domain.time.Ratio;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A bar from the middle of its cell: to the right for a gain, to the left for a loss. The number beside it says the same. */
final class DifferenceCell<R> extends TableCell<R, R> {

    private static final PseudoClass LOSS = PseudoClass.getPseudoClass("loss");
    private static final double HEIGHT = 12;
    private static final double BEYOND_BAR = 3;
    private static final double INSETS = 12;

    private final Function<R, @Nullable Ratio> number;
    private final DoubleSupplier greatest;
    private final Bar bar = new Bar();

    /** @param greatest the difference that fills half of the cell */
    DifferenceCell(Function<R, @Nullable Ratio> number, DoubleSupplier greatest) {
        this.number = number;
        this.greatest = greatest;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        bar.prefWidthProperty().bind(widthProperty().subtract(INSETS));
    }

    @Override
    protected void updateItem(@Nullable R line, boolean empty) {
        super.updateItem(line, empty);
        Ratio value = empty || line == null ? null : number.apply(line);
        setGraphic(value == null ? null : bar);
        if (value != null) {
            bar.show(PlotScale.decimal(value) / greatest.getAsDouble());
        }
    }

    private static final class Bar extends Region {

        private final Region body = new Region();
        private final Region axis = new Region();
        private double share;

        Bar() {
            setMinHeight(HEIGHT + 2 * BEYOND_BAR);
            body.getStyleClass().add("difference-bar");
            axis.getStyleClass().add("difference-axis");
            getChildren().addAll(body, axis);
        }

        void show(double newShare) {
            share = newShare;
            body.pseudoClassStateChanged(LOSS, share < 0);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double middle = snapPositionX(getWidth() / 2);
            double length = snapSizeX(Math.min(1, Math.abs(share)) * getWidth() / 2);
            double top = snapPositionY((getHeight() - HEIGHT) / 2);
            body.resizeRelocate(share < 0 ? middle - length : middle, top, length, HEIGHT);
            axis.resizeRelocate(middle, top - BEYOND_BAR, 1, HEIGHT + 2 * BEYOND_BAR);
        }
    }
}
