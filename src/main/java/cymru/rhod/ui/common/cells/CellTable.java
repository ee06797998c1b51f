package cymru.rhod.ui.common.cells;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.layout.Region;

/** A table of cells as a control: it takes the colours of its cells from the style sheet, and its body fills it. */
public abstract class CellTable extends Region implements CellColours.Owner {

    private final CellColours colours = new CellColours(this);

    @Override
    public final CellColours cellColours() {
        return colours;
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CellColours.META_DATA;
    }

    /** Returns the picture of the table. */
    protected abstract CellTableBody body();

    @Override
    protected final double computeMinWidth(double height) {
        return snappedLeftInset() + body().minWidth(height) + snappedRightInset();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return snappedTopInset() + body().minHeight(width) + snappedBottomInset();
    }

    @Override
    protected final double computePrefWidth(double height) {
        return snappedLeftInset() + body().prefWidth(height) + snappedRightInset();
    }

    @Override
    protected final double computePrefHeight(double width) {
        return snappedTopInset() + body().prefHeight(width) + snappedBottomInset();
    }

    @Override
    protected final void layoutChildren() {
        body().resizeRelocate(
                        snappedLeftInset(),
                        snappedTopInset(),
                        getWidth() - snappedLeftInset() - snappedRightInset(),
                        getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
