package cymru.rhod.ui.common.cells;

import cymru.rhod.domain.rota.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The mouse on a table of cells: a click selects, or stamps with a shift in hand; a drag selects, paints, moves or copies a block.
 * What it does beside the cells is the table's own.
 */
public abstract class CellTableMouse {

    private final CellTableModel model;
    private final CellTableBody body;
    private final Node table;
    private final Runnable edit;
    private final BooleanSupplier closeEditor;
    private @Nullable Drag drag;

    /**
     * @param table takes the focus
     * @param edit opens the editor
     * @param closeEditor enters what the editor holds, and says whether it could
     */
    protected CellTableMouse(
            CellTableModel model, CellTableBody body, Node table, Runnable edit, BooleanSupplier closeEditor) {
        this.model = model;
        this.body = body;
        this.table = table;
        this.edit = edit;
        this.closeEditor = closeEditor;
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        body.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    }

    /** Does what a press of the first button beside the cells asks for; returns the drag it begins, null for none. */
    protected abstract @Nullable Drag pressedBeside(MouseEvent event);

    /** Selects what a press of the second button beside the cells is about, unless it is selected already. */
    protected abstract void selectBeside(MouseEvent event);

    /** Returns the cursor beside the cells. */
    protected abstract Cursor cursorBeside(MouseEvent event);

    /** Takes a press of the first button on a cell before it selects or paints; says whether it did. */
    protected boolean takes(Place cell) {
        return false;
    }

    /** Gives up a drag under way; says whether there was one. */
    public final boolean cancelDrag() {
        boolean underWay = drag != null;
        drag = null;
        clearFeedback();
        return underWay;
    }

    private void pressed(MouseEvent event) {
        if (body.isOutside(event.getX(), event.getY()) || !closeEditor.getAsBoolean()) {
            return;
        }
        table.requestFocus();
        boolean onCell = body.isCell(event.getX(), event.getY());
        Place cell = body.cellAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && !(onCell && takes(cell))) {
            drag = onCell ? cellDrag(cell, event) : pressedBeside(event);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            if (!onCell) {
                selectBeside(event);
            } else if (!model.selection().contains(cell)) {
                model.moveTo(cell, false);
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (drag != null) {
            body.scrollTowards(event.getX(), event.getY());
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
                    && body.isCell(event.getX(), event.getY())
                    && model.brushProperty().get() == null) {
                edit.run();
            }
        }
    }

    private void moved(MouseEvent event) {
        if (body.isCell(event.getX(), event.getY())) {
            Place cell = body.cellAt(event.getX(), event.getY());
            body.setCursor(
                    model.brushProperty().get() != null
                            ? Cursor.CROSSHAIR
                            : isMovable(cell) ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        } else {
            body.setCursor(cursorBeside(event));
        }
    }

    private void clearFeedback() {
        body.clearFeedback();
        body.setCursor(Cursor.DEFAULT);
    }

    private Drag cellDrag(Place cell, MouseEvent event) {
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

    /** A block can be dragged, and so can a single duty; a day without one would have nothing to drag. */
    private boolean isMovable(Place cell) {
        return model.selection().contains(cell)
                && (!model.selection().isSingleCell() || model.cursorCell().hasDuties());
    }

    private final class SelectCells implements Drag {

        SelectCells(Place cell, boolean extend) {
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

    private final class Paint implements Drag {

        private final Cell brush;
        private final Map<Place, Cell> painted = new LinkedHashMap<>();
        private Place last;

        Paint(Place cell, Cell brush) {
            this.brush = brush;
            last = cell;
            paint(cell);
        }

        @Override
        public void moveTo(MouseEvent event) {
            Place next = body.cellAt(event.getX(), event.getY());
            // A fast drag reports few places; the cells between them are painted too.
            int rows = next.row() - last.row();
            int columns = next.column() - last.column();
            int steps = Math.max(Math.abs(rows), Math.abs(columns));
            for (int step = 1; step <= steps; step++) {
                paint(last.movedBy(
                        Math.round((float) rows * step / steps), Math.round((float) columns * step / steps)));
            }
            last = next;
        }

        @Override
        public void finish(MouseEvent event) {
            model.moveTo(last, false);
            model.paint(painted.keySet(), brush);
        }

        private void paint(Place cell) {
            painted.put(cell, brush);
            body.setPreview(Map.copyOf(painted));
        }
    }

    private final class MoveBlock implements Drag {

        private final Place start;
        private Place target;

        MoveBlock(Place start) {
            this.start = start;
            target = start;
        }

        @Override
        public void moveTo(MouseEvent event) {
            target = body.cellAt(event.getX(), event.getY());
            body.setDropTarget(model.selection().movedBy(rows(), columns()));
            body.setPreview(hasMoved() ? model.moved(rows(), columns(), event.isShortcutDown()) : Map.of());
            body.setCursor(Cursor.CLOSED_HAND);
        }

        @Override
        public void finish(MouseEvent event) {
            if (hasMoved()) {
                model.moveBlock(rows(), columns(), event.isShortcutDown());
            } else {
                model.moveTo(target, false);
            }
        }

        private boolean hasMoved() {
            return rows() != 0 || columns() != 0;
        }

        /** Returns how far down the block goes; it stays within the table as a whole. */
        private int rows() {
            return model.rowsWithinTable(target.row() - start.row());
        }

        private int columns() {
            return model.columnsWithinTable(target.column() - start.column());
        }
    }
}
