package cymru.rhod.ui.charts;

import cymru.rhod.ui.common.PlotCursor;
import cymru.rhod.ui.common.PlotShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

/**
 * Bars in a row, each of one or two parts, with lines across them and labels under them. The bars of one part are a single shape,
 * so that a hundred of them cost no more to lay out than one; a style sheet colours them by the theme. The arrow keys and the
 * pointer choose a bar; whoever owns the plot says in words what the bar means.
 */
final class BarPlot extends Region {

    /**
     * One bar.
     *
     * @param lower from the ground, 0 or more
     * @param upper on top of the lower part, 0 or more
     */
    record Bar(double lower, double upper) {}

    /** A line across the bars; its label stands at its right end. */
    record Line(double value, String label, String styleClass) {}

    /** A label under a bar; it begins at the bar's left edge. */
    record Tick(int bar, String label) {}

    private static final double LABEL_GAP = 4;
    private static final double PREFERRED_WIDTH = 280;
    private static final double LEAST_HEIGHT = 56;

    private final Path lowerBars = PlotShapes.path("lower-bars");
    private final Path upperBars = PlotShapes.path("upper-bars");
    private final Path ground = PlotShapes.path("ground");
    private final Rectangle cursor = PlotShapes.rectangle("cursor");
    private final List<Path> linePaths = new ArrayList<>();
    private final List<Text> lineLabels = new ArrayList<>();
    private final List<Text> tickLabels = new ArrayList<>();
    private final PlotCursor reading;
    private final double preferredHeight;
    private final double gapShare;
    private List<Bar> bars = List.of();
    private List<Line> lines = List.of();
    private List<Tick> ticks = List.of();
    private double highest = 1;

    /**
     * @param preferredHeight with the labels, in pixels
     * @param gapShare how much of a bar's room is left empty, from 0 to below 1
     */
    BarPlot(double preferredHeight, double gapShare) {
        this.preferredHeight = preferredHeight;
        this.gapShare = gapShare;
        getStyleClass().add("bar-plot");
        cursor.setVisible(false);
        getChildren().addAll(cursor, lowerBars, upperBars, ground);
        reading = new PlotCursor(this, () -> bars.size(), this::barAt, this::placeCursor);
    }

    /** Returns the index of the bar under the pointer or the keyboard's cursor, or {@link PlotCursor#NONE}. */
    ReadOnlyIntegerProperty chosenProperty() {
        return reading.placeProperty();
    }

    /** @param newHighest the value at the top of the plot, above 0 */
    void show(List<Bar> newBars, List<Line> newLines, List<Tick> newTicks, double newHighest) {
        bars = List.copyOf(newBars);
        highest = newHighest;
        reading.keepWithin();
        if (!lines.equals(newLines)) {
            lines = List.copyOf(newLines);
            makeLines();
        }
        if (!ticks.equals(newTicks)) {
            ticks = List.copyOf(newTicks);
            makeTicks();
        }
        requestLayout();
    }

    private void makeLines() {
        getChildren().removeAll(linePaths);
        getChildren().removeAll(lineLabels);
        linePaths.clear();
        lineLabels.clear();
        for (Line line : lines) {
            linePaths.add(PlotShapes.path("plot-line", line.styleClass()));
            lineLabels.add(PlotShapes.label(line.label()));
        }
        getChildren().addAll(linePaths);
        getChildren().addAll(lineLabels);
    }

    private void makeTicks() {
        getChildren().removeAll(tickLabels);
        tickLabels.clear();
        ticks.forEach(tick -> tickLabels.add(PlotShapes.label(tick.label())));
        getChildren().addAll(tickLabels);
    }

    private int barAt(double x) {
        if (bars.isEmpty() || x < 0 || x >= plotWidth()) {
            return PlotCursor.NONE;
        }
        return Math.min(bars.size() - 1, (int) (x / plotWidth() * bars.size()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferredHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        drawBars();
        for (int index = 0; index < lines.size(); index++) {
            drawLine(lines.get(index), linePaths.get(index), lineLabels.get(index));
        }
        spreadLabels();
        double labelTop = snapPositionY(plotHeight() + LABEL_GAP);
        for (int index = 0; index < ticks.size(); index++) {
            Text label = tickLabels.get(index);
            label.setX(snapPositionX(left(ticks.get(index).bar())));
            label.setY(labelTop);
        }
        placeCursor();
    }

    private void drawBars() {
        List<PathElement> lower = new ArrayList<>(bars.size() * 5);
        List<PathElement> upper = new ArrayList<>();
        for (int index = 0; index < bars.size(); index++) {
            Bar bar = bars.get(index);
            double from = left(index);
            double gap = (left(index + 1) - from) * gapShare;
            double start = gap == 0 ? from : snapPositionX(from + gap / 2);
            double end = gap == 0 ? left(index + 1) : Math.max(start + 1, snapPositionX(left(index + 1) - gap / 2));
            double middle = y(bar.lower());
            addBox(lower, start, end, middle, plotHeight());
            addBox(upper, start, end, y(bar.lower() + bar.upper()), middle);
        }
        lowerBars.getElements().setAll(lower);
        upperBars.getElements().setAll(upper);
        double base = plotHeight();
        ground.getElements().setAll(new MoveTo(0, base + 0.5), new HLineTo(plotWidth()));
    }

    private static void addBox(List<PathElement> elements, double left, double right, double top, double bottom) {
        if (bottom > top) {
            elements.add(new MoveTo(left, top));
            elements.add(new HLineTo(right));
            elements.add(new VLineTo(bottom));
            elements.add(new HLineTo(left));
            elements.add(new ClosePath());
        }
    }

    private void drawLine(Line line, Path path, Text label) {
        double at = y(line.value()) + 0.5;
        path.getElements().setAll(new MoveTo(0, at), new HLineTo(plotWidth()));
        label.setX(snapPositionX(plotWidth() + LABEL_GAP));
        label.setY(snapPositionY(at - label.getLayoutBounds().getHeight() / 2));
    }

    /** In a low plot lines lie closer than their labels are high; the labels then stand below one another, in their order. */
    private void spreadLabels() {
        double free = Double.NEGATIVE_INFINITY;
        List<Text> downwards = lineLabels.stream()
                .filter(label -> !label.getText().isEmpty())
                .sorted(Comparator.comparingDouble(Text::getY))
                .toList();
        for (Text label : downwards) {
            label.setY(Math.max(label.getY(), free));
            free = label.getY() + label.getLayoutBounds().getHeight();
        }
    }

    private void placeCursor() {
        int bar = reading.place();
        cursor.setVisible(bar != PlotCursor.NONE);
        if (bar != PlotCursor.NONE) {
            cursor.setX(left(bar));
            cursor.setY(0);
            cursor.setWidth(Math.max(2, left(bar + 1) - left(bar)));
            cursor.setHeight(plotHeight());
        }
    }

    private double left(int bar) {
        return snapPositionX(plotWidth() * bar / bars.size());
    }

    private double y(double value) {
        return snapPositionY(plotHeight() * (1 - Math.min(1, value / highest)));
    }

    private double plotWidth() {
        double widest = lineLabels.stream()
                .mapToDouble(label -> label.getLayoutBounds().getWidth())
                .max()
                .orElse(-LABEL_GAP);
        return Math.max(1, snapSizeX(getWidth() - widest - LABEL_GAP));
    }

    private double plotHeight() {
        double labels =
                tickLabels.isEmpty() ? 0 : tickLabels.get(0).getLayoutBounds().getHeight() + LABEL_GAP;
        return Math.max(1, snapSizeY(getHeight() - labels) - 1);
    }
}
