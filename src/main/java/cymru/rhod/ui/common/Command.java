package cymru.rhod.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can ask the program to do, wherever it is asked for: a menu, a button, a key, the list of actions.
 *
 * @param id names the command, for tests and for finding it
 * @param textKey key of its name, an order: "Save a copy without names"
 * @param shortcut null where no key has been given to it
 */
public record Command(
        String id,
        String textKey,
        @Nullable KeyCombination shortcut,
        Runnable action,
        ObservableBooleanValue enabled) {

    /** Returns a command that can always be done. */
    public static Command always(String id, String textKey, @Nullable String shortcut, Runnable action) {
        return when(id, textKey, shortcut, action, Bindings.createBooleanBinding(() -> true));
    }

    /**
     * Returns a command that can be done while a condition holds.
     *
     * @param shortcut as {@link KeyCombination#valueOf} reads it, for example {@code Shortcut+S}
     */
    public static Command when(
            String id, String textKey, @Nullable String shortcut, Runnable action, ObservableBooleanValue enabled) {
        return new Command(id, textKey, shortcut == null ? null : KeyCombination.valueOf(shortcut), action, enabled);
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
