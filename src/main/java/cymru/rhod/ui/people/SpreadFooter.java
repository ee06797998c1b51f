package cymru.rhod.ui.people;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Mean, lowest and highest of each column, in line with the columns of the table above and always in sight. */
final class SpreadFooter extends Region {

    private static final double LINE_HEIGHT = 26;
    private static final double ABOVE = -1;

    /** A line of the footer: its name and the number it takes of a spread. */
    private record Line(String key, Function<Spread, Ratio> number) {}

    private static final List<Line> LINES = List.of(
            new Line("people.spread.mean", Spread::mean),
            new Line("people.spread.highest", Spread::highest),
            new Line("people.spread.lowest", Spread::lowest));

    private final TableView<DoctorItem> table;
    private final ObservableDoubleValue scrolled;
    private final Texts texts;
    private final Rectangle clip = new Rectangle();
    private Map<DoctorColumn, Spread> spreads = Map.of();

    /** @param scrolled by how much the table is scrolled to the right */
    SpreadFooter(TableView<DoctorItem> table, ObservableDoubleValue scrolled, Texts texts) {
        this.table = table;
        this.scrolled = scrolled;
        this.texts = texts;
        setId("doctors-spread");
        getStyleClass().add("spread-footer");
        setClip(clip);
        scrolled.addListener((observable, before, now) -> requestLayout());
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<DoctorItem, ?>>) change -> follow());
        follow();
    }

    void show(Map<DoctorColumn, Spread> newSpreads) {
        spreads = Map.copyOf(newSpreads);
        setVisible(!spreads.isEmpty());
        setManaged(!spreads.isEmpty());
        fill();
    }

    private void follow() {
        for (TableColumn<DoctorItem, ?> column : table.getVisibleLeafColumns()) {
            column.widthProperty().addListener((observable, before, now) -> requestLayout());
        }
        fill();
    }

    private void fill() {
        List<Label> labels = new ArrayList<>();
        for (Line line : LINES) {
            for (TableColumn<DoctorItem, ?> column : table.getVisibleLeafColumns()) {
                labels.add(column.getUserData() instanceof DoctorColumn shown ? number(line, shown) : name(line));
            }
        }
        getChildren().setAll(labels);
        requestLayout();
    }

    private Label name(Line line) {
        Label label = new Label(texts.get(line.key()));
        label.getStyleClass().add("spread-name");
        label.setViewOrder(ABOVE);
        return label;
    }

    private Label number(Line line, DoctorColumn column) {
        String text = Optional.ofNullable(spreads.get(column))
                .map(spread -> column.inWords(line.number().apply(spread), texts.wording()))
                .orElse("");
        Label label = new Label(text);
        label.getStyleClass().add("spread-number");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setAccessibleText(texts.get(column.key()) + ", " + texts.get(line.key()) + ": " + text);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LINES.size() * LINE_HEIGHT + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        List<TableColumn<DoctorItem, ?>> columns = table.getVisibleLeafColumns();
        for (int line = 0; line < LINES.size(); line++) {
            double x = -scrolled.get();
            double y = snappedTopInset() + line * LINE_HEIGHT;
            for (int column = 0; column < columns.size(); column++) {
                double width = columns.get(column).getWidth();
                getChildren()
                        .get(line * columns.size() + column)
                        .resizeRelocate(column == 0 ? 0 : x, y, width, LINE_HEIGHT);
                x += width;
            }
        }
    }
}
