package cymru.rhod.ui.common;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/** Every command of the window, found by its name or by words of its text. */
public final class Commands {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final Texts texts;

    public Commands(Texts texts) {
        this.texts = texts;
    }

    /**
     * Adds a command that can be done at any time; its name is the text {@code app.command.ID}.
     *
     * @param shortcut as for {@link Command#when}
     */
    public void add(String id, String shortcut, Runnable action) {
        add(Command.always(id, text(id), shortcut, action));
    }

    /** Adds a command that can be done while a condition holds; its name is the text {@code app.command.ID}. */
    public void addWhen(ObservableBooleanValue enabled, String id, String shortcut, Runnable action) {
        add(Command.when(enabled, id, text(id), shortcut, action));
    }

    /**
     * Adds a command.
     *
     * @throws IllegalArgumentException if there is a command of that id already
     */
    public void add(Command command) {
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("two commands with the id " + command.id());
        }
    }

    /**
     * Returns a command.
     *
     * @throws NoSuchElementException if there is no such command
     */
    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new NoSuchElementException("no command " + id);
        }
        return command;
    }

    /** Returns all commands in the order they were added. */
    public List<Command> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Returns the commands whose text holds the beginning of every word typed, in any order, accents and capitals aside; those
     * whose text begins with what was typed come first.
     */
    public List<Command> find(String typed) {
        String wanted = plain(typed).strip();
        List<Command> found = new ArrayList<>();
        for (Command command : byId.values()) {
            List<String> words = words(plain(command.text().get()));
            if (wanted.isEmpty()
                    || words(wanted).stream()
                            .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)))) {
                found.add(command);
            }
        }
        found.sort(Comparator.comparing(
                (Command command) -> !plain(command.text().get()).startsWith(wanted)));
        return found;
    }

    private ObservableStringValue text(String id) {
        return texts.binding("app.command." + id);
    }

    private static List<String> words(String text) {
        return Arrays.asList(BETWEEN_WORDS.split(text));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
