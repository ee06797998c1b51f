package cymru.rhod.ui.grid;

import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellTableActions;
import cymru.rhod.ui.common.cells.CellTableCommands;
import cymru.rhod.ui.common.cells.CellTableCommands.Alias;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** What can be done to the selected cells and weeks, for the grid's own menu and for the window. */
final class GridCommands {

    private static final List<Alias> ALIASES = List.of(
            Alias.of("insert-above", KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
            Alias.of("insert-above", KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
            Alias.of("insert-above", KeyCode.ADD, KeyCombination.SHORTCUT_DOWN),
            Alias.of("delete-weeks", KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN),
            Alias.of("move-up", KeyCode.KP_UP, KeyCombination.ALT_DOWN),
            Alias.of("move-down", KeyCode.KP_DOWN, KeyCombination.ALT_DOWN));

    private final Texts texts;

    private GridCommands(Texts texts) {
        this.texts = texts;
    }

    /** @param explain shows why the cell under the cursor is as it is, where {@code canExplain} */
    static CellTableCommands of(
            RotaGridModel model,
            CellTableActions actions,
            ObservableBooleanValue canExplain,
            Runnable explain,
            Texts texts) {
        GridCommands commands = new GridCommands(texts);
        return new CellTableCommands("grid", commands.all(model, actions, canExplain, explain), ALIASES);
    }

    private List<Command> all(
            RotaGridModel model, CellTableActions actions, ObservableBooleanValue canExplain, Runnable explain) {
        return List.of(
                command("edit", "F2", actions::edit),
                command("clear", "Delete", model::clear),
                command("cut", "Shortcut+X", actions::cut),
                command("copy", "Shortcut+C", actions::copy),
                command("paste", "Shortcut+V", actions::paste),
                command("select-all", "Shortcut+A", model::selectAll),
                command("fill-down", "Shortcut+D", model::fillDown),
                command("fill-right", "Shortcut+R", model::fillRight),
                command("insert-above", "Insert", () -> model.insertWeeks(false)),
                command("insert-below", "Alt+Insert", () -> model.insertWeeks(true)),
                command("copy-weeks", "Shortcut+Shift+D", model::copyWeeks),
                command("delete-weeks", "Shortcut+Minus", model::deleteWeeks),
                command("move-up", "Alt+Up", model::moveWeeksUp),
                command("move-down", "Alt+Down", model::moveWeeksDown),
                Command.when(canExplain, "grid.explain", texts.binding("grid.menu.explain"), "F1", explain));
    }

    private Command command(String name, String shortcut, Runnable action) {
        return Command.always("grid." + name, texts.binding("grid.menu." + name), shortcut, action);
    }
}
