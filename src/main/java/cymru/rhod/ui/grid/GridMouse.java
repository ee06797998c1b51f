package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The mouse on the grid: a click selects, or stamps with a shift in hand; a drag selects, paints, moves or copies a block, or
 * moves weeks by their numbers. Until the button is let go a drag only shows what it would do.
 */
final class GridMouse {

    /** A drag under way. */
    private interface Drag {

        void moveTo(MouseEvent event);

        void finish(MouseEvent event);
    }

    private final RotaGridModel model;
    private final GridBody body;
    private final Node grid;
    private final Runnable edit;
    private final BooleanSupplier closeEditor;
    private @Nullable Drag drag;

    /**
     * @param closeEditor enters what the editor holds, and says whether it could
     */
    GridMouse(RotaGridModel model, GridBody body, Node grid, Runnable edit, BooleanSupplier closeEditor) {
        this.model = model;
        this.body = body;
        this.grid = grid;
        this.edit = edit;
        this.closeEditor = closeEditor;
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        body.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    }

    /** Gives up a drag under way; says whether there was one. */
    boolean cancelDrag() {
        boolean underWay = drag != null;
        drag = null;
        clearFeedback();
        return underWay;
    }

    private void pressed(MouseEvent event) {
        GridBody.Zone zone = body.zoneAt(event.getX(), event.getY());
        if (zone == GridBody.Zone.OUTSIDE || !closeEditor.getAsBoolean()) {
            return;
        }
        grid.requestFocus();
        CellRef cell = body.cellAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY) {
            switch (zone) {
                case CORNER -> model.selectAll();
                case DAY_HEADING -> drag = new SelectDays(cell, event.isShiftDown());
                case WEEK_NUMBER, WEEK_RESULT -> drag = weekDrag(cell, event);
                default -> drag = cellDrag(cell, event);
            }
        } else if (event.getButton() == MouseButton.SECONDARY
                && !model.selection().contains(cell)) {
            if (zone == GridBody.Zone.WEEK_NUMBER || zone == GridBody.Zone.WEEK_RESULT) {
                model.selectWeeks(cell.week(), cell.week());
            } else if (zone == GridBody.Zone.CELL) {
                model.moveTo(cell, false);
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (drag != null) {
            body.scrollTowards(event.getY());
            drag.moveTo(event);
        }
    }

    private void released(MouseEvent event) {
        Drag finished = drag;
        if (finished != null && event.getButton() == MouseButton.PRIMARY) {
            drag = null;
            clearFeedback();
            finished.finish(event);
            boolean doubleClick = event.getClickCount() == 2 && event.isStillSincePress();
            if (doubleClick
                    && body.zoneAt(event.getX(), event.getY()) == GridBody.Zone.CELL
                    && model.brushProperty().get() == null) {
                edit.run();
            }
        }
    }

    private void moved(MouseEvent event) {
        GridBody.Zone zone = body.zoneAt(event.getX(), event.getY());
        if (zone == GridBody.Zone.CELL) {
            CellRef cell = body.cellAt(event.getX(), event.getY());
            body.setCursor(
                    model.brushProperty().get() != null
                            ? Cursor.CROSSHAIR
                            : isMovable(cell) ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        } else {
            body.setCursor(zone == GridBody.Zone.WEEK_NUMBER ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        }
    }

    private void clearFeedback() {
        body.setPreview(Map.of());
        body.setDropTarget(null);
        body.setDropLine(null);
        body.setCursor(Cursor.DEFAULT);
    }

    private Drag cellDrag(CellRef cell, MouseEvent event) {
        Cell brush = model.brushProperty().get();
        if (brush != null && !event.isShiftDown() && !event.isShortcutDown()) {
            return new Paint(cell, brush);
        }

        if (event.isShortcutDown() && !model.selection().contains(cell)) {
            model.moveTo(cell, false);
            return new MoveBlock(cell);
        }
        return !event.isShiftDown() && isMovable(cell)
                ? new MoveBlock(cell)
                : new SelectCells(cell, event.isShiftDown());
    }

    private Drag weekDrag(CellRef cell, MouseEvent event) {
        boolean selected = model.selection().isWholeWeeks() && model.selection().contains(cell);
        if (event.isShiftDown()) {
            model.selectWeeks(model.cursor().week(), cell.week());
        } else if (!selected) {
            model.selectWeeks(cell.week(), cell.week());
        }
        return new MoveWeeks(cell.week());
    }

    /** A block can be dragged, and so can a single duty; a day without one would have nothing to drag. */
    private boolean isMovable(CellRef cell) {
        return model.selection().contains(cell)
                && (!model.selection().isSingleCell() || model.cursorCell().hasDuties());
    }

    private final class SelectCells implements Drag {

        SelectCells(CellRef cell, boolean extend) {
            model.moveTo(cell, extend);
        }

        @Override
        public void moveTo(MouseEvent event) {
            model.moveTo(body.cellAt(event.getX(), event.getY()), true);
        }

        @Override
        public void finish(MouseEvent event) {
            // What is selected stays selected.
        }
    }

    private final class SelectDays implements Drag {

        private final int anchor;

        SelectDays(CellRef cell, boolean extend) {
            anchor = extend ? model.cursor().day() : cell.day();
            model.selectDays(anchor, cell.day());
        }

        @Override
        public void moveTo(MouseEvent event) {
            model.selectDays(anchor, body.cellAt(event.getX(), event.getY()).day());
        }

        @Override
        public void finish(MouseEvent event) {
            // What is selected stays selected.
        }
    }

    private final class Paint implements Drag {

        private final Cell brush;
        private final Map<CellRef, Cell> painted = new LinkedHashMap<>();
        private CellRef last;

        Paint(CellRef cell, Cell brush) {
            this.brush = brush;
            last = cell;
            paint(cell);
        }

        @Override
        public void moveTo(MouseEvent event) {
            CellRef next = body.cellAt(event.getX(), event.getY());
            // A fast drag reports few places; the cells between them are painted too.
            int steps = Math.max(Math.abs(next.week() - last.week()), Math.abs(next.day() - last.day()));
            for (int step = 1; step <= steps; step++) {
                paint(new CellRef(
                        last.week() + Math.round((float) (next.week() - last.week()) * step / steps),
                        last.day() + Math.round((float) (next.day() - last.day()) * step / steps)));
            }
            last = next;
        }

        @Override
        public void finish(MouseEvent event) {
            model.moveTo(last, false);
            model.paint(painted.keySet(), brush);
        }

        private void paint(CellRef cell) {
            painted.put(cell, brush);
            body.setPreview(Map.copyOf(painted));
        }
    }

    private final class MoveBlock implements Drag {

        private final CellRef start;
        private CellRef target;

        MoveBlock(CellRef start) {
            this.start = start;
            target = start;
        }

        @Override
        public void moveTo(MouseEvent event) {
            target = body.cellAt(event.getX(), event.getY());
            Selection moved = model.selection().movedBy(weeks(), days());
            body.setDropTarget(moved);
            body.setPreview(hasMoved() ? model.moved(weeks(), days(), event.isShortcutDown()) : Map.of());
            body.setCursor(Cursor.CLOSED_HAND);
        }

        @Override
        public void finish(MouseEvent event) {
            if (hasMoved()) {
                model.moveBlock(weeks(), days(), event.isShortcutDown());
            } else {
                model.moveTo(target, false);
            }
        }

        private boolean hasMoved() {
            return weeks() != 0 || days() != 0;
        }

        /** Returns how far down the block goes; it stays within the pattern as a whole. */
        private int weeks() {
            return model.weeksWithinPattern(target.week() - start.week());
        }

        private int days() {
            Selection block = model.selection();
            return Math.max(-block.firstDay(), Math.min(target.day() - start.day(), 6 - block.lastDay()));
        }
    }

    private final class MoveWeeks implements Drag {

        private final int start;
        private @Nullable Integer before;

        MoveWeeks(int start) {
            this.start = start;
        }

        @Override
        public void moveTo(MouseEvent event) {
            boolean moved = body.cellAt(event.getX(), event.getY()).week() != start;
            before = moved ? body.gapAt(event.getY()) : null;
            body.setDropLine(before);
            body.setCursor(Cursor.CLOSED_HAND);
        }

        @Override
        public void finish(MouseEvent event) {
            if (before != null) {
                model.moveWeeks(before);
            }
        }
    }
}
