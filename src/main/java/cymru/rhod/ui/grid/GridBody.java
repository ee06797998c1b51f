package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.CellEditor;
import cymru.rhod.ui.common.cells.CellMessage;
import cymru.rhod.ui.common.cells.CellTableBody;
import cymru.rhod.ui.common.cells.MarkLayer;
import cymru.rhod.ui.common.cells.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The picture of the grid: a row of headings, the weeks in view, and the marks that lie over them. It knows nothing of keys or
 * edits.
 */
final class GridBody extends CellTableBody {

    /** What lies at a place of the grid. */
    enum Zone {
        CORNER,
        DAY_HEADING,
        WEEK_NUMBER,
        CELL,
        /** The hours and the weekend of a week. */
        WEEK_RESULT,
        OUTSIDE
    }

    private static final class Layer extends Pane {

        @Override
        protected void layoutChildren() {
            // A pane would give each child the size it prefers.
        }
    }

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final int LEAST_VISIBLE_WEEKS = 6;
    private static final int USUAL_VISIBLE_WEEKS = 18;

    private final Label weekHeading = heading();
    private final List<Label> dayHeadings = new ArrayList<>();
    private final Label hoursHeading = heading();
    private final Label weekendHeading = heading();
    private final Pane viewport = new MarkLayer();
    private final Rectangle clip = new Rectangle();
    private final WeeksCanvas weeks = new WeeksCanvas();
    private final Region selectionMark = MarkLayer.mark("selection-mark");
    private final Region cursorMark = MarkLayer.mark("cursor-mark");
    private final Region dropMark = MarkLayer.mark("drop-mark");
    private final Region dropLine = MarkLayer.mark("drop-line");
    private final ScrollBar scrollBar = new ScrollBar();
    private final Region addWeek;
    private final CellEditor editor;
    private final CellMessage message = new CellMessage();

    private GridContent content;
    private GridGeometry geometry = GridGeometry.of(0, 1, 1);
    private Block selection = Block.of(new Place(0, 0));
    private Map<Place, Cell> preview = Map.of();
    private Set<CellRef> lit = Set.of();
    private @Nullable Block dropTarget;
    private @Nullable Integer dropBefore;

    /**
     * @param addWeek stands below the last week
     * @param editor lies over the cell under the cursor while it is open
     */
    GridBody(GridContent content, Region addWeek, CellEditor editor) {
        this.content = content;
        this.addWeek = addWeek;
        this.editor = editor;
        for (int day = 0; day < 7; day++) {
            Label heading = heading();
            heading.pseudoClassStateChanged(WEEKEND, day > 4);
            dayHeadings.add(heading);
        }
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        scrollBar.valueProperty().addListener((observable, before, after) -> requestLayout());
        // The em of every size: it changes with the font of the window.
        weekHeading.fontProperty().addListener((observable, before, after) -> requestLayout());
        viewport.setClip(clip);
        viewport.getChildren().addAll(weeks, addWeek, selectionMark, cursorMark, dropMark, dropLine, editor);
        getChildren().add(viewport);
        getChildren().add(weekHeading);
        getChildren().addAll(dayHeadings);
        getChildren().addAll(hoursHeading, weekendHeading, scrollBar, message);
        nameHeadings();
    }

    /** Shows another report, or the same in another language. */
    void show(GridContent newContent) {
        content = newContent;
        nameHeadings();
        requestLayout();
    }

    void setSelection(Block newSelection) {
        selection = newSelection;
        requestLayout();
    }

    /** Outlines the cells a reason points at. */
    void setLit(Set<CellRef> cells) {
        lit = cells;
        revealAny(cells);
        requestLayout();
    }

    /** Brings the first of some cells into view if none is. */
    void revealAny(Set<CellRef> cells) {
        if (cells.stream().noneMatch(cell -> isInView(cell.week()))) {
            cells.stream().sorted().findFirst().ifPresent(cell -> reveal(cell.week()));
        }
    }

    @Override
    public void setPreview(Map<Place, Cell> cells) {
        preview = cells;
        requestLayout();
    }

    @Override
    public void setDropTarget(@Nullable Block target) {
        dropTarget = target;
        requestLayout();
    }

    /** Draws the line where a drag would put weeks; null for none. */
    void setDropLine(@Nullable Integer beforeWeek) {
        dropBefore = beforeWeek;
        requestLayout();
    }

    /** Says something at the cell under the cursor until told otherwise; nothing where the text is empty. */
    void say(String text) {
        message.show(text);
        requestLayout();
    }

    void scrollBy(double distance) {
        double value = scrollBar.getValue() + distance;
        scrollBar.setValue(Math.max(0, Math.min(value, scrollBar.getMax())));
    }

