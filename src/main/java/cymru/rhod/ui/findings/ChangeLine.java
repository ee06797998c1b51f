package cymru.rhod.ui.findings;

import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.ReportDiff;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says what the last edit was, what it changed and why, in two lines at most, and flashes once. */
public final class ChangeLine extends StackPane {

    private static final Duration FLASH = Duration.millis(900);

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final Texts texts;
    private final Label line = new Label();
    private final Hint whole = new Hint(line);
    private final Region flash = new Region();
    private final FadeTransition fade = new FadeTransition(FLASH, flash);
    private RotaReport report;
    private RotaSession.@Nullable Change change;
    private @Nullable ReportDiff diff;

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
        String text = change == null || diff == null ? "" : new ChangeWording(texts.wording()).line(change, diff);
        line.setText(text);
        whole.setText(text);
        setAccessibleText(text);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
