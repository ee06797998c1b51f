package cymru.rhod.ui.findings;

import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.ReportDiff;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says what the last edit was, what it changed and why, and flashes once. It has two lines: sentences that do not fit, the least
 * consequential, are left to the hover as a whole.
 */
public final class ChangeLine extends StackPane {

    private static final Duration FLASH = Duration.millis(900);
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
    private final Region flash = new Region();
    private final Text measure = new Text();
    private final FadeTransition fade = new FadeTransition(FLASH, flash);
    private RotaReport report;
    private RotaSession.@Nullable Change change;
    private @Nullable ReportDiff diff;
    private List<String> sentences = List.of();

    public ChangeLine(SessionModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        report = model.reportProperty().get();
        getStyleClass().add("change-line");
        flash.getStyleClass().add("flash");
        flash.setOpacity(0);
        flash.setMouseTransparent(true);
        fade.setFromValue(1);
        fade.setToValue(0);
        line.setWrapText(true);
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        line.widthProperty().addListener((observable, before, now) -> fit());
        line.fontProperty().addListener((observable, before, now) -> fit());
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(flash, line);
        subscriptions.onChange(model.reportProperty(), this::follow);
        subscriptions.follow(texts.wordingProperty(), wording -> word());
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
        fade.stop();
    }

    private void follow(RotaReport newReport) {
        change = model.lastChangeProperty().get();
        diff = isOpened(change) ? null : ReportDiff.between(report, newReport);
        report = newReport;
        word();
        if (diff != null) {
            fade.playFromStart();
        }
    }

    /** A rota that was opened is another one, and its numbers are not a change of the rota before. */
    private static boolean isOpened(RotaSession.@Nullable Change change) {
        return change == null || change.label().isEmpty();
    }

    private void word() {
        sentences =
                change == null || diff == null ? List.of() : new ChangeWording(texts.wording()).sentences(change, diff);
        String text = String.join(BETWEEN, sentences);
        fit();
        whole.setText(text);
        setAccessibleText(text);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
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
