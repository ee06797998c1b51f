package cymru.rhod.ui.shifts;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the palette, one of which is chosen. The keyboard comes to the chosen line, and the arrows, Home and End go on to
 * others. The lines are few and all in sight: a list view, which makes and drops rows as it scrolls, takes a tenth of the start.
 */
final class PaletteRows extends ScrollPane {

    private final Texts texts;
    private final Consumer<PaletteItem> arm;
    private final Consumer<PaletteItem> edit;
    private final VBox lines = new VBox();
    private final List<PaletteRow> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable PaletteItem> chosen = new ReadOnlyObjectWrapper<>();
    private int place;

    /**
     * @param arm told when a line is clicked once
     * @param edit told when it is clicked twice
     */
    PaletteRows(Texts texts, Consumer<PaletteItem> arm, Consumer<PaletteItem> edit) {
        this.texts = texts;
        this.arm = arm;
        this.edit = edit;
        getStyleClass().add("palette-rows");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(lines);
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveOn);
    }

    /** Shows lines; the one last chosen stays chosen, or what stands in its place. */
    void show(List<PaletteItem> items) {
        PaletteItem before = chosen.get();
        while (rows.size() > items.size()) {
            lines.getChildren().remove(rows.remove(rows.size() - 1));
        }
        for (int index = 0; index < items.size(); index++) {
            if (index == rows.size()) {
                addRow();
            }
            rows.get(index).show(items.get(index));
        }
        if (before == null || !choose(before.brush())) {
            choose(Math.max(0, Math.min(place, rows.size() - 1)));
        }
    }

    /** Chooses the line of a brush; returns whether there is one. */
    boolean choose(Cell brush) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).item().brush().equals(brush)) {
                choose(index);
                return true;
            }
        }
        return false;
    }

    ReadOnlyObjectProperty<@Nullable PaletteItem> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Shows which line is the brush. */
    void showArmed(@Nullable Cell brush) {
        rows.forEach(row -> row.showArmed(row.item().brush().equals(brush)));
    }

    /** Shows the lines in the words in force. */
    void reword() {
        rows.forEach(PaletteRow::reword);
    }

    /** Gives the keyboard to the chosen line. */
    @Override
    public void requestFocus() {
        if (place < rows.size()) {
            rows.get(place).requestFocus();
            bringIntoSight(rows.get(place));
        }
    }

    private void addRow() {
        PaletteRow row = new PaletteRow(texts);
        row.setOnMousePressed(event -> {
            choose(rows.indexOf(row));
            row.requestFocus();
        });
        row.setOnClicks(() -> arm.accept(row.item()), () -> edit.accept(row.item()));
        rows.add(row);
        lines.getChildren().add(row);
    }

    private void choose(int index) {
        place = index;
        for (int other = 0; other < rows.size(); other++) {
            rows.get(other).setChosen(other == index);
        }
        chosen.set(rows.get(index).item());
    }

    /** With Alt the arrows move the line itself, which is for the list to do. */
    private void moveOn(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        int next =
                switch (event.getCode()) {
                    case UP -> place - 1;
                    case DOWN -> place + 1;
                    case HOME -> 0;
                    case END -> rows.size() - 1;
                    default -> -1;
                };
        if (event.getCode().isNavigationKey()) {
            event.consume();
            if (next >= 0 && next < rows.size()) {
                choose(next);
                requestFocus();
            }
        }
    }

    private void bringIntoSight(Node row) {
        double hidden = lines.getHeight() - getViewportBounds().getHeight();
        double top = hidden * getVvalue();
        double rowTop = row.getBoundsInParent().getMinY();
        double rowBottom = row.getBoundsInParent().getMaxY();
        if (hidden > 0 && rowTop < top) {
            setVvalue(rowTop / hidden);
        } else if (hidden > 0 && rowBottom > top + getViewportBounds().getHeight()) {
            setVvalue((rowBottom - getViewportBounds().getHeight()) / hidden);
        }
    }
}
