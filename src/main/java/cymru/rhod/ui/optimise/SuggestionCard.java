package cymru.rhod.ui.optimise;

import atlantafx.base.theme.Styles;
import cymru.rhod.optimise.Suggestion;
import cymru.rhod.text.SuggestionWording;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One suggested change: what it is, what it does, and the button that makes it. Pointer or keyboard in it lights its cells. */
final class SuggestionCard extends VBox {

    /**
     * @param left what is still amiss after it; empty where it reaches the goal
     * @param wording words changes of the rota the suggestion was found for
     */
    SuggestionCard(Suggestion suggestion, String left, SuggestionsModel model, SuggestionWording wording, Texts texts) {
        getStyleClass().add("suggestion");
        List<String> changes =
                suggestion.changes().stream().map(wording::change).toList();
        Button apply = new Button(texts.get("suggest.apply"));
        apply.getStyleClass().add("apply");
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setAccessibleText(texts.get("suggest.apply.described", String.join(". ", changes)));
        apply.disableProperty().bind(model.staleProperty());
        apply.setOnAction(event -> model.apply(suggestion));
        VBox title = new VBox();
        changes.forEach(change -> title.getChildren().add(line(change, Styles.TEXT_BOLD)));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox first = new HBox(title, apply);
        first.getStyleClass().add("title-and-apply");
        getChildren().add(first);
        if (!left.isEmpty()) {
            add("✗ " + left, Styles.WARNING);
        }
        wording.worse(suggestion.effect()).forEach(line -> add("✗ " + line, Styles.DANGER));
        String mended = wording.mended(suggestion.effect());
        if (!mended.isEmpty()) {
            add("✓ " + mended, Styles.SUCCESS);
        }
        wording.numbers(suggestion.effect()).forEach(line -> add(line));
        wording.cover(suggestion.effect()).forEach(line -> add(line, Styles.TEXT_MUTED));
        setOnMouseEntered(event -> model.light(suggestion));
        setOnMouseExited(event -> model.lightNothing());
        apply.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                model.light(suggestion);
            } else {
                model.lightNothing();
            }
        });
    }

    private void add(String text, String... styleClasses) {
        getChildren().add(line(text, styleClasses));
    }

    private static WrappedLabel line(String text, String... styleClasses) {
        WrappedLabel label = new WrappedLabel(styleClasses);
        label.setText(text);
        return label;
    }
}
