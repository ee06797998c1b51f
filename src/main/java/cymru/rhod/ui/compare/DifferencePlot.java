package cymru.rhod.ui.compare;

import cymru.rhod.ui.common.PlotCursor;
import cymru.rhod.ui.common.PlotShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Differences side by side, from the greatest loss to the greatest gain: losses hang below the line, gains stand above it. All bars
 * of a kind are one shape, so that ten thousand cost no more to lay out than one. Pointer and arrow keys choose one.
 */
final class DifferencePlot extends Region {

    private static final double GAP = 6;
    private static final int MARKS = 4;
    private static final double WIDEST_BAR = 28;
    private static final double PREFERRED_HEIGHT = 150;
    private static final double LEAST_HEIGHT = 90;

    private final Path grid = PlotShapes.path("plot-grid");
    private final Path gains = PlotShapes.path("gain-bars");
    private final Path losses = PlotShapes.path("loss-bars");
    private final Rectangle cursor = PlotShapes.rectangle("plot-cursor");
    private final List<Text> labels = new ArrayList<>();
    private final PlotCursor reading;
    private double[] values = {};
    private DoubleFunction<String> words = Double::toString;
    private PlotScale scale = new PlotScale(0, 1, 1);
    private double left;

    DifferencePlot() {
        getStyleClass().add("difference-plot");
        getChildren().addAll(cursor, gains, losses, grid);
        reading = new PlotCursor(this, () -> values.length, this::barAt, this::placeCursor);
    }

    /** Returns the index of the bar that is read, or {@link PlotCursor#NONE}. */
    ReadOnlyIntegerProperty chosenProperty() {
        return reading.placeProperty();
    }

    /**
     * Shows differences.
     *
     * @param newValues rising
     * @param newWords names a number of the axis
     */
    void show(double[] newValues, DoubleFunction<String> newWords) {
        values = newValues.clone();
        words = newWords;
        scale = PlotScale.holding(
                Math.min(0, DoubleStream.of(values).min().orElse(0)),
                Math.max(0, DoubleStream.of(values).max().orElse(0)),
                MARKS);
        reading.clear();
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED_HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        getChildren().removeAll(labels);
        labels.clear();
        grid.getElements().clear();
        for (double mark : scale.marks()) {
            labels.add(PlotShapes.label(words.apply(mark)));
        }
        left = labels.stream()
                        .mapToDouble(text -> text.getLayoutBounds().getWidth())
                        .max()
                        .orElse(0)
                + GAP;
        for (int index = 0; index < labels.size(); index++) {
            double y = snapPositionY(y(scale.marks().get(index))) + 0.5;
            grid.getElements().addAll(new MoveTo(left, y), new LineTo(getWidth(), y));
            Text text = labels.get(index);
            text.setX(snapPositionX(left - GAP - text.getLayoutBounds().getWidth()));
            text.setY(snapPositionY(y - text.getLayoutBounds().getHeight() / 2));
        }
        getChildren().addAll(labels);
        drawBars();
        placeCursor();
    }

    private void drawBars() {
        List<PathElement> up = new ArrayList<>();
        List<PathElement> down = new ArrayList<>();
        double zero = snapPositionY(y(0));
        for (int index = 0; index < values.length; index++) {
            double from = x(index);
            double to = Math.max(from + 1, x(index + 1) - (barWidth() > 3 ? 1 : 0));
            double end = y(values[index]);
            List<PathElement> bars = values[index] < 0 ? down : up;
            bars.add(new MoveTo(from, zero));
            bars.add(new LineTo(to, zero));
            bars.add(new LineTo(to, end));
            bars.add(new LineTo(from, end));
            bars.add(new ClosePath());
        }
        gains.getElements().setAll(up);
        losses.getElements().setAll(down);
    }

    private void placeCursor() {
        int bar = reading.place();
        cursor.setVisible(bar != PlotCursor.NONE);
        if (bar != PlotCursor.NONE) {
            cursor.setX(x(bar));
            cursor.setY(0);
            cursor.setWidth(Math.max(2, barWidth()));
            cursor.setHeight(getHeight());
        }
    }

    private int barAt(double x) {
        int bar = (int) Math.floor((x - left) / Math.max(0.001, barWidth()));
        return bar < 0 || bar >= values.length ? PlotCursor.NONE : bar;
    }

    private double barWidth() {
        return values.length == 0 ? 0 : Math.min(WIDEST_BAR, (getWidth() - left) / values.length);
    }

    private double x(int bar) {
        return left + bar * barWidth();
    }

    private double y(double value) {
        double inset = labels.isEmpty() ? 0 : labels.get(0).getLayoutBounds().getHeight() / 2;
        return inset + (1 - scale.place(value)) * (getHeight() - 2 * inset - 1);
    }
}
