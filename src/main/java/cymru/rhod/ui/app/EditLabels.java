package cymru.rhod.ui.app;

import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/** What undo and redo would do now, as properties: whether there is something, and its name: "Undo: typing". */
final class EditLabels {

    private final Texts texts;
    private final ObjectProperty<Optional<String>> undo;
    private final ObjectProperty<Optional<String>> redo;

    EditLabels(SessionModel session, Texts texts, Subscriptions subscriptions) {
        this.texts = texts;
        undo = new SimpleObjectProperty<>(session.undoLabel());
        redo = new SimpleObjectProperty<>(session.redoLabel());
        subscriptions.add(session.subscribe(change -> {
            undo.set(session.undoLabel());
            redo.set(session.redoLabel());
        }));
    }

    ObservableBooleanValue canUndo() {
        return Bindings.createBooleanBinding(() -> undo.get().isPresent(), undo);
    }

    ObservableBooleanValue canRedo() {
        return Bindings.createBooleanBinding(() -> redo.get().isPresent(), redo);
    }

    ObservableStringValue undoText() {
        return text("app.command.edit.undo", undo);
    }

    ObservableStringValue redoText() {
        return text("app.command.edit.redo", redo);
    }

    private ObservableStringValue text(String key, ObjectProperty<Optional<String>> step) {
        return Bindings.createStringBinding(
                () -> step.get()
                        .map(label -> texts.get(key + ".step", texts.get(label)))
                        .orElseGet(() -> texts.get(key)),
                step,
                texts.wordingProperty());
    }
}
