package cymru.rhod.ui.calendar;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.CellEditor;
import cymru.rhod.ui.common.cells.CellMessage;
import cymru.rhod.ui.common.cells.CellTableBody;
import cymru.rhod.ui.common.cells.MarkLayer;
import cymru.rhod.ui.common.cells.Place;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
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
 * The picture of the calendar: names and dates that stay in sight, the days in view, and the marks that lie over them. It knows
 * nothing of keys or edits.
 */
final class CalendarBody extends CellTableBody {

    /** What lies at a place of the calendar. */
    enum Zone {
        CORNER,
        NAME,
        MONTH,
        WEEK,
        DAY,
        CELL,
        COVER,
        OUTSIDE
    }

    private static final class Layer extends Pane {

        @Override
        protected void layoutChildren() {
            // A pane would give each child the size it prefers.
        }
    }

    private static final int LEAST_ROWS = 3;
    private static final int LEAST_ROWS_ABOVE_COVER = 4;
    private static final int USUAL_ROWS = 18;
    private static final double LEAST_EMS = 26;
    private static final double USUAL_EMS = 60;
    private static final double EDITOR_EMS = 8;
    private static final double NOTE_EMS = 22;

    private final CalendarCanvas canvas = new CalendarCanvas();
    private final Label font = new Label();
    private final Pane viewport = new MarkLayer();
    private final Rectangle clip = new Rectangle();
    private final Region selectionMark = MarkLayer.mark("selection-mark");
    private final Region cursorMark = MarkLayer.mark("cursor-mark");
    private final Region dropMark = MarkLayer.mark("drop-mark");
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final CellEditor editor;
    private final CellEditor noteEditor;
    private final CellMessage message = new CellMessage();
    private final Label noSlots = new WrappedLabel("no-slots");

    private @Nullable CalendarContent content;
    private CalendarZoom zoom = CalendarZoom.MONTH;
    private CalendarGeometry geometry = CalendarGeometry.of(zoom, 0, 1, 1);
    private Block selection = Block.of(new Place(0, 0));
    private boolean cornerWasInView;
    private double daysWidthBefore;
    private double rowsHeightBefore;
    private Map<Place, Cell> preview = Map.of();
    private Set<Place> lit = Set.of();
    private @Nullable Block dropTarget;
    private @Nullable CoverContent cover;

