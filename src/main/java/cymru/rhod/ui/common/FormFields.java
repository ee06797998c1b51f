package cymru.rhod.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Makes the fields of one form. */
public final class FormFields {

    private final Texts texts;
    private final Subscriptions subscriptions;
    private final String idEnding;

    public FormFields(Texts texts, Subscriptions subscriptions) {
        this(texts, subscriptions, "");
    }

    /** @param idEnding stands at the end of each control's id, where a form stands on show more than once */
    public FormFields(Texts texts, Subscriptions subscriptions, String idEnding) {
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.idEnding = idEnding;
    }

    /** Returns a field for one line of text. */
    public FormField<TextField> line(String key, TextEntry<?> entry) {
        FormField<TextField> field = FormField.line(texts, subscriptions, key, entry);
        field.control().setId(id(key));
        return field;
    }

    /** Returns a field to pick one of a few values. */
    public <T> FormField<ChoiceCombo<T>> choice(
            String key, ChoiceEntry<T> entry, List<T> choices, Function<T, String> words) {
        ChoiceCombo<T> combo = new ChoiceCombo<>(texts, subscriptions, entry, words);
        combo.setChoices(choices);
        FormField<ChoiceCombo<T>> field = new FormField<>(texts, subscriptions, key, combo, entry.problemProperty());
        combo.setId(id(key));
        return field;
    }

    /**
     * Returns a field to pick one of a few values or none.
     *
     * @param none message key of what no value is called
     */
    public <T> FormField<ChoiceCombo<Optional<T>>> optional(
            String key, ChoiceEntry<Optional<T>> entry, List<T> values, Function<T, String> words, String none) {
        List<Optional<T>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        values.forEach(value -> choices.add(Optional.of(value)));
        return choice(key, entry, choices, picked -> picked.map(words).orElseGet(() -> texts.get(none)));
    }

    /** Returns a box to tick. */
    public CheckBox check(String key, ChoiceEntry<Boolean> entry) {
        CheckBox box = new CheckBox();
        box.setId(id(key));
        box.textProperty().bind(texts.binding(key));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().addListener((observable, before, ticked) -> entry.valueProperty()
                .set(ticked));
        subscriptions.follow(entry.valueProperty(), box::setSelected);
        return box;
    }

    private String id(String key) {
        return FormField.id(key) + idEnding;
    }
}
