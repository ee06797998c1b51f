package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.ui.common.Command;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the grid.
 *
 * <p>A command of the grid has the shortcut that its menu shows; here are the other keys for it, and those that move.
 *
 * <table>
 *   <caption>Keys</caption>
 *   <tr><td>arrows, Home, End, Page Up, Page Down</td><td>move; with Shift they extend the block, with Ctrl they go to the edge</td></tr>
 *   <tr><td>Ctrl+A, Shift+Space, Ctrl+Space</td><td>select all, the weeks, the days of the week</td></tr>
 *   <tr><td>the key of a shift, minus or full stop</td><td>set the cell and move on, or set the block</td></tr>
 *   <tr><td>another character, Enter</td><td>edit the cell; plus adds a duty</td></tr>
 *   <tr><td>Backspace</td><td>standard day, then off</td></tr>
 *   <tr><td>Ctrl+Insert, Shift+Delete, Shift+Insert</td><td>copy, cut, paste</td></tr>
 *   <tr><td>Ctrl+Plus</td><td>insert a week above</td></tr>
 *   <tr><td>menu key, Shift+F10, Escape</td><td>the cell's menu, put the shift down or leave the block</td></tr>
 * </table>
 *
 * Undo and redo are left to the window.
 */
final class GridKeys {

    /** Another key for a command, as people know it from other programs and from the number pad. */
    private record Alias(KeyCombination key, String command) {

        static Alias of(String command, KeyCode code, Modifier... modifiers) {
            return new Alias(new KeyCodeCombination(code, modifiers), command);
        }
    }

    private static final List<Alias> ALIASES = List.of(
            Alias.of("clear", KeyCode.BACK_SPACE),
            Alias.of("edit", KeyCode.ENTER),
            Alias.of("copy", KeyCode.INSERT, KeyCombination.SHORTCUT_DOWN),
            Alias.of("cut", KeyCode.DELETE, KeyCombination.SHIFT_DOWN),
            Alias.of("paste", KeyCode.INSERT, KeyCombination.SHIFT_DOWN),
            Alias.of("insert-above", KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
            Alias.of("insert-above", KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
            Alias.of("insert-above", KeyCode.ADD, KeyCombination.SHORTCUT_DOWN),
            Alias.of("delete-weeks", KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN),
            Alias.of("move-up", KeyCode.KP_UP, KeyCombination.ALT_DOWN),
            Alias.of("move-down", KeyCode.KP_DOWN, KeyCombination.ALT_DOWN));

    private final RotaGridModel model;
    private final GridCommands commands;
    private final GridActions actions;
    private final GridBody body;
    private final GridMouse mouse;
    private final Runnable showMenu;

    GridKeys(
            RotaGridModel model,
            GridCommands commands,
            GridActions actions,
            GridBody body,
            GridMouse mouse,
            Runnable showMenu) {
        this.model = model;
        this.commands = commands;
        this.actions = actions;
        this.body = body;
        this.mouse = mouse;
        this.showMenu = showMenu;
    }

    /** Does what a key asks for; a key without a meaning here goes on to the window. */
    void pressed(KeyEvent event) {
        Optional<Command> command = command(event);
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

    private Optional<Command> command(KeyEvent event) {
        return commands.of(event).or(() -> ALIASES.stream()
                .filter(alias -> alias.key().match(event))
                .findFirst()
                .map(alias -> commands.get(alias.command())));
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
                model.selectWeeks(
                        model.cursor().week(), model.selection().corner().week());
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
            case SPACE ->
                model.selectDays(
                        model.cursor().day(), model.selection().corner().day());
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
