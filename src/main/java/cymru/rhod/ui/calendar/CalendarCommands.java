package cymru.rhod.ui.calendar;

import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellTableActions;
import cymru.rhod.ui.common.cells.CellTableCommands;
import cymru.rhod.ui.common.cells.CellTableCommands.Alias;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** What can be done to the selected days and to what the calendar shows, for its own menu and for the window. */
final class CalendarCommands {

    /** What needs more than the model and the editor. */
    interface Actions {

        void swap();

        void leave();

        void note();

        void zoom(int steps);

        void today();

        void jump();

        void moveByScreen(int screens);
    }

    private static final List<Alias> ALIASES = List.of(
            Alias.of("zoom-in", KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
            Alias.of("zoom-in", KeyCode.ADD, KeyCombination.SHORTCUT_DOWN),
            Alias.of("zoom-out", KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN));

    private final Texts texts;
    private final List<Command> all = new ArrayList<>();

    private CalendarCommands(Texts texts) {
        this.texts = texts;
    }

    static CellTableCommands of(CalendarModel model, CellTableActions cells, Actions actions, Texts texts) {
        CalendarCommands commands = new CalendarCommands(texts);
        commands.ofCells(model, cells);
        commands.ofCalendar(actions);
        return new CellTableCommands("calendar", commands.all, ALIASES);
    }

    private void ofCells(CalendarModel model, CellTableActions cells) {
        addShared("edit", "F2", cells::edit);
        add("clear", "Delete", model::clear);
        addShared("cut", "Shortcut+X", cells::cut);
        addShared("copy", "Shortcut+C", cells::copy);
        addShared("paste", "Shortcut+V", cells::paste);
        addShared("select-all", "Shortcut+A", model::selectAll);
        addShared("fill-down", "Shortcut+D", model::fillDown);
        addShared("fill-right", "Shortcut+R", model::fillRight);
    }

    private void ofCalendar(Actions actions) {
        add("swap", "Shortcut+E", actions::swap);
        add("leave", "Shortcut+L", actions::leave);
        add("note", "Shift+F2", actions::note);
        add("zoom-in", "Shortcut+Plus", () -> actions.zoom(1));
        add("zoom-out", "Shortcut+Minus", () -> actions.zoom(-1));
        add("today", "Shortcut+T", actions::today);
        add("jump", "Shortcut+G", actions::jump);
        add("screen-back", "Alt+Page_Up", () -> actions.moveByScreen(-1));
        add("screen-on", "Alt+Page_Down", () -> actions.moveByScreen(1));
    }

    private void add(String name, String shortcut, Runnable action) {
        all.add(Command.always("calendar." + name, texts.binding("calendar.menu." + name), shortcut, action));
    }

    /** Adds a command that is called as in the pattern grid. */
    private void addShared(String name, String shortcut, Runnable action) {
        all.add(Command.always("calendar." + name, texts.binding("grid.menu." + name), shortcut, action));
    }
}
