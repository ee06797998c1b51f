package cymru.rhod.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A list to pick one value of a form from; its words follow the language. While the list is open the arrow keys only browse it:
 * Enter, the space bar or a click picks, and whatever else closes the list leaves the value as it was.
 */
public final class ChoiceCombo<T> extends ComboBox<T> {

    private final ChoiceEntry<T> entry;
    private final Function<T, String> words;
    private boolean following;

    /** Whether what is marked in the open list is picked when it closes. */
    private boolean picking;

    /** @param words what a choice is called, in the language in force when it is asked */
    public ChoiceCombo(Texts texts, Subscriptions subscriptions, ChoiceEntry<T> entry, Function<T, String> words) {
        this.entry = entry;
        this.words = words;
        subscriptions.follow(entry.valueProperty(), value -> follow());
        subscriptions.follow(texts.wordingProperty(), wording -> reword());
        valueProperty().addListener((observable, before, picked) -> {
            if (picked != null && !following && !isShowing()) {
                entry.valueProperty().set(picked);
            }
        });
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        ComboBoxListViewSkin<T> skin = new ComboBoxListViewSkin<>(this);
        // The open list has the keys before this control has them, and closes by some.
        skin.getPopupContent()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> picking = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE);
        return skin;
    }

    @Override
    public void show() {
        picking = false;
        super.show();
    }

    @Override
    public void hide() {
        boolean wasShowing = isShowing();
        super.hide();
        if (wasShowing && picking && getValue() != null) {
            entry.valueProperty().set(getValue());
        } else if (wasShowing) {
            follow();
        }
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
        setButtonCell(new PickedCell());
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

        WordsCell() {
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> picking = true);
        }

        @Override
        protected void updateItem(@Nullable T choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : words.apply(choice));
        }
    }

    /** Says what is picked also where that is none of the choices, as before the first pick. */
    private final class PickedCell extends ListCell<T> {

        @Override
        protected void updateItem(@Nullable T choice, boolean empty) {
            super.updateItem(choice, empty);
            T picked = getValue();
            setText(picked == null ? null : words.apply(picked));
        }
    }
}
