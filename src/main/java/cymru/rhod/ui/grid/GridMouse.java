package cymru.rhod.ui.grid;

import cymru.rhod.ui.common.cells.CellTableMouse;
import cymru.rhod.ui.common.cells.Drag;
import cymru.rhod.ui.common.cells.Place;
import java.util.function.BooleanSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The mouse on the grid; beside the cells it selects days by their headings, and selects and moves weeks by their numbers. */
final class GridMouse extends CellTableMouse {

    private final RotaGridModel model;
    private final GridBody body;

    /**
     * @param closeEditor closes the editor, and says whether what it held was understood; if not, the click only closes it, so that
     *     what was wrong stays in sight
     */
    GridMouse(RotaGridModel model, GridBody body, Node grid, Runnable edit, BooleanSupplier closeEditor) {
        super(model, body, grid, edit, closeEditor);
        this.model = model;
        this.body = body;
    }

    @Override
    protected @Nullable Drag pressedBeside(MouseEvent event) {
        Place cell = body.cellAt(event.getX(), event.getY());
        return switch (body.zoneAt(event.getX(), event.getY())) {
            case CORNER -> {
                model.selectAll();
                yield null;
            }
            case DAY_HEADING -> new SelectDays(cell, event.isShiftDown());
            case WEEK_NUMBER, WEEK_RESULT -> weekDrag(cell, event);
            default -> null;
        };
    }

    @Override
    protected void selectBeside(MouseEvent event) {
        GridBody.Zone zone = body.zoneAt(event.getX(), event.getY());
        Place cell = body.cellAt(event.getX(), event.getY());
        boolean isWeek = zone == GridBody.Zone.WEEK_NUMBER || zone == GridBody.Zone.WEEK_RESULT;
        if (isWeek && !model.selection().contains(cell)) {
            model.selectRows(cell.row(), cell.row());
        }
    }

    @Override
    protected Cursor cursorBeside(MouseEvent event) {
        return body.zoneAt(event.getX(), event.getY()) == GridBody.Zone.WEEK_NUMBER ? Cursor.OPEN_HAND : Cursor.DEFAULT;
    }

    private Drag weekDrag(Place cell, MouseEvent event) {
        boolean selected = model.isWholeRows() && model.selection().contains(cell);
        if (event.isShiftDown()) {
            model.selectRows(model.cursor().row(), cell.row());
        } else if (!selected) {
            model.selectRows(cell.row(), cell.row());
        }
        return new MoveWeeks(cell.row());
    }

    private final class SelectDays implements Drag {

        private final int anchor;

        SelectDays(Place cell, boolean extend) {
            anchor = extend ? model.cursor().column() : cell.column();
            model.selectColumns(anchor, cell.column());
        }

        @Override
        public void moveTo(MouseEvent event) {
            model.selectColumns(anchor, body.cellAt(event.getX(), event.getY()).column());
        }

        @Override
        public void finish(MouseEvent event) {
            // What is selected stays selected.
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
            boolean moved = body.cellAt(event.getX(), event.getY()).row() != start;
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
