package cymru.rhod.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list to pick one value of a form from; its words follow the language. */
public final class ChoiceCombo<T> extends ComboBox<T> {

    private final ChoiceEntry<T> entry;
    private final Function<T, String> words;
    private boolean following;

    /** @param words what a choice is called, in the language in force when it is asked */
    public ChoiceCombo(Texts texts, Subscriptions subscriptions, ChoiceEntry<T> entry, Function<T, String> words) {
        this.entry = entry;
        this.words = words;
        subscriptions.follow(entry.valueProperty(), value -> follow());
        subscriptions.follow(texts.wordingProperty(), wording -> reword());
        valueProperty().addListener((observable, before, picked) -> {
            if (picked != null && !following) {
                entry.valueProperty().set(picked);
            }
        });
    }

    /** Sets what can be picked. */
    public void setChoices(List<T> choices) {
        if (!getItems().equals(choices)) {
            following = true;
            getItems().setAll(choices);
            following = false;
            follow();
        }
    }

    /** Words the choices anew, where what they are called has changed. */
    public void reword() {
        setConverter(new Words());
        setCellFactory(list -> new WordsCell());
        setButtonCell(new WordsCell());
    }

    private void follow() {
        following = true;
        setValue(entry.value());
        following = false;
    }

    private final class Words extends StringConverter<T> {

        @Override
        public String toString(@Nullable T choice) {
            return choice == null ? "" : words.apply(choice);
        }

        @Override
        public T fromString(String text) {
            return entry.value();
        }
    }

    private final class WordsCell extends ListCell<T> {

        @Override
        protected void updateItem(@Nullable T choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : words.apply(choice));
        }
    }
}
