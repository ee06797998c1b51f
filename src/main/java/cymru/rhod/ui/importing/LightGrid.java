package cymru.rhod.ui.importing;

import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.CellRange;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.cells.CellColours;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * A table to look at, with headings that stay in sight. It draws only what is in view, takes the keyboard as one control, and tells
 * assistive technology about the cell under its cursor.
 */
final class LightGrid extends Region implements CellColours.Owner {

    private static final double ROW_EMS = 1.85;
    private static final double WHEEL = 1;

    private final CellColours colours = new CellColours(this);
    private final LightGridCanvas canvas = new LightGridCanvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Hint hint = new Hint(this);
    private @Nullable GridContent content;
    private double[] columnStarts = {0};
    private CellAddress cursor = new CellAddress(0, 0);
    private Set<CellAddress> lit = Set.of();
    private Consumer<CellAddress> onChoose = cell -> {};

    LightGrid(String id) {
        setId(id);
        getStyleClass().addAll("light-grid", "cell-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        across.setFocusTraversable(false);
        down.setFocusTraversable(false);
        getChildren().addAll(canvas, across, down);
        across.valueProperty().addListener(observable -> requestLayout());
        down.valueProperty().addListener(observable -> requestLayout());
        focusedProperty().addListener(observable -> requestLayout());
        colours.onChange(this::requestLayout);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    /** Calls the action with each cell that is clicked, or chosen with Enter. */
    void setOnChoose(Consumer<CellAddress> action) {
        onChoose = action;
    }

    /** Shows a table; the cursor and what is in view stay as far as they can. */
    void show(@Nullable GridContent shown) {
        content = shown;
        int columns = shown == null ? 0 : shown.columns();
        columnStarts = new double[columns + 1];
        for (int column = 0; column < columns && shown != null; column++) {
            columnStarts[column + 1] = columnStarts[column] + Math.round(shown.columnWidth(column) * em());
        }
        cursor = within(cursor.row(), cursor.column());
        describeCursor();
        requestLayout();
    }

    /** Outlines cells and brings the first of them into view. */
    void light(Set<CellAddress> cells) {
        lit = cells;
        cells.stream().min(CellAddress::compareTo).ifPresent(this::goTo);
        requestLayout();
    }

    CellAddress cursor() {
        return cursor;
    }

    /** Puts the cursor on a cell and brings it into view. */
    void goTo(CellAddress cell) {
        cursor = within(cell.row(), cell.column());
        reveal(cursor);
        describeCursor();
        requestLayout();
    }

    @Override
    public CellColours cellColours() {
        return colours;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CellColours.META_DATA;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        GridContent shown = content;
        double bar = Math.ceil(down.prefWidth(-1));
        double whole = columnStarts[columnStarts.length - 1] + headingWidth();
        double high = shown == null ? 0 : (shown.rows() + 1) * rowHeight();
        double width = Math.floor(getWidth() - (high > getHeight() - bar ? bar : 0));
        double height = Math.floor(getHeight() - (whole > getWidth() - bar ? bar : 0));
        boolean isEmpty = shown == null || width <= 0 || height <= 0;
        canvas.setVisible(!isEmpty);
        if (shown == null || isEmpty) {
            across.setVisible(false);
            down.setVisible(false);
            return;
        }
        size(across, whole - headingWidth(), width - headingWidth());
        size(down, high - rowHeight(), height - rowHeight());
        across.resizeRelocate(0, height, width, bar);
        down.resizeRelocate(width, 0, bar, height);
        canvas.draw(
                new LightGridCanvas.View(
                        shown,
                        colours,
                        columnStarts,
                        rowHeight(),
                        headingWidth(),
                        across.getValue(),
                        down.getValue(),
                        cursor,
                        isFocused(),
                        lit),
                width,
                height,
                font());
    }

    private static void size(ScrollBar bar, double whole, double seen) {
        double hidden = Math.max(0, whole - seen);
        bar.setMax(hidden);
        bar.setVisibleAmount(whole <= 0 ? 0 : hidden * Math.min(1, Math.max(0, seen) / whole));
        bar.setBlockIncrement(Math.max(1, seen));
        bar.setVisible(hidden > 0);
        if (bar.getValue() > hidden) {
            bar.setValue(hidden);
        }
    }

    private void pressed(KeyEvent event) {
        int page = (int) Math.max(1, down.getBlockIncrement() / rowHeight() - 1);
        boolean isFar = event.isShortcutDown();
        switch (event.getCode()) {
            case LEFT -> goTo(new CellAddress(cursor.row(), cursor.column() - 1));
            case RIGHT -> goTo(new CellAddress(cursor.row(), cursor.column() + 1));
            case UP -> goTo(new CellAddress(cursor.row() - 1, cursor.column()));
            case DOWN -> goTo(new CellAddress(cursor.row() + 1, cursor.column()));
            case PAGE_UP -> goTo(new CellAddress(cursor.row() - page, cursor.column()));
            case PAGE_DOWN -> goTo(new CellAddress(cursor.row() + page, cursor.column()));
            case HOME -> goTo(new CellAddress(isFar ? 0 : cursor.row(), 0));
            case END -> goTo(new CellAddress(isFar ? Integer.MAX_VALUE : cursor.row(), Integer.MAX_VALUE));
            case ENTER, SPACE -> onChoose.accept(cursor);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        CellAddress cell = cellAt(event.getX(), event.getY());
        if (cell != null) {
            goTo(cell);
            if (event.isPrimaryButtonDown()) {
                onChoose.accept(cell);
            }
        }
        event.consume();
    }

    private void moved(MouseEvent event) {
        CellAddress cell = cellAt(event.getX(), event.getY());
        GridContent shown = content;
        hint.setText(cell == null || shown == null ? "" : shown.describe(cell.row(), cell.column()));
    }

    private void scrolled(ScrollEvent event) {
        scrollTo(across, across.getValue() - WHEEL * event.getDeltaX());
        scrollTo(down, down.getValue() - WHEEL * event.getDeltaY());
        event.consume();
    }

    private static void scrollTo(ScrollBar bar, double value) {
        bar.setValue(Math.max(0, Math.min(bar.getMax(), value)));
    }

    private void reveal(CellAddress cell) {
        GridContent shown = content;
        if (shown == null || getWidth() <= 0) {
            return;
        }
        double width = Math.max(0, getWidth() - down.prefWidth(-1) - headingWidth());
        double height = Math.max(0, getHeight() - across.prefHeight(-1) - rowHeight());
        across.setMax(Math.max(0, columnStarts[columnStarts.length - 1] - width));
        down.setMax(Math.max(0, shown.rows() * rowHeight() - height));
        double left = columnStarts[cell.column()];
        double right = columnStarts[Math.min(columnStarts.length - 1, cell.column() + 1)];
        scrollTo(across, Math.min(left, Math.max(across.getValue(), right - width)));
        double top = cell.row() * rowHeight();
        scrollTo(down, Math.min(top, Math.max(down.getValue(), top + rowHeight() - height)));
    }

    private @Nullable CellAddress cellAt(double x, double y) {
        GridContent shown = content;
        double inX = x - headingWidth() + across.getValue();
        int row = (int) Math.floor((y - rowHeight() + down.getValue()) / rowHeight());
        if (shown == null || x < headingWidth() || y < rowHeight() || row >= shown.rows()) {
            return null;
        }
        int column = LightGridCanvas.columnAt(columnStarts, inX);
        if (column >= shown.columns()) {
            return null;
        }
        return shown.merged().stream()
                .filter(range -> range.contains(row, column))
                .map(CellRange::first)
                .findFirst()
                .orElse(new CellAddress(row, column));
    }

    private CellAddress within(int row, int column) {
        GridContent shown = content;
        return shown == null
                ? new CellAddress(0, 0)
                : new CellAddress(
                        Math.max(0, Math.min(row, shown.rows() - 1)),
                        Math.max(0, Math.min(column, shown.columns() - 1)));
    }

    private void describeCursor() {
        GridContent shown = content;
        setAccessibleText(shown == null || shown.rows() == 0 ? null : shown.describe(cursor.row(), cursor.column()));
    }

    private double rowHeight() {
        return Math.round(ROW_EMS * em());
    }

    private double headingWidth() {
        GridContent shown = content;
        return shown == null ? 0 : Math.round(shown.headingWidth() * em());
    }

    private static double em() {
        return font().getSize();
    }

    private static Font font() {
        return Font.getDefault();
    }
}
