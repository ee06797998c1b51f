package cymru.rhod.ui.common;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.EditResult;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a view of the roster shows while the rota is on no dates: how to lay the pattern on some. */
public final class LayPane extends ScrollPane {

    private final SessionModel session;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Supplier<LocalDate> today;
    private final LayForm form;
    private final Label uneven = note("form-warning");
    private final Label refused = note("form-problem");
    private Rota proposedFor;
    private @Nullable Problem refusal;

    /**
     * @param today says what day it is: dates before it are not proposed
     * @param explanation the message key of what the view shows once the rota is on dates
     */
    public LayPane(
            SessionModel session,
            Texts texts,
            Subscriptions subscriptions,
            Supplier<LocalDate> today,
            String explanation) {
        this.session = session;
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.today = today;
        proposedFor = session.shownRota();
        form = new LayForm(today.get(), proposedFor.weeks().size());
        getStyleClass().add("lay-pane");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setContent(new StackPane(card(explanation)));
        for (TextEntry<?> entry : List.of(form.start(), form.weeks(), form.slots())) {
            subscriptions.onChange(entry.textProperty(), typed -> showRefusal(null));
        }
        subscriptions.follow(texts.wordingProperty(), wording -> showNotes());
        subscriptions.onChange(session.reportProperty(), report -> show(report.rota()));
    }

    private VBox card(String why) {
        Label heading = new WrappedLabel("heading");
        heading.textProperty().bind(texts.binding("roster.lay.heading"));
        Label explanation = new WrappedLabel();
        explanation.textProperty().bind(texts.binding(why));
        HBox fields = new HBox(
                line("roster.lay.start", form.start()),
                line("roster.lay.weeks", form.weeks()),
                line("roster.lay.slots", form.slots()));
        fields.getStyleClass().add("form-row");
        VBox card = new VBox(heading, explanation, fields, fillings(), uneven, refused, button());
        card.setId("lay-roster");
        card.getStyleClass().add("lay-roster");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card;
    }

    /** What all slots are filled with at once; whoever fills them one by one leaves them vacant. */
    private Node fillings() {
        FormFields choices = new FormFields(texts, subscriptions);
        FormField<?> contract = choices.optional(
                "roster.lay.contract",
                form.contract(),
                List.of(ContractChoice.values()),
                choice -> texts.get(
                        choice == ContractChoice.NEW_DEAL_2002 ? "people.contract.2002" : "people.contract.2026"),
                "people.not-given");
        subscriptions.follow(form.grade().valueProperty(), grade -> contract.setShown(grade.isPresent()));
        HBox fields = new HBox(
                choices.optional(
                        "roster.lay.grade",
                        form.grade(),
                        List.of(Grade.values()),
                        grade -> texts.get("grade." + grade.code()),
                        "roster.lay.vacant"),
                contract);
        fields.getStyleClass().add("form-row");
        return fields;
    }

    private Button button() {
        Button lay = new Button();
        lay.setId("lay-roster-do");
        lay.getStyleClass().add(Styles.ACCENT);
        lay.setMinWidth(Region.USE_PREF_SIZE);
        lay.textProperty().bind(texts.binding("roster.lay.do"));
        lay.setOnAction(event -> lay());
        for (TextEntry<?> entry : List.of(form.start(), form.weeks(), form.slots())) {
            subscriptions.follow(entry.problemProperty(), problem -> lay.setDisable(!form.isComplete()));
        }
        return lay;
    }

    private FormField<TextField> line(String key, TextEntry<?> entry) {
        FormField<TextField> field = FormField.line(texts, subscriptions, key, entry);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(1);
        return field;
    }

    private void lay() {
        EditResult result = session.apply(
                form.edit(texts.get("roster.slot-name"), session.editedRota().settings()));
        showRefusal(result instanceof EditResult.Refused no ? no.problem() : null);
    }

    /** What was typed stays while the rota is the same one and its pattern as many weeks long. */
    private void show(Rota rota) {
        boolean isSamePattern = rota.details().id().equals(proposedFor.details().id())
                && rota.weeks().size() == form.patternWeeks();
        proposedFor = rota;
        if (!isSamePattern) {
            form.propose(today.get(), rota.weeks().size());
            showRefusal(null);
        }
    }

    private void showRefusal(@Nullable Problem problem) {
        refusal = problem;
        showNotes();
    }

    private void showNotes() {
        uneven.setVisible(form.isUneven());
        uneven.setText(texts.get(
                "problem.roster.not-whole-cycles",
                "",
                form.weeks().textProperty().get().strip(),
                Integer.toString(form.patternWeeks())));
        refused.setVisible(refusal != null);
        refused.setText(refusal == null ? "" : texts.wording().problem(refusal));
    }

    private static Label note(String styleClass) {
        Label note = new WrappedLabel(styleClass);
        note.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }
}
