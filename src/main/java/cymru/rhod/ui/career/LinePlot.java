package cymru.rhod.ui.career;

import cymru.rhod.ui.common.PlotCursor;
import cymru.rhod.ui.common.PlotShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

/**
 * A few lines over the same places, with amounts at the left and names below. Each line is a single shape; a style sheet gives it its
 * colour and its dashes. The arrow keys and the pointer choose a place; whoever owns the plot says in words what stands there.
 */
final class LinePlot extends Region {

    /**
     * One line.
     *
     * @param values at each place; not a number where there is none
     */
    record Line(String styleClass, List<Double> values) {}

    private static final double GAP = 6;

    /** The lowest amount stands half below its line. */
    private static final double ABOVE_NAMES = 11;

    private static final double PREFERRED_WIDTH = 420;
    private static final double PREFERRED_HEIGHT = 220;
    private static final double SAMPLE_WIDTH = 34;
    private static final double SAMPLE_HEIGHT = 14;
    private static final double LEAST_ROOM_FOR_NAME = 14;
    private static final int MOST_STEPS = 5;

    private final Path guides = PlotShapes.path("guides");
    private final Path cursor = PlotShapes.path("cursor");
    private final List<Path> paths = new ArrayList<>();
    private final List<Text> amounts = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();
    private final PlotCursor reading;
    private List<Line> lines = List.of();
    private int places;
    private long lowest;
    private long step = 1;
    private int steps = 1;

    LinePlot() {
        getStyleClass().add("line-plot");
        reading = new PlotCursor(this, () -> places, this::placeAt, this::drawCursor);
    }

    /** Returns a short piece of a line, to name it by. */
    static Node sample(String styleClass) {
        Region sample = new Region() {

            private final Path path = PlotShapes.path("line", styleClass);

            {
                getChildren().add(path);
            }

            @Override
            protected void layoutChildren() {
                path.getElements().setAll(new MoveTo(0, SAMPLE_HEIGHT / 2), new HLineTo(SAMPLE_WIDTH));
            }
        };
        sample.getStyleClass().add("line-plot");
        sample.setMinSize(SAMPLE_WIDTH, SAMPLE_HEIGHT);
        sample.setMaxSize(SAMPLE_WIDTH, SAMPLE_HEIGHT);
        return sample;
    }

    /** Returns the place under the pointer or the keyboard's cursor, or {@link PlotCursor#NONE}. */
    ReadOnlyIntegerProperty chosenProperty() {
        return reading.placeProperty();
    }

    /** @param amountInWords how an amount at the left is written */
    void show(List<Line> newLines, List<String> newNames, LongFunction<String> amountInWords) {
        lines = List.copyOf(newLines);
        places = newNames.size();
        scale();
        paths.clear();
        lines.forEach(line -> paths.add(PlotShapes.path("line", line.styleClass())));
        amounts.clear();
        for (int index = 0; index <= steps; index++) {
            amounts.add(PlotShapes.label(amountInWords.apply(lowest + index * step)));
        }
        names.clear();
        newNames.forEach(name -> names.add(PlotShapes.label(name)));
        getChildren().setAll(guides, cursor);
        getChildren().addAll(paths);
        getChildren().addAll(amounts);
        getChildren().addAll(names);
        reading.keepWithin();
        requestLayout();
    }

    /** Chooses round amounts around all values; the lines are compared with each other and need not stand on nothing. */
    private void scale() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            for (double value : line.values()) {
                if (!Double.isNaN(value)) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        if (least > most) {
            least = 0;
            most = 1;
        }
        step = roundStep((most - least) / MOST_STEPS);
        lowest = (long) Math.floor(least / step) * step;
        steps = (int) Math.max(1, Math.ceil((most - lowest) / step));
    }

    /** Returns 1, 2 or 5 times a power of ten that is no less than an amount. */
    static long roundStep(double amount) {
        long power = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if (digit * power >= amount) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }

    private int placeAt(double x) {
        if (places == 0 || x < left() || x > getWidth()) {
            return PlotCursor.NONE;
        }
        return places == 1 ? 0 : (int) Math.max(0, Math.min(places - 1, Math.round((x - left()) / between())));
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        List<PathElement> across = new ArrayList<>();
        for (int index = 0; index < amounts.size(); index++) {
            double at = y(lowest + (double) index * step);
            across.add(new MoveTo(left(), at));
            across.add(new HLineTo(right()));
            Text amount = amounts.get(index);
            amount.setX(snapPositionX(left() - GAP - amount.getLayoutBounds().getWidth()));
            amount.setY(snapPositionY(at - amount.getLayoutBounds().getHeight() / 2));
        }
        guides.getElements().setAll(across);
        for (int index = 0; index < lines.size(); index++) {
            draw(lines.get(index), paths.get(index));
        }
        placeNames();
        drawCursor();
    }

    private void draw(Line line, Path path) {
        List<PathElement> elements = new ArrayList<>();
        boolean begins = true;
        for (int place = 0; place < line.values().size(); place++) {
            double value = line.values().get(place);
            if (Double.isNaN(value)) {
                begins = true;
            } else {
                elements.add(begins ? new MoveTo(x(place), y(value)) : new LineTo(x(place), y(value)));
                begins = false;
            }
        }
        path.getElements().setAll(elements);
    }

    /** Where the names of all places have no room, every second or third stands. */
    private void placeNames() {
        double widest = names.stream()
                .mapToDouble(name -> name.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        int every = (int) Math.max(1, Math.ceil((widest + LEAST_ROOM_FOR_NAME) / Math.max(1, between())));
        for (int place = 0; place < names.size(); place++) {
            Text name = names.get(place);
            double width = name.getLayoutBounds().getWidth();
            name.setVisible(place % every == 0);
            name.setX(snapPositionX(Math.max(0, Math.min(getWidth() - width, x(place) - width / 2))));
            name.setY(snapPositionY(bottom() + ABOVE_NAMES));
        }
    }

    private void drawCursor() {
        int place = reading.place();
        cursor.setVisible(place != PlotCursor.NONE);
        if (place != PlotCursor.NONE) {
            cursor.getElements().setAll(new MoveTo(x(place), top()), new VLineTo(bottom()));
        }
    }

    private double x(int place) {
        return snapPositionX(left() + place * between());
    }

    private double between() {
        return places < 2 ? right() - left() : (right() - left()) / (places - 1);
    }

    private double y(double value) {
        double share = (value - lowest) / ((double) steps * step);
        return snapPositionY(bottom() - share * (bottom() - top())) + 0.5;
    }

    private double left() {
        return GAP
                + amounts.stream()
                        .mapToDouble(amount -> amount.getLayoutBounds().getWidth())
                        .max()
                        .orElse(0);
    }

    /** Half a name stands beyond the last place. */
    private double right() {
        double half = names.isEmpty()
                ? 0
                : names.get(names.size() - 1).getLayoutBounds().getWidth() / 2;
        return Math.max(left() + 1, getWidth() - half);
    }

    private double top() {
        return amounts.isEmpty() ? 0 : amounts.get(0).getLayoutBounds().getHeight() / 2;
    }

    private double bottom() {
        double height = names.isEmpty() ? 0 : names.get(0).getLayoutBounds().getHeight();
        return Math.max(top() + 1, getHeight() - height - ABOVE_NAMES);
    }
}
