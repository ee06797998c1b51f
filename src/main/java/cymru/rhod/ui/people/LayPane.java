package cymru.rhod.ui.people;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is shown while the rota is on no dates: how to lay the pattern on some. */
final class LayPane extends VBox {

    private final Texts texts;
    private final Subscriptions subscriptions;
    private final LayForm form;
    private final Label uneven = new WrappedLabel("form-hint");
    private final Label refused = new WrappedLabel("form-problem");

    /**
     * @param rota the rota on screen
     * @param apply makes the edit and says why it is refused, if it is
     */
    LayPane(
            Rota rota,
            Texts texts,
            Subscriptions subscriptions,
            Supplier<LocalDate> today,
            Function<RosterEdit, Optional<Problem>> apply) {
        this.texts = texts;
        this.subscriptions = subscriptions;
        form = new LayForm(today.get(), rota.weeks().size());
        setId("lay-roster");
        getStyleClass().add("lay-roster");
        setMaxHeight(USE_PREF_SIZE);
        Label heading = new Label();
        heading.getStyleClass().add("heading");
        heading.textProperty().bind(texts.binding("people.lay.heading"));
        Label what = new WrappedLabel();
        what.textProperty().bind(texts.binding("people.lay.what"));
        HBox fields = new HBox(
                line("people.lay.start", form.start()),
                line("people.lay.weeks", form.weeks()),
                line("people.lay.slots", form.slots()));
        fields.getStyleClass().add("form-row");
        for (Label note : new Label[] {uneven, refused}) {
            note.managedProperty().bind(note.visibleProperty());
            note.setVisible(false);
        }
        Button lay = new Button();
        lay.setId("lay-roster-do");
        lay.getStyleClass().add(Styles.ACCENT);
        lay.setDefaultButton(true);
        lay.textProperty().bind(texts.binding("people.lay.do"));
        lay.setOnAction(event -> {
            Optional<Problem> refusal = apply.apply(form.edit(texts.get("people.slot")));
            refused.setVisible(refusal.isPresent());
            refusal.ifPresent(problem -> refused.setText(texts.wording().problem(problem)));
        });
        getChildren().addAll(heading, what, fields, uneven, refused, lay);
        int patternWeeks = rota.weeks().size();
        subscriptions.follow(form.weeks().textProperty(), typed -> showUneven(patternWeeks));
        subscriptions.onChange(texts.wordingProperty(), wording -> showUneven(patternWeeks));
        for (TextEntry<?> entry : new TextEntry<?>[] {form.start(), form.weeks(), form.slots()}) {
            subscriptions.follow(entry.problemProperty(), problem -> lay.setDisable(!form.isComplete()));
        }
    }

    private void showUneven(int patternWeeks) {
        uneven.setVisible(form.isUneven(patternWeeks));
        uneven.setText(texts.get(
                "problem.roster.not-whole-cycles",
                "",
                form.weeks().textProperty().get().strip(),
                Integer.toString(patternWeeks)));
    }

    private FormField<TextField> line(String key, TextEntry<?> entry) {
        FormField<TextField> field = FormField.line(texts, subscriptions, key, entry);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(1);
        return field;
    }
}