    /**
     * @param editor lies over the cell under the cursor while it is open
     * @param noteEditor likewise, for the note of the day
     */
    CalendarBody(CellEditor editor, CellEditor noteEditor) {
        this.editor = editor;
        this.noteEditor = noteEditor;
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[] {across, down}) {
            bar.setFocusTraversable(false);
            bar.valueProperty().addListener((observable, before, after) -> requestLayout());
        }
        // The em of every size: it changes with the font of the window.
        font.fontProperty().addListener((observable, before, after) -> requestLayout());
        font.setVisible(false);
        viewport.setClip(clip);
        viewport.getChildren().addAll(selectionMark, cursorMark, dropMark, editor, noteEditor);
        noSlots.setVisible(false);
        noSlots.setMouseTransparent(true);
        getChildren().addAll(font, canvas, viewport, noSlots, across, down, message);
    }

    /** Shows another roster, or the same in another language or other colours. */
    void show(@Nullable CalendarContent newContent) {
        content = newContent;
        requestLayout();
    }

    /** Shows the cover under the rows; null takes it away. */
    void showCover(@Nullable CoverContent newCover) {
        cover = newCover;
        requestLayout();
    }

    /** Returns the hour of the cover at a height, the nearest one where the height lies beside it. */
    int hourAt(double y) {
        return CoverStrip.hourAt(y - geometry.headerHeight() - rowsHeight(), geometry.monthHeight());
    }

    void setSelection(Block newSelection) {
        selection = newSelection;
        requestLayout();
    }

    /** Outlines days. */
    void setLit(Set<Place> days) {
        lit = days;
        requestLayout();
    }

    CalendarZoom zoom() {
        return zoom;
    }

    /**
     * Shows more or less of the time; a day stays where it is.
     *
     * @param x where the day lies that stays
     */
    void setZoom(CalendarZoom newZoom, double x) {
        double fromNames = Math.max(0, x - geometry.nameWidth());
        double day = (fromNames + scrolledAcross()) / geometry.cellWidth();
        zoom = newZoom;
        fit();
        across.setValue(within(day * geometry.cellWidth() - fromNames, across.getMax()));
        requestLayout();
    }

    void scrollBy(double deltaX, double deltaY) {
        across.setValue(within(across.getValue() + deltaX, across.getMax()));
        down.setValue(within(down.getValue() + deltaY, down.getMax()));
    }

    /** Scrolls as little as is needed to see a cell. */
    void reveal(Place cell) {
        fit();
        scrollBy(neededAcross(cell), scrolledDown() - down.getValue() + neededDown(cell));
    }

    /** Scrolls a day to the left edge, as far as that goes. */
    void scrollToDay(int day) {
        fit();
        across.setValue(within(day * geometry.cellWidth(), across.getMax()));
    }

    /** Returns how many whole rows can be seen at once, at least one. */
    int rowsInView() {
        return (int) Math.max(1, Math.floor(rowsHeight() / geometry.rowHeight()));
    }

    /** Returns how many whole days can be seen at once, at least one. */
    int daysInView() {
        return (int) Math.max(1, Math.floor(daysWidth() / geometry.cellWidth()));
    }

    /** Says something at the cell under the cursor until told otherwise; nothing where the text is empty. */
    void say(String text) {
        message.show(text);
        requestLayout();
    }

    /** Says in place of the rows why there are none; nothing where the text is empty. */
    void sayNoSlots(String text) {
        noSlots.setText(text);
        noSlots.setVisible(!text.isEmpty());
        requestLayout();
    }

    /** Brings the first of some days into view if none is. */
    void revealAny(Set<Place> places) {
        if (places.stream().noneMatch(this::isInView)) {
            places.stream()
                    .min(Comparator.comparing(Place::row).thenComparing(Place::column))
                    .ifPresent(this::reveal);
        }
    }

    private boolean isInView(Place place) {
        Bounds cell = boundsOf(place);
        return cell.getMinX() >= geometry.nameWidth()
                && cell.getMaxX() <= geometry.nameWidth() + daysWidth()
                && cell.getMinY() >= geometry.headerHeight()
                && cell.getMaxY() <= geometry.headerHeight() + rowsHeight();
    }

    CalendarCanvas canvas() {
        return canvas;
    }

    Zone zoneAt(double x, double y) {
        if (content != null && isInCover(x, y)) {
            return Zone.COVER;
        }
        if (content == null || x < 0 || y < 0 || x > getWidth() || y > getHeight() || isBeyond(x, y)) {
            return Zone.OUTSIDE;
        }
        if (x < geometry.nameWidth()) {
            return y < geometry.headerHeight() ? Zone.CORNER : Zone.NAME;
        }
        if (y < geometry.monthHeight()) {
            return Zone.MONTH;
        }
        return y < 2 * geometry.monthHeight() ? Zone.WEEK : y < geometry.headerHeight() ? Zone.DAY : Zone.CELL;
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
        return new Place(rowAt(y), dayAt(x)).within(rows(), days());
    }

    @Override
    public void scrollTowards(double x, double y) {
        double deltaX = x < geometry.nameWidth()
                ? -geometry.cellWidth()
                : x > geometry.nameWidth() + daysWidth() ? geometry.cellWidth() : 0;
        double deltaY = y < geometry.headerHeight()
                ? -geometry.rowHeight()
                : y > geometry.headerHeight() + rowsHeight() ? geometry.rowHeight() : 0;
        scrollBy(deltaX, deltaY);
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

    /** Returns where a cell lies in the calendar, also if it is out of view. */
    Bounds boundsOf(Place cell) {
        return new BoundingBox(
                geometry.nameWidth() + cell.column() * geometry.cellWidth() - scrolledAcross(),
                geometry.headerHeight() + cell.row() * geometry.rowHeight() - scrolledDown(),
                geometry.cellWidth(),
                geometry.rowHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return snapSizeX(LEAST_EMS * em());
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(USUAL_EMS * em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return heightOf(LEAST_ROWS);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightOf(USUAL_ROWS);
    }

    @Override
    protected void layoutChildren() {
        fit();
        keepCornerInView();
        double names = geometry.nameWidth();
        double header = geometry.headerHeight();
        down.resizeRelocate(names + daysWidth(), header, barWidth(), rowsHeight());
        across.resizeRelocate(names, header + rowsHeight() + coverHeight(), daysWidth(), barWidth());
        viewport.resizeRelocate(names, header, daysWidth(), rowsHeight());
        clip.setWidth(daysWidth());
        clip.setHeight(rowsHeight());
        if (content != null) {
            canvas.draw(
                    new CalendarCanvas.View(
                            content, shownCover(), geometry, scrolledAcross(), scrolledDown(), selection, preview, lit),
                    names + daysWidth(),
                    header + rowsHeight() + coverHeight(),
                    font.getFont());
            layoutMarks();
            layoutMessage();
            double padding = em();
            noSlots.resizeRelocate(
                    names + padding, header + padding, daysWidth() - 2 * padding, noSlots.prefHeight(daysWidth()));
        }
    }

    /** A window made smaller, or a card opened below, does not hide what is being worked on. */
    private void keepCornerInView() {
        boolean hasLessRoom = daysWidth() < daysWidthBefore || rowsHeight() < rowsHeightBefore;
        if (hasLessRoom && cornerWasInView) {
            reveal(selection.corner());
        }
        daysWidthBefore = daysWidth();
        rowsHeightBefore = rowsHeight();
        cornerWasInView = neededAcross(selection.corner()) == 0 && neededDown(selection.corner()) == 0;
    }

    private void layoutMarks() {
        boolean hasDays = rows() > 0 && days() > 0;
        place(selectionMark, selection);
        selectionMark.setVisible(hasDays && !selection.isSingleCell());
        place(cursorMark, Block.of(selection.cursor()));
        cursorMark.setVisible(hasDays);
        dropMark.setVisible(dropTarget != null);
        if (dropTarget != null) {
            place(dropMark, dropTarget);
        }
        layoutEditor(editor, EDITOR_EMS);
        layoutEditor(noteEditor, NOTE_EMS);
    }

    private void layoutEditor(CellEditor field, double ems) {
        double width = Math.max(geometry.cellWidth(), snapSizeX(ems * em()));
        double x = selection.cursor().column() * geometry.cellWidth() - scrolledAcross();
        double y = selection.cursor().row() * geometry.rowHeight() - scrolledDown();
        field.resizeRelocate(Math.max(0, Math.min(x, daysWidth() - width)), y, width, geometry.rowHeight());
    }

    private void layoutMessage() {
        Bounds cell = boundsOf(selection.cursor());
        double widest = Math.min(message.maxWidth(-1), getWidth() - barWidth());
        double width = Math.min(snapSizeX(message.prefWidth(-1)), widest);
        double height = snapSizeY(message.prefHeight(width));
        double gap = snapSizeY(4);
        boolean below = cell.getMaxY() + gap + height <= getHeight();
        message.resizeRelocate(
                Math.max(0, Math.min(cell.getMinX(), getWidth() - barWidth() - width)),
                below ? cell.getMaxY() + gap : cell.getMinY() - gap - height,
                width,
                height);
    }

    private void place(Node mark, Block block) {
        mark.resizeRelocate(
                block.firstColumn() * geometry.cellWidth() - scrolledAcross(),
                block.firstRow() * geometry.rowHeight() - scrolledDown(),
                block.columns() * geometry.cellWidth(),
                block.rows() * geometry.rowHeight());
    }

    /** Fits the columns into the width there is, and the scroll bars to what lies out of view. */
    private void fit() {
        Window window = getScene() == null ? null : getScene().getWindow();
        geometry =
                CalendarGeometry.of(zoom, getWidth() - barWidth(), em(), window == null ? 1 : window.getRenderScaleX());
        range(across, days() * geometry.cellWidth(), daysWidth(), geometry.cellWidth());
        range(down, rows() * geometry.rowHeight(), rowsHeight(), geometry.rowHeight());
    }

    private static void range(ScrollBar bar, double length, double inView, double unit) {
        double most = Math.max(0, length - inView);
        bar.setMax(most);
        bar.setVisibleAmount(length <= 0 ? 0 : most * inView / length);
        bar.setUnitIncrement(unit);
        bar.setBlockIncrement(Math.max(unit, inView - unit));
        bar.setVisible(most > 0);
        bar.setValue(within(bar.getValue(), most));
    }

    private double neededAcross(Place cell) {
        return needed(cell.column() * geometry.cellWidth(), geometry.cellWidth(), scrolledAcross(), daysWidth());
    }

    private double neededDown(Place cell) {
        return needed(cell.row() * geometry.rowHeight(), geometry.rowHeight(), scrolledDown(), rowsHeight());
    }

    /** Returns how far to scroll until a stretch is in view. */
    private static double needed(double from, double length, double scrolled, double inView) {
        if (from < scrolled) {
            return from - scrolled;
        }
        return from + length > scrolled + inView ? Math.min(from, from + length - inView) - scrolled : 0;
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(value, most));
    }

    private boolean isInCover(double x, double y) {
        double top = geometry.headerHeight() + rowsHeight();
        return shownCover() != null
                && y >= top
                && y < top + coverHeight()
                && x >= geometry.nameWidth()
                && x < geometry.nameWidth() + Math.min(daysWidth(), days() * geometry.cellWidth() - scrolledAcross());
    }

    private boolean isBeyond(double x, double y) {
        return x >= geometry.nameWidth() + Math.min(daysWidth(), days() * geometry.cellWidth() - scrolledAcross())
                || y
                        >= geometry.headerHeight()
                                + Math.min(rowsHeight(), rows() * geometry.rowHeight() - scrolledDown());
    }

    private int rowAt(double y) {
        return (int) Math.floor((y - geometry.headerHeight() + scrolledDown()) / geometry.rowHeight());
    }

    private int dayAt(double x) {
        return (int) Math.floor((x - geometry.nameWidth() + scrolledAcross()) / geometry.cellWidth());
    }

    private int rows() {
        return content == null ? 0 : content.rows();
    }

    private int days() {
        return content == null ? 0 : content.days();
    }

    private double scrolledAcross() {
        return snapPositionX(across.getValue());
    }

    /** Rows are seen whole, so that neither the dates above nor the cover below cuts one. */
    private double scrolledDown() {
        return snapPositionY(Math.round(down.getValue() / geometry.rowHeight()) * geometry.rowHeight());
    }

    private double daysWidth() {
        return Math.max(0, getWidth() - geometry.nameWidth() - barWidth());
    }

    private double rowsHeight() {
        double room = Math.max(0, getHeight() - geometry.headerHeight() - coverHeight() - barWidth());
        return Math.floor(room / geometry.rowHeight()) * geometry.rowHeight();
    }

    private double coverHeight() {
        return shownCover() == null ? 0 : snapSizeY(CoverStrip.height(geometry.monthHeight()));
    }

    /** Returns the cover, if it leaves room for some rows. */
    private @Nullable CoverContent shownCover() {
        double room = getHeight() - geometry.headerHeight() - barWidth() - CoverStrip.height(geometry.monthHeight());
        return room < LEAST_ROWS_ABOVE_COVER * geometry.rowHeight() ? null : cover;
    }

    private double barWidth() {
        return snapSizeX(down.prefWidth(-1));
    }

    private double heightOf(int rows) {
        CalendarGeometry usual = CalendarGeometry.of(zoom, USUAL_EMS * em(), em(), 1);
        return snapSizeY(usual.headerHeight() + rows * usual.rowHeight() + barWidth());
    }

    private double em() {
        return font.getFont().getSize();
    }
}
