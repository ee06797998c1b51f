package cymru.rhod.ui.common;

import cymru.rhod.domain.problem.Problem;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One value of a form that is typed as text, without the control it is typed in. The text is checked at each key, but given to
 * the rota only by {@link #commit}, so that half of a number never changes a band. A text that cannot be read stays as it was
 * typed until it is put right or taken back.
 */
public final class TextEntry<T> {

    private final Function<String, Parsed<T>> reader;
    private final Function<T, String> writer;
    private final Function<T, Optional<Problem>> taker;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private @Nullable T shown;

    /** A text whose value was not taken stays wrong until it is changed, whatever else happens meanwhile. */
    private @Nullable Refusal refusal;

    private record Refusal(String text, Problem problem) {}

    /**
     * @param reader what a text means
     * @param writer the text of a value, which the reader reads back
     * @param taker gives a changed value on and says why it is not taken, if it is not
     */
    public TextEntry(
            Function<String, Parsed<T>> reader, Function<T, String> writer, Function<T, Optional<Problem>> taker) {
        this.reader = reader;
        this.writer = writer;
        this.taker = taker;
        text.addListener((observable, before, after) -> check());
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Returns what is wrong with the text, null while it can be used. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Shows the value in force. A text being typed is kept unless that value has changed. */
    public void show(T value) {
        if (!value.equals(shown)) {
            shown = value;
            text.set(writer.apply(value));
        }
        check();
    }

    /** Gives the value typed to the rota and writes it in its usual form; a text that cannot be used is left alone. */
    public void commit() {
        if (!(reader.apply(text.get()) instanceof Parsed.Value<T> read)) {
            return;
        }
        if (!read.value().equals(shown)) {
            Optional<Problem> notTaken = taker.apply(read.value());
            if (notTaken.isPresent()) {
                refusal = new Refusal(text.get(), notTaken.get());
                problem.set(notTaken.get());
                return;
            }
        }
        text.set(writer.apply(inForce()));
    }

    /** Takes back what was typed. */
    public void revert() {
        text.set(writer.apply(inForce()));
    }

    /** Says whether something has been typed that the rota does not have. */
    public boolean isPending() {
        return !text.get().equals(writer.apply(inForce()));
    }

    private T inForce() {
        if (shown == null) {
            throw new IllegalStateException("an entry shows a value before it is used");
        }
        return shown;
    }

    private void check() {
        if (refusal != null && !(refusal.text().equals(text.get()) && isPending())) {
            refusal = null;
        }
        if (reader.apply(text.get()) instanceof Parsed.Refused<T> refused) {
            problem.set(refused.problem());
        } else {
            problem.set(refusal == null ? null : refusal.problem());
        }
    }
}
