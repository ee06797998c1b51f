package cymru.rhod.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * The listeners of one view, removed together when the view is closed, so that nothing keeps it alive. What was added last goes
 * first: it may need what was there before it.
 */
public final class Subscriptions {

    private final Deque<Runnable> latestFirst = new ArrayDeque<>();

    /** Calls the action now and at each change of the value. */
    public <T> void follow(ObservableValue<T> value, Consumer<T> action) {
        onChange(value, action);
        action.accept(value.getValue());
    }

    /** Calls the action at each change of the value. */
    public <T> void onChange(ObservableValue<T> value, Consumer<T> action) {
        ChangeListener<T> listener = (observable, before, after) -> action.accept(after);
        value.addListener(listener);
        add(() -> value.removeListener(listener));
    }

    public void add(Runnable removal) {
        latestFirst.push(removal);
    }

    /** Runs the removals, the latest first, each once. */
    public void close() {
        while (!latestFirst.isEmpty()) {
            latestFirst.pop().run();
        }
    }
}
