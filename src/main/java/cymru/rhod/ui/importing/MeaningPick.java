package cymru.rhod.ui.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.importing.ImportModel.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A list to pick what a written form means; "new shift" opens the fields of one below the list. */
final class MeaningPick extends VBox {

    /** Is no meaning: nothing was picked yet. */
    private static final Choice NOTHING = Choice.of("?");

    /** Is no meaning: opens the fields of a shift. */
    private static final Choice NEW_SHIFT = Choice.of("+");

    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Meanings meanings;
    private final String written;
    private final Consumer<Choice> take;

    /**
     * @param now what it is taken for; null while nothing is chosen
     * @param take is given what is picked
     */
    MeaningPick(
            String id,
            String written,
            @Nullable Choice now,
            Meanings meanings,
            Texts texts,
            Subscriptions subscriptions,
            Consumer<Choice> take) {
        this.written = written;
        this.meanings = meanings;
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.take = take;
        getStyleClass().add("meaning-pick");
        Choice first = now == null ? NOTHING : now;
        ChoiceCombo<Choice> combo =
                new ChoiceCombo<>(texts, subscriptions, new ChoiceEntry<>(first, this::picked), this::words);
        combo.setId(id);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setAccessibleText(texts.get("importing.code.means", written));
        List<Choice> choices = new ArrayList<>(meanings.all());
        if (now != null && !choices.contains(now)) {
            choices.add(0, now);
        }
        choices.add(NEW_SHIFT);
        combo.setChoices(choices);
        getChildren().add(combo);
    }

    private Optional<Problem> picked(Choice choice) {
        if (choice.equals(NEW_SHIFT)) {
            Set<String> taken = new HashSet<>(meanings.codes());
            NewShiftPane pane = new NewShiftPane(
                    new NewShift(written, taken),
                    texts,
                    subscriptions,
                    shift -> take.accept(new Choice(shift.code(), shift)));
            getChildren().setAll(getChildren().get(0), pane);
            pane.requestFocus();
        } else if (!choice.equals(NOTHING)) {
            take.accept(choice);
        }
        return Optional.empty();
    }

    private String words(Choice choice) {
        if (choice.equals(NOTHING)) {
            return texts.get("importing.choose");
        }
        return choice.equals(NEW_SHIFT) ? texts.get("importing.new-shift") : meanings.words(choice);
    }
}
