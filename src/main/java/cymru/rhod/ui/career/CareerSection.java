package cymru.rhod.ui.career;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import cymru.rhod.ui.common.FormFields;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One part of the view, about one doctor: what is entered above, what comes of it below. */
abstract class CareerSection extends ScrollPane {

    private final CareerDoctor doctor;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Consumer<Reason> onExplain;
    private final FormFields fields;
    private final VBox content = new VBox();

    CareerSection(
            String id, CareerDoctor doctor, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        this.doctor = doctor;
        this.texts = texts;
        this.subscriptions = subscriptions;
        this.onExplain = onExplain;
        fields = new FormFields(texts, subscriptions);
        setId(id);
        getStyleClass().add("career-section");
        content.getStyleClass().add("career-cards");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    /** Shows the doctor as the report now has them, in the language in force. */
    abstract void show();

    final CareerDoctor doctor() {
        return doctor;
    }

    final Texts texts() {
        return texts;
    }

    final Subscriptions subscriptions() {
        return subscriptions;
    }

    final FormFields fields() {
        return fields;
    }

    final void add(Node... parts) {
        content.getChildren().addAll(parts);
    }

    /** Returns a heading that follows the language. */
    final Label heading(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.binding(key));
        label.getStyleClass().add("career-heading");
        return label;
    }

    /** Returns a sentence of explanation that follows the language. */
    final Label hint(String key) {
        Label label = new WrappedLabel("form-hint");
        label.textProperty().bind(texts.binding(key));
        return label;
    }

    /** Returns a box for results, which are made anew each time. */
    static VBox results(String id) {
        VBox box = new VBox();
        box.setId(id);
        box.getStyleClass().add("career-results");
        return box;
    }

    static FlowPane row(Region... parts) {
        FlowPane row = new FlowPane(parts);
        row.getStyleClass().add("entry-fields");
        return row;
    }

    static Label text(String text) {
        Label label = new WrappedLabel();
        label.setText(text);
        return label;
    }

    static Label muted(String text) {
        Label label = new WrappedLabel(Styles.TEXT_MUTED);
        label.setText(text);
        return label;
    }

    static Label strong(String text) {
        Label label = new WrappedLabel(Styles.TEXT_BOLD);
        label.setText(text);
        return label;
    }

    /** Returns a line that says what is not confirmed, with the sign that stands for it everywhere. */
    static Label unconfirmed(String text) {
        Label label = new WrappedLabel("career-unconfirmed");
        label.setText(text);
        label.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        return label;
    }

    /** Returns a text that answers why when it is clicked. */
    final Hyperlink why(String id, String text, Reason reason) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setWrapText(true);
        link.setOnAction(event -> {
            link.setVisited(false);
            onExplain.accept(reason);
        });
        return link;
    }

    /** Returns a line that stands at a button and says why what it does was refused. */
    final Label refusal(ObservableValue<@Nullable Problem> problem) {
        Label label = new WrappedLabel("form-problem");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        label.managedProperty().bind(label.visibleProperty());
        subscriptions.follow(problem, now -> {
            label.setVisible(now != null);
            label.setText(now == null ? "" : texts.wording().problem(now));
        });
        return label;
    }

    /** Says so where the point typed for the doctor is not the one that their service gives. */
    final void addPointsNote(VBox results) {
        IncrementalCredit credit = doctor.outlook().standing().credit();
        Integer typed = doctor.doctor().point2002();
        if (credit != null && typed != null && typed != credit.point2002()) {
            results.getChildren().add(unconfirmed(texts.get("career.points-differ", typed, credit.point2002())));
        }
    }

    /** Adds what is taken for granted to results, each point once. */
    final void addAssumed(VBox results, List<Reason.Assumed> assumed) {
        if (!assumed.isEmpty()) {
            Label heading = strong(texts.get("career.assumed"));
            results.getChildren().add(heading);
            assumed.stream().distinct().forEach(point -> results.getChildren()
                    .add(unconfirmed(texts.get(
                            "career.assumed.point",
                            texts.wording().says(point),
                            texts.wording().source(point)))));
        }
    }
}
