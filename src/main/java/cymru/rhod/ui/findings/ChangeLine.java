package cymru.rhod.ui.findings;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.ReportDiff;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.DetailPopover;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Says what the last edit was, what it changed and why, and flashes once. It has two lines: sentences that do not fit, the least
 * consequential, are left to the hover, a click, F1 or Enter, which show all of them.
 */
public final class ChangeLine extends StackPane {

    private static final String BETWEEN = " · ";
    private static final String MORE = " …";
    private static final int MOST_LINES = 2;

    /** The step and the first thing that followed from it are shown in any case. */
    private static final int LEAST_SENTENCES = 2;

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final Label line = new Label();
    private final Hint whole = new Hint(line);
    private final DetailPopover all = new DetailPopover();
    private final Flash flash = new Flash();
    private final Text measure = new Text();
    private RotaReport report;
    private RotaSession.@Nullable Change change;
    private @Nullable RotaReport before;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private List<String> sentences = List.of();

    public ChangeLine(SessionModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        report = model.reportProperty().get();
        getStyleClass().add("change-line");
        line.setWrapText(true);
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        line.widthProperty().addListener((observable, before, now) -> fit());
        line.fontProperty().addListener((observable, before, now) -> fit());
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(flash, line);
        setOnMouseClicked(event -> showAll());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F1 || event.getCode() == KeyCode.ENTER) {
                showAll();
                event.consume();
            }
        });
        subscriptions.add(all::hide);
        subscriptions.onChange(model.reportProperty(), this::follow);
        subscriptions.follow(texts.wordingProperty(), wording -> word());
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
        flash.stop();
    }

    /** Returns whether there is nothing to say, as after opening a rota. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    private void showAll() {
        if (!sentences.isEmpty()) {
            VBox details = new VBox();
            sentences.forEach(sentence -> details.getChildren().add(Lines.plain(sentence)));
            all.toggleAt(this, details);
        }
    }

    private void follow(RotaReport newReport) {
        change = model.lastChangeProperty().get();
        before = isOpened(change) ? null : report;
        report = newReport;
        word();
        if (before != null) {
            flash.play();
        }
    }

    /** A rota that was opened is another one, and its numbers are not a change of the rota before. */
    private static boolean isOpened(RotaSession.@Nullable Change change) {
        return change == null || change.label().isEmpty();
    }

    private void word() {
        sentences = change == null || before == null ? List.of() : sentences(change, before);
        empty.set(sentences.isEmpty());
        String text = String.join(BETWEEN, sentences);
        fit();
        whole.setText(text);
        setAccessibleText(text);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private List<String> sentences(RotaSession.Change made, RotaReport earlier) {
        return isOfRoster(made.before(), made.after())
                ? new DatedChangeWording(texts.wording()).sentences(made, earlier, report)
                : new ChangeWording(texts.wording()).sentences(made, ReportDiff.between(earlier, report));
    }

    private static boolean isOfRoster(Rota one, Rota other) {
        return one.weeks().equals(other.weeks())
                && one.shifts().equals(other.shifts())
                && one.settings().equals(other.settings())
                && !(Objects.equals(one.roster(), other.roster())
                        && one.demand().equals(other.demand()));
    }

    private void fit() {
        int count = sentences.size();
        while (count > LEAST_SENTENCES && !fits(first(count))) {
            count--;
        }
        line.setText(first(count));
    }

    private String first(int count) {
        String text = String.join(BETWEEN, sentences.subList(0, count));
        return count < sentences.size() ? text + MORE : text;
    }

    private boolean fits(String text) {
        double width = line.getWidth() - line.snappedLeftInset() - line.snappedRightInset();
        if (width <= 0) {
            return true;
        }
        measure.setFont(line.getFont());
        measure.setText("");
        double oneLine = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(width);
        measure.setText(text);
        double height = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(0);
        return height < (MOST_LINES + 0.5) * oneLine;
    }
}
