package cymru.rhod.ui.compare;

import cymru.rhod.compare.BandStep;
import cymru.rhod.compare.Crossing;
import cymru.rhod.compare.CurvePoint;
import cymru.rhod.compare.PayCurve;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.ui.common.PlotShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Pay against weekly hours as a handful of shapes: steps for the 2002 contract, a dashed line for that of 2026, a round mark and a
 * diamond for the rota on either, and a line down where they cross. Pointer and arrow keys read it; whoever owns it says in words
 * what is read.
 */
final class CurvePlot extends Region {

    private static final double GAP = 6;
    private static final double DOT = 5;
    private static final int PAY_MARKS = 6;
    private static final long HOURS_STEP = 5;
    private static final double LEAST_HEIGHT = 160;
    private static final double PREFERRED_HEIGHT = 320;
    private static final double PREFERRED_WIDTH = 480;

    private final CurveModel model;
    private final Path grid = PlotShapes.path("plot-grid");
    private final Path newDeal = PlotShapes.path("curve-2002");
    private final Path wales2026 = PlotShapes.path("curve-2026");
    private final Path beyond = PlotShapes.path("curve-2026-beyond");
    private final Path crossings = PlotShapes.path("curve-crossing");
    private final Path cursor = PlotShapes.path("curve-cursor");
    private final Circle newDealDot = new Circle(DOT);
    private final Polygon wales2026Dot = new Polygon(0, -DOT - 2, DOT + 2, 0, 0, DOT + 2, -DOT - 2, 0);
    private final List<Text> labels = new ArrayList<>();
    private CurveWords words;
    private @Nullable PayCurve curve;
    private PlotScale hours = new PlotScale(0, 1, 1);
    private PlotScale pay = new PlotScale(0, 1, 1);
    private double left;

