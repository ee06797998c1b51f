package cymru.rhod.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can ask the program to do, wherever it is asked for: a menu, a button, a key, the list of actions.
 *
 * @param id names the command in the program, for example {@code file.save}
 * @param text its name in the language in force, an order: "Save a copy without names"
 * @param shortcut null where no key has been given to it
 */
public record Command(
        String id,
        ObservableStringValue text,
        @Nullable KeyCombination shortcut,
        Runnable action,
        ObservableBooleanValue enabled) {

    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /**
     * Returns a command that can be done while a condition holds.
     *
     * @param shortcut as {@link KeyCombination#valueOf} reads it, for example {@code Shortcut+S}; empty for none
     */
    public static Command when(
            ObservableBooleanValue enabled, String id, ObservableStringValue text, String shortcut, Runnable action) {
        return new Command(id, text, shortcut.isEmpty() ? null : KeyCombination.valueOf(shortcut), action, enabled);
    }

    /** Returns a command that can be done at any time. */
    public static Command always(String id, ObservableStringValue text, String shortcut, Runnable action) {
        return when(ALWAYS, id, text, shortcut, action);
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
