package cymru.rhod.ui.figures;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.SourceLine;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One figure: its value and source, its history, where the open rota rests on it, and the user's own value of it. */
final class FigureDetail extends ScrollPane {

    private final FiguresModel model;
    private final Texts texts;
    private final Consumer<Reason> onExplain;
    private final VBox content = new VBox();

    /** Of the figure shown; closed when another is. */
    private Subscriptions subscriptions = new Subscriptions();

    private @Nullable String shown;
    private List<OwnFigure> ownShown = List.of();
    private @Nullable OwnFigureForm form;

    FigureDetail(FiguresModel model, Texts texts, Consumer<Reason> onExplain) {
        this.model = model;
        this.texts = texts;
        this.onExplain = onExplain;
        setId("figure-detail");
        getStyleClass().add("figure-detail");
        content.getStyleClass().add("figure-detail-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Shows the chosen figure. What is being typed for it stays until its own values change. */
    void show() {
        String focused = focusedId();
        showChosen();
        refocus(focused);
    }

    private void showChosen() {
        String chosen = model.chosenProperty().get();
        subscriptions.close();
        subscriptions = new Subscriptions();
        content.getChildren().clear();
        Optional<FigureRow> row = chosen == null ? Optional.empty() : model.row(chosen);
        if (row.isEmpty()) {
            content.getChildren().add(plain(texts.get("figures.detail.none")));
            return;
        }
        FigureRow figure = row.get();
        List<OwnFigure> own = model.own(figure.id());
        if (form == null || !figure.id().equals(shown) || !own.equals(ownShown)) {
            form = new OwnFigureForm(figure.figure(), own.stream().findFirst(), model.firstDayOfReport());
            shown = figure.id();
            ownShown = own;
        }
        addValue(figure);
        addOwn(figure.figure(), own, form);
        addUse(figure);
        addHistory(figure.id());
    }

    /** Returns what of the details has the keyboard; null where nothing has. */
    private @Nullable String focusedId() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == content && owner != null) {
                return owner.getId();
            }
        }
        return null;
    }

    /** The details are made anew; a person who was on one of them stays on it. */
    private void refocus(@Nullable String id) {
        Node same = id == null ? null : content.lookup("#" + id);
        if (same != null) {
            same.requestFocus();
        }
    }

    void dispose() {
        subscriptions.close();
    }

    private void addValue(FigureRow row) {
        Wording wording = texts.wording();
        content.getChildren().add(strong(wording.figureName(row.id())));
        FigureInForce figure = row.inForce();
        if (figure == null) {
            content.getChildren().add(plain(texts.get("figures.detail.no-value", wording.date(date()))));
        } else {
            Label value = new Label(wording.value(figure));
            value.getStyleClass().add("figure-value");
            content.getChildren().addAll(value, SourceLine.of(wording.source(figure)));
            addNote(figure);
        }
        if (row.isOwn()) {
            model.published(row.id()).ifPresent(published -> content.getChildren()
                    .addAll(
                            plain(texts.get("figures.detail.published", wording.value(published))),
                            SourceLine.of(wording.source(published))));
        }
        Label id = muted(row.id());
        id.getStyleClass().add("figure-id");
        content.getChildren().add(id);
    }

    private void addNote(FigureInForce figure) {
        String note = texts.wording().note(figure);
        if (!note.isEmpty()) {
            content.getChildren().add(plain(note));
        }
    }

    private LocalDate date() {
        return model.dateProperty().get();
    }

    private void addOwn(FigureId figure, List<OwnFigure> own, OwnFigureForm typed) {
        content.getChildren().add(heading("figures.own.heading"));
        own.forEach(value -> content.getChildren().add(ownLine(figure, value)));
        FormField<TextField> value = FormField.line(texts, subscriptions, "figures.own.value", typed.value());
        FormField<TextField> from = FormField.line(texts, subscriptions, "figures.own.from", typed.from());
        FormField<TextField> reason = FormField.line(texts, subscriptions, "figures.own.reason", typed.reason());
        HBox numbers = new HBox(value, from);
        numbers.getStyleClass().add("form-row");
        for (FormField<TextField> field : List.of(value, from)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(1);
        }
        Label later = muted("");
        later.setId("figures-own-later");
        subscriptions.follow(typed.from().textProperty(), text -> showLater(later, typed.fromTyped()));
        Label refusal = new WrappedLabel("form-problem");
        refusal.setId("figures-own-refusal");
        refusal.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        refuse(refusal, null);
        Button use = new Button(texts.get("figures.own.use"));
        use.setId("figures-own-use");
        use.setMinWidth(USE_PREF_SIZE);
        use.setOnAction(event -> use(typed, refusal));
        reason.control().setOnAction(event -> use(typed, refusal));
        content.getChildren().addAll(numbers, later, reason, refusal, use, muted(texts.get("figures.own.meaning")));
    }

    /** Says before a value is used that it would not count in the report on show. */
    private void showLater(Label later, Optional<LocalDate> from) {
        boolean isLater = from.isPresent() && from.get().isAfter(model.firstDayOfReport());
        later.setText(isLater ? countsLater(from.get()) : "");
        later.setVisible(isLater);
        later.setManaged(isLater);
    }

    private String countsLater(LocalDate from) {
        return texts.get(
                "figures.own.later",
                texts.wording().date(model.firstDayOfReport()),
                PayYear.countingFrom(from).toString());
    }

    private void use(OwnFigureForm typed, Label refusal) {
        Optional<OwnFigure> own = typed.typed();
        refuse(
                refusal,
                own.isPresent()
                        ? model.set(own.get()).orElse(null)
                        : typed.missing().orElse(null));
    }

    private void refuse(Label refusal, @Nullable Problem problem) {
        refusal.setText(problem == null ? "" : texts.wording().problem(problem));
        refusal.setVisible(problem != null);
        refusal.setManaged(problem != null);
    }

    private Node ownLine(FigureId figure, OwnFigure own) {
        Wording wording = texts.wording();
        String value = wording.value(FigureInForce.own(own.id(), figure.unit(), own.value(), own.from(), own.reason()));
        VBox words =
                new VBox(plain(texts.get("figures.own.line", value, wording.date(own.from()))), muted(own.reason()));
        if (own.from().isAfter(model.firstDayOfReport())) {
            words.getChildren().add(muted(countsLater(own.from())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = new Button(texts.get("figures.own.remove"), new FontIcon(Feather.TRASH_2));
        remove.setId("figures-own-remove-" + own.from());
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> {
            model.remove(own);
            requestFocus();
        });
        HBox line = new HBox(words, remove);
        line.getStyleClass().addAll("form-row", "own-value");
        return line;
    }

    private void addUse(FigureRow row) {
        content.getChildren().add(heading("figures.use.heading"));
        List<Reason> results = model.resultsWith(row.id());
        if (results.isEmpty()) {
            content.getChildren().add(muted(texts.get("figures.use.none")));
        }
        for (Reason result : results) {
            Hyperlink link = new Hyperlink(texts.wording().name(result));
            link.setWrapText(true);
            link.setOnAction(event -> {
                link.setVisited(false);
                onExplain.accept(result);
            });
            content.getChildren().add(link);
        }
    }

    private void addHistory(String id) {
        content.getChildren().add(heading("figures.history.heading"));
        Wording wording = texts.wording();
        for (FigureInForce value : model.history(id)) {
            VBox entry = new VBox(plain(wording.value(value)), SourceLine.of(wording.source(value)));
            entry.getStyleClass().add("detail-entry");
            content.getChildren().add(entry);
        }
    }

    private Label heading(String key) {
        Label heading = strong(texts.get(key));
        heading.getStyleClass().add("figure-heading");
        return heading;
    }

    private static Label strong(String text) {
        Label label = plain(text);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    private static Label plain(String text) {
        Label label = new WrappedLabel();
        label.setText(text);
        return label;
    }

    private static Label muted(String text) {
        Label label = new WrappedLabel(Styles.TEXT_MUTED);
        label.setText(text);
        return label;
    }
}