    CurvePlot(CurveModel model, CurveWords words) {
        this.model = model;
        this.words = words;
        setId("compare-curve-plot");
        getStyleClass().add("curve-plot");
        newDealDot.getStyleClass().add("curve-dot-2002");
        wales2026Dot.getStyleClass().add("curve-dot-2026");
        for (Shape shape : List.of(newDealDot, wales2026Dot)) {
            shape.setManaged(false);
            shape.setMouseTransparent(true);
        }
        getChildren().addAll(grid, crossings, cursor, newDeal, wales2026, beyond, newDealDot, wales2026Dot);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> model.readAt(minutesAt(event.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.stopReading());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                model.stopReading();
            }
        });
    }

    void show(PayCurve newCurve, CurveWords newWords) {
        curve = newCurve;
        words = newWords;
        hours = new PlotScale(decimal(PayCurve.FROM), decimal(PayCurve.TO), HOURS_STEP * Minutes.PER_HOUR);
        double[] amounts = DoubleStream.concat(
                        newCurve.points().stream()
                                .flatMap(point -> Stream.of(pounds(point.newDeal()), pounds(point.wales2026())))
                                .filter(amount -> amount > 0)
                                .mapToDouble(Double::doubleValue),
                        Stream.of(newCurve.newDealDot(), newCurve.wales2026Dot())
                                .flatMap(Stream::ofNullable)
                                .mapToDouble(dot -> pounds(dot.pay())))
                .toArray();
        pay = amounts.length == 0
                ? new PlotScale(0, 1, 1)
                : PlotScale.holding(
                        DoubleStream.of(amounts).min().orElse(0),
                        DoubleStream.of(amounts).max().orElse(1),
                        PAY_MARKS);
        requestLayout();
    }

    /** Places the cursor where the model reads. */
    void showCursor() {
        requestLayout();
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
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        PayCurve shown = curve;
        if (shown == null) {
            return;
        }
        getChildren().removeAll(labels);
        labels.clear();
        List<Text> amounts =
                pay.marks().stream().map(amount -> label(words.pounds(amount))).toList();
        left = amounts.stream()
                        .mapToDouble(text -> text.getLayoutBounds().getWidth())
                        .max()
                        .orElse(0)
                + GAP;
        drawGrid(amounts);
        drawSteps(shown);
        drawLine(shown);
        drawCrossings(shown);
        place(newDealDot, shown.newDealDot());
        place(wales2026Dot, shown.wales2026Dot());
        cursor.getElements().clear();
        Ratio read = model.cursorProperty().get();
        if (read != null) {
            upright(cursor, decimal(read));
        }
        getChildren().addAll(labels);
    }

    private void drawGrid(List<Text> amounts) {
        grid.getElements().clear();
        List<Double> marks = pay.marks();
        for (int index = 0; index < marks.size(); index++) {
            double y = snapPositionY(y(marks.get(index))) + 0.5;
            grid.getElements().addAll(new MoveTo(left, y), new LineTo(getWidth(), y));
            Text text = amounts.get(index);
            text.setX(snapPositionX(left - GAP - text.getLayoutBounds().getWidth()));
            text.setY(snapPositionY(y - text.getLayoutBounds().getHeight() / 2));
        }
        for (double minutes : hours.marks()) {
            Text text = label(words.hours(Ratio.of(Math.round(minutes))));
            double width = text.getLayoutBounds().getWidth();
            double x = x(minutes);
            grid.getElements()
                    .addAll(
                            new MoveTo(snapPositionX(x) + 0.5, bottom()),
                            new LineTo(snapPositionX(x) + 0.5, bottom() + 4));
            text.setX(snapPositionX(Math.max(left, Math.min(getWidth() - width, x - width / 2))));
            text.setY(bottom() + GAP);
        }
    }

    private void drawSteps(PayCurve shown) {
        newDeal.getElements().clear();
        boolean isDrawing = false;
        for (BandStep step : shown.newDeal()) {
            Pay amount = step.pay();
            if (amount == null) {
                isDrawing = false;
                continue;
            }
            double y = y(pounds(amount.annualPay()));
            double from = x(decimal(step.from()));
            newDeal.getElements().add(isDrawing ? new LineTo(from, y) : new MoveTo(from, y));
            newDeal.getElements().add(new LineTo(x(decimal(step.to())), y));
            isDrawing = true;
        }
    }

    private void drawLine(PayCurve shown) {
        wales2026.getElements().clear();
        beyond.getElements().clear();
        for (CurvePoint point : shown.points()) {
            if (point.wales2026() != null) {
                double x = x(decimal(point.minutes()));
                double y = y(pounds(point.wales2026()));
                if (point.isAllowed2026()) {
                    extend(wales2026, x, y);
                } else {
                    extend(beyond, x, y);
                }
            }
        }
    }

    private static void extend(Path path, double x, double y) {
        path.getElements().add(path.getElements().isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
    }

    private void drawCrossings(PayCurve shown) {
        crossings.getElements().clear();
        double free = 0;
        for (Crossing crossing : shown.crossings()) {
            double x = x(decimal(crossing.minutes()));
            upright(crossings, decimal(crossing.minutes()));
            Text text = label(words.hours(crossing.minutes()));
            text.getStyleClass().add("crossing-label");
            double width = text.getLayoutBounds().getWidth();
            text.setX(snapPositionX(Math.min(getWidth() - width, Math.max(free, x + GAP / 2))));
            text.setY(0);
            free = text.getX() + width + GAP;
        }
    }

    private void upright(Path path, double minutes) {
        double x = snapPositionX(x(minutes)) + 0.5;
        path.getElements().addAll(new MoveTo(x, 0), new LineTo(x, bottom()));
    }

    private void place(Shape shape, PayCurve.@Nullable Dot dot) {
        boolean isSeen = dot != null
                && dot.minutes().isAtLeast(PayCurve.FROM)
                && dot.minutes().isAtMost(PayCurve.TO);
        shape.setVisible(isSeen);
        if (dot != null && isSeen) {
            shape.setLayoutX(x(decimal(dot.minutes())));
            shape.setLayoutY(y(pounds(dot.pay())));
        }
    }

    private Text label(String text) {
        Text label = PlotShapes.label(text);
        labels.add(label);
        return label;
    }

    private void onKey(KeyEvent event) {
        Consumer<Runnable> act = action -> {
            action.run();
            event.consume();
        };
        switch (event.getCode()) {
            case LEFT -> act.accept(() -> model.readFurther(-CurveModel.STEP));
            case RIGHT -> act.accept(() -> model.readFurther(CurveModel.STEP));
            case PAGE_DOWN -> act.accept(() -> model.readFurther(-CurveModel.LEAP));
            case PAGE_UP -> act.accept(() -> model.readFurther(CurveModel.LEAP));
            case HOME -> act.accept(() -> model.readAt(decimal(PayCurve.FROM)));
            case END -> act.accept(() -> model.readAt(decimal(PayCurve.TO)));
            default -> {}
        }
    }

    private double minutesAt(double x) {
        double width = Math.max(1, getWidth() - left);
        return hours.from() + (x - left) / width * (hours.to() - hours.from());
    }

    private double x(double minutes) {
        return left + hours.place(minutes) * (getWidth() - left);
    }

    private double y(double amount) {
        double top = labelHeight() + GAP;
        return top + (1 - pay.place(amount)) * (bottom() - top);
    }

    private double bottom() {
        return Math.max(1, getHeight() - labelHeight() - GAP);
    }

    private double labelHeight() {
        return labels.isEmpty() ? 0 : labels.get(0).getLayoutBounds().getHeight();
    }

    private static double decimal(Ratio ratio) {
        return PlotScale.decimal(ratio);
    }

    private static double pounds(@Nullable Money money) {
        return money == null ? 0 : money.pounds().doubleValue();
    }
}