    /** Scrolls as little as is needed to see a week. */
    void reveal(int week) {
        double top = week * geometry.rowHeight();
        double bottom = top + geometry.rowHeight();
        double height = viewportHeight();
        if (height <= 0) {
            return;
        }
        updateScrollRange();
        if (top < offset()) {
            scrollBy(top - offset());
        } else if (bottom > offset() + height) {
            scrollBy(bottom - height - offset());
        }
    }

    /** Returns how many whole weeks can be seen at once, at least one. */
    int visibleWeeks() {
        return (int) Math.max(1, Math.floor(viewportHeight() / geometry.rowHeight()));
    }

    /** Returns the picture of the weeks in view. */
    WeeksCanvas weeks() {
        return weeks;
    }

    Zone zoneAt(double x, double y) {
        boolean inHeadings = y >= 0 && y < geometry.headerHeight();
        boolean inRows =
                y >= geometry.headerHeight() && y < getHeight() && weekBelow(y) >= 0 && weekBelow(y) < content.weeks();
        if (x >= 0 && x < geometry.weekWidth()) {
            return inHeadings ? Zone.CORNER : inRows ? Zone.WEEK_NUMBER : Zone.OUTSIDE;
        }
        if (x >= geometry.weekWidth() && x < geometry.hoursX()) {
            return inHeadings ? Zone.DAY_HEADING : inRows ? Zone.CELL : Zone.OUTSIDE;
        }
        return inRows && x >= geometry.hoursX() && x < geometry.width() ? Zone.WEEK_RESULT : Zone.OUTSIDE;
    }

    @Override
    public boolean isCell(double x, double y) {
        return zoneAt(x, y) == Zone.CELL;
    }

    @Override
    public boolean isOutside(double x, double y) {
        return zoneAt(x, y) == Zone.OUTSIDE;
    }

    @Override
    public Place cellAt(double x, double y) {
        return new Place(Math.max(0, Math.min(weekBelow(y), content.weeks() - 1)), geometry.dayAt(x));
    }

    /** Returns the week before which a place lies nearest, from 0 to the number of weeks. */
    int gapAt(double y) {
        double rows = (y - geometry.headerHeight() + offset()) / geometry.rowHeight();
        return (int) Math.max(0, Math.min(Math.round(rows), content.weeks()));
    }

    @Override
    public void clearFeedback() {
        super.clearFeedback();
        setDropLine(null);
    }

    @Override
    public void scrollTowards(double x, double y) {
        if (y < geometry.headerHeight()) {
            scrollBy(-geometry.rowHeight());
        } else if (y > getHeight()) {
            scrollBy(geometry.rowHeight());
        }
    }

