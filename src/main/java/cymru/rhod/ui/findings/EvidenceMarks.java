package cymru.rhod.ui.findings;

import cymru.rhod.report.KnownFigures;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.DetailPopover;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.SourceLine;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Links that say how many figures are unconfirmed, how much is assumed and how much is unknown; each opens its list. */
public final class EvidenceMarks extends FlowPane {

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final DetailPopover list = new DetailPopover();
    private final Hyperlink unconfirmed = link("unconfirmed", this::unconfirmedFigures);
    private final Hyperlink assumed = link("assumed", this::assumptions);
    private final Hyperlink unknown = link("unknown", this::unknowns);

    private Consumer<String> onOpenFigure = id -> {};

    public EvidenceMarks(SessionModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("evidence-marks");
        getChildren().addAll(unconfirmed, assumed, unknown);
        subscriptions.onChange(
                texts.wordingProperty(), wording -> show(model.reportProperty().get()));
        subscriptions.follow(model.reportProperty(), this::show);
    }

    /** @param open is given the id of a figure that a person wants to see */
    public void setOnOpenFigure(Consumer<String> open) {
        onOpenFigure = open;
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
        list.hide();
    }

    private Hyperlink link(String name, Function<RotaReport, VBox> details) {
        Hyperlink link = new Hyperlink();
        link.setId("marks-" + name);
        link.setOnAction(event -> {
            link.setVisited(false);
            list.toggleAt(link, details.apply(model.reportProperty().get()));
        });
        return link;
    }

    private void show(RotaReport report) {
        show(unconfirmed, "unconfirmed", report.unconfirmed().size());
        show(assumed, "assumed", report.assumed().size());
        show(unknown, "unknown", report.unknown().size());
        list.hide();
    }

    private void show(Hyperlink link, String name, int count) {
        link.setText(texts.get("panels.marks." + name, count));
        link.setVisible(count > 0);
        link.setManaged(count > 0);
    }

    private VBox unconfirmedFigures(RotaReport report) {
        VBox details = list("panels.marks.unconfirmed.meaning");
        for (FigureInForce figure : report.unconfirmed()) {
            Wording wording = texts.wording();
            String value = wording.value(figure);
            VBox entry = entry(wording.name(figure), wording.source(figure));
            entry.getChildren().add(1, Lines.plain(value));
            String note = wording.note(figure);
            if (!note.isEmpty()) {
                entry.getChildren().add(Lines.muted(note));
            }
            KnownFigures.find(figure.id())
                    .ifPresent(known -> entry.getChildren().add(openFigure(known.id())));
            details.getChildren().add(entry);
        }
        return details;
    }

    private Hyperlink openFigure(String id) {
        Hyperlink open = new Hyperlink(texts.get("panels.marks.open-figure"));
        open.setAccessibleText(
                texts.get("panels.reason.open-figure", texts.wording().figureName(id)));
        open.setOnAction(event -> {
            list.hide();
            onOpenFigure.accept(id);
        });
        return open;
    }

    private VBox assumptions(RotaReport report) {
        VBox details = list("panels.marks.assumed.meaning");
        for (Reason.Assumed choice : report.assumed()) {
            details.getChildren()
                    .add(entry(texts.wording().says(choice), texts.wording().source(choice)));
        }
        return details;
    }

    private VBox unknowns(RotaReport report) {
        VBox details = list("panels.marks.unknown.meaning");
        for (Reason.Unknown missing : report.unknown()) {
            details.getChildren().add(entry(texts.wording().says(missing), ""));
        }
        return details;
    }

    private VBox list(String meaning) {
        VBox details = new VBox(Lines.strong(texts.get(meaning)));
        details.getStyleClass().add("detail-list");
        return details;
    }

    /** Entries take the focus, so that a screen reader can read them one by one. */
    private static VBox entry(String sentence, String source) {
        VBox entry = new VBox(Lines.plain(sentence));
        if (!source.isEmpty()) {
            entry.getChildren().add(SourceLine.of(source));
        }
        entry.getStyleClass().add("detail-entry");
        entry.setFocusTraversable(true);
        entry.setAccessibleRole(AccessibleRole.TEXT);
        entry.setAccessibleText(sentence + " " + source);
        return entry;
    }
}
