package cymru.rhod.ui.findings;

import cymru.rhod.optimise.Goal;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.newdeal2002.chart.BandDecision;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Answers "why?" for one number: its sentence, and below it a tree of what it was made from, each with limit, margin, source and
 * grade. Choosing a line lights its cells. The answer follows the rota while it is edited.
 */
public final class ReasonsPanel extends VBox {

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final Label scope = Lines.muted("");
    private final Label name = Lines.strong("");
    private final Label sentence = Lines.plain("");
    private final Label explanation = Lines.muted("");
    private final Hyperlink ask = new Hyperlink();
    private final TreeView<ReasonEntry> tree = new TreeView<>();
    private final Hyperlink openFigure = new Hyperlink();
    private Consumer<String> onOpenFigure = id -> {};
    private @Nullable Reason reason;
    private Subject subject;

    /**
     * @param close is called when a person has read enough
     * @param onAsk is given the goal when a person asks what it would take to reach it
     */
    public ReasonsPanel(SessionModel model, Texts texts, Runnable close, Consumer<Goal> onAsk) {
        this.model = model;
        this.texts = texts;
        subject = model.subject();
        getStyleClass().addAll("side-panel", "reasons-panel");
        Runnable closeUnlit = () -> {
            model.unlight();
            close.run();
        };
        scope.setId("reason-scope");
        getChildren().addAll(header(closeUnlit), scope, sentence, explanation, ask(onAsk), tree, openFigure);
        openFigure.setId("open-figure");
        openFigure.setWrapText(true);
        offerFigure(null);
        explanation.getStyleClass().add("explanation");
        buildTree();
        // A filter, because a tree keeps Escape to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeUnlit.run();
                event.consume();
            }
        });
        subscriptions.onChange(model.reportProperty(), this::follow);
        subscriptions.follow(texts.wordingProperty(), wording -> word());
    }

    /** Explains a reason of the report on screen, of the pattern or of a slot; lights its cells, and moves the focus to the explanation. */
    public void explain(Reason newReason) {
        reason = newReason;
        subject = ReportReasons.subjectOf(newReason, model.subject());
        show(newReason);
        subject.light(newReason, model);
        tree.requestFocus();
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
    }

    private HBox header(Runnable close) {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button closeButton = new Button();
        closeButton.setId("close-reasons");
        closeButton.textProperty().bind(texts.binding("panels.reason.close"));
        closeButton.setMinWidth(USE_PREF_SIZE);
        closeButton.setOnAction(event -> close.run());
        HBox header = new HBox(name, closeButton);
        header.setAlignment(Pos.TOP_LEFT);
        header.getStyleClass().add("reason-header");
        return header;
    }

    private Hyperlink ask(Consumer<Goal> onAsk) {
        ask.setId("ask-what-it-takes");
        ask.textProperty().bind(texts.binding("suggest.ask"));
        ask.managedProperty().bind(ask.visibleProperty());
        ask.setOnAction(event -> {
            ask.setVisited(false);
            goalOf(reason).ifPresent(onAsk);
        });
        return ask;
    }

    /** A band that is not the lowest, and a rule that is not kept, can be asked what they would take. */
    private Optional<Goal> goalOf(@Nullable Reason shown) {
        return shown == null || subject.slot() != null
                ? Optional.empty()
                : Goal.of(subject.report().template()).stream()
                        .filter(goal -> (goal instanceof Goal.KeepRule keep ? keep.rule() : BandDecision.RULE)
                                .id()
                                .equals(shown.key()))
                        .findFirst();
    }

    private void buildTree() {
        VBox.setVgrow(tree, Priority.ALWAYS);
        tree.setShowRoot(false);
        tree.getStyleClass().add("reason-tree");
        tree.setCellFactory(view -> new ReasonCell(texts, () -> subject));
        tree.getSelectionModel().selectedItemProperty().addListener((observable, before, chosen) -> light(chosen));
    }

    /** @param open is given the id of a figure that a person wants to see */
    public void setOnOpenFigure(Consumer<String> open) {
        onOpenFigure = open;
    }

    private void light(@Nullable TreeItem<ReasonEntry> chosen) {
        if (chosen != null) {
            subject.light(chosen.getValue().cells(), model);
        }
        offerFigure(chosen == null ? null : chosen.getValue().figure());
    }

    /** A figure made of others, as the limit of a hybrid rota is, stands in no table. */
    private void offerFigure(@Nullable FigureInForce figure) {
        if (figure == null || KnownFigures.find(figure.id()).isEmpty()) {
            openFigure.setVisible(false);
            openFigure.setManaged(false);
            return;
        }
        openFigure.setText(
                texts.get("panels.reason.open-figure", texts.wording().name(figure)));
        openFigure.setOnAction(event -> {
            openFigure.setVisited(false);
            onOpenFigure.accept(figure.id());
        });
        openFigure.setVisible(true);
        openFigure.setManaged(true);
    }

    private void follow(RotaReport newReport) {
        Subject before = subject;
        subject = Subject.of(newReport, before.slotId());
        if (reason != null) {
            Optional<Reason> same = ReportReasons.same(reason, before, subject);
            reason = same.orElse(null);
            word();
        }
    }

    private void word() {
        if (reason == null) {
            showNothing();
        } else {
            show(reason);
        }
    }

    private void show(Reason shown) {
        Wording wording = texts.wording();
        ReasonWording twoLines = new ReasonWording(wording);
        setText(scope, subject.report().roster() == null ? "" : subject.name(wording));
        name.setText(twoLines.heading(shown));
        setText(sentence, twoLines.detail(shown));
        setText(explanation, wording.explains(shown));
        ask.setVisible(goalOf(shown).isPresent());
        tree.setRoot(ReasonTree.of(shown, limits(shown)));
        tree.setVisible(true);
    }

    private List<Reason.Compared> limits(Reason shown) {
        return shown instanceof Reason.Measured number ? Thresholds.of(subject.pattern(), number) : List.of();
    }

    private void showNothing() {
        name.setText(texts.get("panels.reason.nothing"));
        setText(scope, "");
        setText(sentence, texts.get("panels.reason.how"));
        setText(explanation, "");
        ask.setVisible(false);
        tree.setRoot(null);
        tree.setVisible(false);
    }

    private static void setText(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
