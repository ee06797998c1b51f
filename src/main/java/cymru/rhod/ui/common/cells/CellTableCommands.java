package cymru.rhod.ui.common.cells;

import cymru.rhod.ui.common.Command;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** What can be done in a table of cells, by its name or by a key: the shortcut that menus show, and others people know. */
public final class CellTableCommands {

    /** Another key for a command, as people know it from other programs and from the number pad. */
    public record Alias(KeyCombination key, String command) {

        public static Alias of(String command, KeyCode code, Modifier... modifiers) {
            return new Alias(new KeyCodeCombination(code, modifiers), command);
        }
    }

    private static final List<Alias> EVERYWHERE = List.of(
            Alias.of("clear", KeyCode.BACK_SPACE),
            Alias.of("edit", KeyCode.ENTER),
            Alias.of("copy", KeyCode.INSERT, KeyCombination.SHORTCUT_DOWN),
            Alias.of("cut", KeyCode.DELETE, KeyCombination.SHIFT_DOWN),
            Alias.of("paste", KeyCode.INSERT, KeyCombination.SHIFT_DOWN));

    private final String prefix;
    private final List<Command> all;
    private final List<Alias> aliases;

    /**
     * @param prefix what the ids begin with, up to the dot
     * @param all the commands; among them clear, edit, copy, cut and paste
     * @param aliases other keys, by the ids without the prefix
     */
    public CellTableCommands(String prefix, List<Command> all, List<Alias> aliases) {
        this.prefix = prefix;
        this.all = List.copyOf(all);
        this.aliases = List.copyOf(aliases);
    }

    public List<Command> all() {
        return all;
    }

    /** Returns the command that a key asks for, if it can be done now. */
    public Optional<Command> of(KeyEvent event) {
        return all.stream()
                .filter(command ->
                        command.shortcut() != null && command.shortcut().match(event))
                .filter(command -> command.enabled().get())
                .findFirst()
                .or(() -> alias(event, aliases))
                .or(() -> alias(event, EVERYWHERE));
    }

    /** Returns a command by its id without the prefix. */
    public Command get(String name) {
        return all.stream()
                .filter(command -> command.id().equals(prefix + "." + name))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Command> alias(KeyEvent event, List<Alias> candidates) {
        return candidates.stream()
                .filter(alias -> alias.key().match(event))
                .findFirst()
                .map(alias -> get(alias.command()));
    }
}
