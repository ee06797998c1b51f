package cymru.rhod.ui.grid;

import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** What can be done to the selected cells and weeks, for the grid's own menu and for the window. */
final class GridCommands {

    private final Texts texts;
    private final List<Command> all;

    GridCommands(RotaGridModel model, GridActions actions, Texts texts) {
        this.texts = texts;
        all = List.of(
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
                Command.when(
                        actions.canExplain(),
                        "grid.explain",
                        texts.binding("grid.menu.explain"),
                        "F1",
                        actions::explain));
    }

    List<Command> all() {
        return all;
    }

    /** Returns the command whose shortcut a key is, if it can be done now. */
    Optional<Command> of(KeyEvent event) {
        return all.stream()
                .filter(command -> command.shortcut() != null
                        && command.shortcut().match(event)
                        && command.enabled().get())
                .findFirst();
    }

    Command get(String name) {
        return all.stream()
                .filter(command -> command.id().equals("grid." + name))
                .findFirst()
                .orElseThrow();
    }

    private Command command(String name, String shortcut, Runnable action) {
        return Command.always("grid." + name, texts.binding("grid.menu." + name), shortcut, action);
    }
}
