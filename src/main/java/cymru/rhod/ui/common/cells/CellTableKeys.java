package cymru.rhod.ui.common.cells;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.ui.common.Command;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a table of cells.
 *
 * <p>A command has the shortcut that its menu shows; here are those that move, select and type.
 *
 * <table>
 *   <caption>Keys</caption>
 *   <tr><td>arrows, Home, End, Page Up, Page Down</td><td>move; with Shift they extend the block, with Ctrl they go to the edge</td></tr>
 *   <tr><td>Ctrl+A, Shift+Space, Ctrl+Space</td><td>select all, the rows, the columns</td></tr>
 *   <tr><td>the key of a shift, minus or full stop</td><td>set the cell and move on, or set the block</td></tr>
 *   <tr><td>another character</td><td>edit the cell; plus adds a duty, also to the cell that a key has just set</td></tr>
 *   <tr><td>menu key, Shift+F10, Escape</td><td>the cell's menu, put the shift down or leave the block</td></tr>
 * </table>
 *
 * Undo and redo are left to the window.
 */
public final class CellTableKeys {

    private final CellTableModel model;
    private final CellTableCommands commands;
    private final CellTableActions actions;
    private final CellTableMouse mouse;
    private final IntSupplier rowsInView;
    private final Runnable showMenu;

    public CellTableKeys(
            CellTableModel model,
            CellTableCommands commands,
            CellTableActions actions,
            CellTableMouse mouse,
            IntSupplier rowsInView,
            Runnable showMenu) {
        this.model = model;
        this.commands = commands;
        this.actions = actions;
        this.mouse = mouse;
        this.rowsInView = rowsInView;
        this.showMenu = showMenu;
    }

    /** Does what a key asks for; a key without a meaning here goes on to the window. */
    public void pressed(KeyEvent event) {
        Optional<Command> command = commands.of(event);
        boolean done = true;
        if (command.isPresent()) {
            command.get().run();
        } else if (event.isAltDown()) {
            done = false;
        } else if (event.isShortcutDown()) {
            done = withShortcut(event.getCode(), event.isShiftDown());
        } else {
            done = plain(event.getCode(), event.isShiftDown());
        }
        if (done) {
            event.consume();
        }
    }

    /** Sets a cell by a shift's key, or begins an entry. */
    public void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean isText = !character.isBlank() && character.codePoints().noneMatch(Character::isISOControl);
        // With both Ctrl and Alt it is AltGr, which types.
        boolean isCommand = event.isMetaDown() || event.isControlDown() != event.isAltDown();
        if (!isText || isCommand || character.equals(KeyEvent.CHAR_UNDEFINED)) {
            return;
        }
        event.consume();
        if (!model.typeKey(character)) {
            actions.beginEntry(character);
        }
    }

    private boolean plain(KeyCode code, boolean shift) {
        return move(code, shift) || (shift ? withShift(code) : withoutModifier(code));
    }

    private boolean move(KeyCode code, boolean extend) {
        Place from = model.movingCell(extend);
        switch (code) {
            case LEFT, KP_LEFT -> model.moveBy(0, -1, extend);
            case RIGHT, KP_RIGHT -> model.moveBy(0, 1, extend);
            case UP, KP_UP -> model.moveBy(-1, 0, extend);
            case DOWN, KP_DOWN -> model.moveBy(1, 0, extend);
            case PAGE_UP -> model.moveBy(-rowsInView.getAsInt(), 0, extend);
            case PAGE_DOWN -> model.moveBy(rowsInView.getAsInt(), 0, extend);
            case HOME -> model.moveTo(new Place(from.row(), 0), extend);
            case END -> model.moveTo(new Place(from.row(), lastColumn()), extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withoutModifier(KeyCode code) {
        if (code == KeyCode.CONTEXT_MENU) {
            showMenu.run();
            return true;
        }
        return code == KeyCode.ESCAPE && giveUp();
    }

    private boolean withShift(KeyCode code) {
        switch (code) {
            case F10 -> showMenu.run();
            case SPACE ->
                model.selectRows(
                        model.cursor().row(), model.selection().corner().row());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShortcut(KeyCode code, boolean shift) {
        Place from = model.movingCell(shift);
        switch (code) {
            case HOME -> model.moveTo(new Place(0, 0), shift);
            case END -> model.moveTo(new Place(lastRow(), lastColumn()), shift);
            case LEFT, KP_LEFT -> model.moveTo(new Place(from.row(), 0), shift);
            case RIGHT, KP_RIGHT -> model.moveTo(new Place(from.row(), lastColumn()), shift);
            case UP, KP_UP -> model.moveTo(new Place(0, from.column()), shift);
            case DOWN, KP_DOWN -> model.moveTo(new Place(lastRow(), from.column()), shift);
            case SPACE ->
                model.selectColumns(
                        model.cursor().column(), model.selection().corner().column());
            default -> {
                return false;
            }
        }
        return true;
    }

    private int lastRow() {
        return model.rows() - 1;
    }

    private int lastColumn() {
        return model.columns() - 1;
    }

    private boolean giveUp() {
        if (mouse.cancelDrag()) {
            return true;
        }
        if (model.problemProperty().get() != null) {
            model.dismissProblem();
            return true;
        }
        Cell brush = model.brushProperty().get();
        model.brushProperty().set(null);
        return brush != null || model.collapse();
    }
}
