package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the grid.
 *
 * <table>
 *   <caption>Keys</caption>
 *   <tr><td>arrows, Home, End, Page Up, Page Down</td><td>move; with Shift they extend the block, with Ctrl they go to the edge</td></tr>
 *   <tr><td>Ctrl+A, Shift+Space, Ctrl+Space</td><td>select all, the weeks, the days of the week</td></tr>
 *   <tr><td>the key of a shift, minus or full stop</td><td>set the cell and move on, or set the block</td></tr>
 *   <tr><td>another character, Enter, F2</td><td>edit the cell; plus adds a duty</td></tr>
 *   <tr><td>Delete, Backspace</td><td>standard day, then off</td></tr>
 *   <tr><td>Ctrl+C, Ctrl+X, Ctrl+V, Ctrl+D, Ctrl+R</td><td>copy, cut, paste, fill down, fill right</td></tr>
 *   <tr><td>Insert or Ctrl+Plus, Alt+Insert, Ctrl+Minus</td><td>insert a week above, below; delete weeks</td></tr>
 *   <tr><td>Ctrl+Shift+D, Alt+Up, Alt+Down</td><td>copy weeks, move them up, move them down</td></tr>
 *   <tr><td>menu key, Shift+F10, F1, Escape</td><td>the cell's menu, its explanation, put the shift down or leave the block</td></tr>
 * </table>
 *
 * Undo and redo are left to the window.
 */
final class GridKeys {

    private final RotaGridModel model;
    private final GridActions actions;
    private final GridBody body;
    private final GridMouse mouse;
    private final Runnable showMenu;

    GridKeys(RotaGridModel model, GridActions actions, GridBody body, GridMouse mouse, Runnable showMenu) {
        this.model = model;
        this.actions = actions;
        this.body = body;
        this.mouse = mouse;
        this.showMenu = showMenu;
    }

    /** Does what a key asks for; a key without a meaning here goes on to the window. */
    void pressed(KeyEvent event) {
        boolean done;
        if (event.isAltDown()) {
            done = !event.isShortcutDown() && withAlt(event.getCode());
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
    void typed(KeyEvent event) {
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
        CellRef from = model.movingCell(extend);
        switch (code) {
            case LEFT, KP_LEFT -> model.moveBy(0, -1, extend);
            case RIGHT, KP_RIGHT -> model.moveBy(0, 1, extend);
            case UP, KP_UP -> model.moveBy(-1, 0, extend);
            case DOWN, KP_DOWN -> model.moveBy(1, 0, extend);
            case PAGE_UP -> model.moveBy(-body.visibleWeeks(), 0, extend);
            case PAGE_DOWN -> model.moveBy(body.visibleWeeks(), 0, extend);
            case HOME -> model.moveTo(new CellRef(from.week(), 0), extend);
            case END -> model.moveTo(new CellRef(from.week(), 6), extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withoutModifier(KeyCode code) {
        switch (code) {
            case DELETE, BACK_SPACE -> model.clear();
            case ENTER, F2 -> actions.edit();
            case INSERT -> model.insertWeeks(false);
            case CONTEXT_MENU -> showMenu.run();
            case F1 -> {
                actions.explain();
                return actions.canExplain();
            }
            case ESCAPE -> {
                return giveUp();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShift(KeyCode code) {
        switch (code) {
            case F10 -> showMenu.run();
            case INSERT -> actions.paste();
            case DELETE -> actions.cut();
            case SPACE ->
                model.selectWeeks(
                        model.cursor().week(), model.selection().corner().week());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withAlt(KeyCode code) {
        switch (code) {
            case UP, KP_UP -> model.moveWeeksUp();
            case DOWN, KP_DOWN -> model.moveWeeksDown();
            case INSERT -> model.insertWeeks(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShortcut(KeyCode code, boolean shift) {
        CellRef from = model.movingCell(shift);
        switch (code) {
            case HOME -> model.moveTo(new CellRef(0, 0), shift);
            case END -> model.moveTo(new CellRef(Integer.MAX_VALUE, 6), shift);
            case LEFT, KP_LEFT -> model.moveTo(new CellRef(from.week(), 0), shift);
            case RIGHT, KP_RIGHT -> model.moveTo(new CellRef(from.week(), 6), shift);
            case UP, KP_UP -> model.moveTo(new CellRef(0, from.day()), shift);
            case DOWN, KP_DOWN -> model.moveTo(new CellRef(Integer.MAX_VALUE, from.day()), shift);
            case A -> model.selectAll();
            case SPACE ->
                model.selectDays(
                        model.cursor().day(), model.selection().corner().day());
            case C, INSERT -> actions.copy();
            case X -> actions.cut();
            case V -> actions.paste();
            case R -> model.fillRight();
            case PLUS, ADD, EQUALS -> model.insertWeeks(false);
            case MINUS, SUBTRACT -> model.deleteWeeks();
            case D -> {
                if (shift) {
                    model.copyWeeks();
                } else {
                    model.fillDown();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
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