    /** Returns where a cell lies in the grid, also if it is out of view. */
    Bounds boundsOf(Place cell) {
        return new BoundingBox(
                geometry.dayX(cell.column()),
                geometry.headerHeight() + cell.row() * geometry.rowHeight() - offset(),
                geometry.cellWidth(),
                geometry.rowHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return snapSizeX(GridGeometry.leastWidth(em()) + scrollBar.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(GridGeometry.usualWidth(em()) + scrollBar.prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return geometryFor(width).headerHeight()
                + LEAST_VISIBLE_WEEKS * geometryFor(width).rowHeight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return geometryFor(width).headerHeight()
                + USUAL_VISIBLE_WEEKS * geometryFor(width).rowHeight();
    }

    @Override
    protected void layoutChildren() {
        double barWidth = snapSizeX(scrollBar.prefWidth(-1));
        geometry = geometryFor(getWidth() - barWidth);
        updateScrollRange();
        layoutHeadings();
        double height = viewportHeight();
        viewport.resizeRelocate(0, geometry.headerHeight(), getWidth() - barWidth, height);
        clip.setWidth(getWidth() - barWidth);
        clip.setHeight(height);
        scrollBar.resizeRelocate(getWidth() - barWidth, geometry.headerHeight(), barWidth, height);
        layoutRows(getWidth() - barWidth);
        layoutMarks();
        layoutMessage();
    }

    private void nameHeadings() {
        weekHeading.setText(content.text("grid.heading.week"));
        hoursHeading.setText(content.text("grid.heading.hours"));
        weekendHeading.setText(content.text("grid.heading.weekend"));
        for (int day = 0; day < 7; day++) {
            dayHeadings.get(day).setText(content.shortDay(day));
        }
    }

    private void layoutHeadings() {
        double height = geometry.headerHeight();
        weekHeading.resizeRelocate(0, 0, geometry.weekWidth(), height);
        for (int day = 0; day < 7; day++) {
            Label heading = dayHeadings.get(day);
            heading.resizeRelocate(geometry.dayX(day), 0, geometry.cellWidth(), height);
            heading.pseudoClassStateChanged(SELECTED, selection.hasColumn(day));
        }
        hoursHeading.resizeRelocate(geometry.hoursX(), 0, geometry.hoursWidth(), height);
        weekendHeading.resizeRelocate(geometry.weekendX(), 0, geometry.weekendWidth(), height);
    }

    private void layoutRows(double width) {
        int first = (int) Math.floor(offset() / geometry.rowHeight());
        int needed = (int) Math.ceil(viewportHeight() / geometry.rowHeight()) + 1;
        List<WeekLook> looks = new ArrayList<>();
        for (int week = first; week < Math.min(first + needed, content.weeks()); week++) {
            looks.add(content.look(week, selection.hasRow(week), preview, lit));
        }
        double top = first * geometry.rowHeight() - offset();
        weeks.show(
                new WeeksCanvas.Frame(
                        geometry,
                        width,
                        Math.max(0, viewportHeight()),
                        top,
                        weekHeading.getFont(),
                        content.weekColours()),
                looks);
        double addY = content.weeks() * geometry.rowHeight() - offset();
        addWeek.resizeRelocate(0, addY, snapSizeX(addWeek.prefWidth(-1)), geometry.rowHeight());
    }

    private void layoutMarks() {
        place(selectionMark, selection);
        selectionMark.setVisible(!selection.isSingleCell());
        place(cursorMark, Block.of(selection.cursor()));
        dropMark.setVisible(dropTarget != null);
        if (dropTarget != null) {
            place(dropMark, dropTarget);
        }
        dropLine.setVisible(dropBefore != null);
        if (dropBefore != null) {
            double thickness = snapSizeY(3);
            double y = dropBefore * geometry.rowHeight() - offset() - thickness / 2;
            dropLine.resizeRelocate(0, snapPositionY(y), geometry.width(), thickness);
        }
        double editorWidth = Math.max(geometry.cellWidth(), snapSizeX(editor.prefWidth(-1)));
        double editorX = Math.min(geometry.dayX(selection.cursor().column()), geometry.width() - editorWidth);
        double editorY = selection.cursor().row() * geometry.rowHeight() - offset();
        editor.resizeRelocate(editorX, editorY, editorWidth, geometry.rowHeight());
    }

    private void layoutMessage() {
        Bounds cell = boundsOf(selection.cursor());
        double widest = Math.min(message.maxWidth(-1), geometry.width());
        double width = Math.min(snapSizeX(message.prefWidth(-1)), widest);
        double height = snapSizeY(message.prefHeight(width));
        double gap = snapSizeY(4);
        boolean below = cell.getMaxY() + gap + height <= getHeight();
        message.resizeRelocate(
                Math.max(0, Math.min(cell.getMinX(), geometry.width() - width)),
                below ? cell.getMaxY() + gap : cell.getMinY() - gap - height,
                width,
                height);
    }

    private void place(Node mark, Block block) {
        double x = geometry.dayX(block.firstColumn());
        double y = block.firstRow() * geometry.rowHeight() - offset();
        mark.resizeRelocate(x, y, block.columns() * geometry.cellWidth(), block.rows() * geometry.rowHeight());
    }

    private void updateScrollRange() {
        double contentHeight = (content.weeks() + 1) * geometry.rowHeight();
        double height = viewportHeight();
        double most = Math.max(0, contentHeight - height);
        scrollBar.setMax(most);
        scrollBar.setVisibleAmount(contentHeight <= 0 ? 0 : most * height / contentHeight);
        scrollBar.setUnitIncrement(geometry.rowHeight());
        scrollBar.setBlockIncrement(Math.max(geometry.rowHeight(), height - geometry.rowHeight()));
        scrollBar.setVisible(most > 0);
        scrollBy(0);
    }

    private boolean isInView(int week) {
        double top = week * geometry.rowHeight() - offset();
        return top >= 0 && top + geometry.rowHeight() <= viewportHeight();
    }

    private int weekBelow(double y) {
        return (int) Math.floor((y - geometry.headerHeight() + offset()) / geometry.rowHeight());
    }

    private double offset() {
        return snapPositionY(scrollBar.getValue());
    }

    private double viewportHeight() {
        return getHeight() - geometry.headerHeight();
    }

    private double em() {
        return weekHeading.getFont().getSize();
    }

    private GridGeometry geometryFor(double width) {
        Window window = getScene() == null ? null : getScene().getWindow();
        return GridGeometry.of(width, em(), window == null ? 1 : window.getRenderScaleX());
    }

    boolean isHoursHeading(double x, double y) {
        return hoursHeading.getBoundsInParent().contains(x, y);
    }

    private static Label heading() {
        Label heading = new Label();
        heading.getStyleClass().add("grid-heading");
        heading.setMouseTransparent(true);
        return heading;
    }
}
