package cymru.rhod.ui.common;

import cymru.rhod.domain.problem.Problem;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One value of a form that is picked from a few, without the control it is picked in; a pick is given to the rota at once. */
public final class ChoiceEntry<T> {

    private final Function<T, Optional<Problem>> taker;
    private final ObjectProperty<T> value;
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private T shown;
    private T given;

    /**
     * @param first the value until one is shown
     * @param taker gives a changed value on and says why it is not taken, if it is not
     */
    public ChoiceEntry(T first, Function<T, Optional<Problem>> taker) {
        this.taker = taker;
        shown = first;
        given = first;
        value = new SimpleObjectProperty<>(first);
        value.addListener((observable, before, after) -> pick(after));
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** Returns why the value picked was not taken, null where it was. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public T value() {
        return value.get();
    }

    /** Shows the value in force, unless it is the one that was in force before. */
    public void show(T inForce) {
        if (!inForce.equals(shown)) {
            shown = inForce;
            given = inForce;
            value.set(inForce);
        }
        problem.set(null);
    }

    private void pick(T picked) {
        if (picked.equals(given)) {
            problem.set(null);
            return;
        }
        Optional<Problem> refusal = taker.apply(picked);
        if (refusal.isEmpty()) {
            // Where nothing is ever shown from outside, this is what a later pick is compared with.
            given = picked;
        }
        problem.set(refusal.orElse(null));
    }
}
