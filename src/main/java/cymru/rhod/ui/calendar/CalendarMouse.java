package cymru.rhod.ui.calendar;

import cymru.rhod.ui.common.cells.CellTableMouse;
import cymru.rhod.ui.common.cells.Drag;
import cymru.rhod.ui.common.cells.Place;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The mouse on the calendar; beside the cells it selects dates by their headings and slots by their names. */
final class CalendarMouse extends CellTableMouse {

    private static final int DAYS_PER_WEEK = 7;

    private final CalendarModel model;
    private final CalendarBody body;
    private final Predicate<Place> takes;

    /**
     * @param closeEditor enters what the editors hold, and says whether it could
     * @param takes is offered each press on a cell before it selects, and says whether it took it
     */
    CalendarMouse(
            CalendarModel model,
            CalendarBody body,
            Node calendar,
            Runnable edit,
            BooleanSupplier closeEditor,
            Predicate<Place> takes) {
        super(model, body, calendar, edit, closeEditor);
        this.model = model;
        this.body = body;
        this.takes = takes;
    }

    @Override
    protected boolean takes(Place cell) {
        return takes.test(cell);
    }

    @Override
    protected @Nullable Drag pressedBeside(MouseEvent event) {
        Place cell = body.cellAt(event.getX(), event.getY());
        switch (body.zoneAt(event.getX(), event.getY())) {
            case CORNER -> model.selectAll();
            case NAME -> {
                return new SelectRows(event.isShiftDown() ? model.cursor().row() : cell.row(), event);
            }
            case DAY -> {
                return new SelectDays(event.isShiftDown() ? model.cursor().column() : cell.column(), event);
            }
            case WEEK -> selectWeek(cell.column());
            default -> {
                // A month is no block that anyone works in.
            }
        }
        return null;
    }

    @Override
    protected void selectBeside(MouseEvent event) {
        Place cell = body.cellAt(event.getX(), event.getY());
        switch (body.zoneAt(event.getX(), event.getY())) {
            case NAME -> {
                if (!model.selection().hasRow(cell.row())) {
                    model.selectRows(cell.row(), cell.row());
                }
            }
            case DAY -> {
                if (!model.selection().hasColumn(cell.column())) {
                    model.selectColumns(cell.column(), cell.column());
                }
            }
            default -> {
                // What is selected stays selected.
            }
        }
    }

    @Override
    protected Cursor cursorBeside(MouseEvent event) {
        return Cursor.DEFAULT;
    }

    private void selectWeek(int day) {
        int monday = day - model.weekday(day);
        model.selectColumns(Math.max(0, monday), monday + DAYS_PER_WEEK - 1);
    }

    private final class SelectRows implements Drag {

        private final int anchor;

        SelectRows(int anchor, MouseEvent event) {
            this.anchor = anchor;
            moveTo(event);
        }

        @Override
        public void moveTo(MouseEvent event) {
            model.selectRows(anchor, body.cellAt(event.getX(), event.getY()).row());
        }

        @Override
        public void finish(MouseEvent event) {
            // What is selected stays selected.
        }
    }

    private final class SelectDays implements Drag {

        private final int anchor;

        SelectDays(int anchor, MouseEvent event) {
            this.anchor = anchor;
            moveTo(event);
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
}
