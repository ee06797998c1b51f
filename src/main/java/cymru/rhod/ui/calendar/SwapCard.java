package cymru.rhod.ui.calendar;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.edit.EditPreview;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for the other half of a swap, then shows both doctors before and after, and makes the swap or not. */
final class SwapCard extends VBox {

    private final SessionModel session;
    private final CalendarModel model;
    private final Trials trials;
    private final Texts texts;
    private final Function<SlotDay, String> inWords;
    private final Runnable close;
    private final SlotDay one;
    private final Label heading = new Label();
    private final Button swap = new Button();
    private final PreviewPane preview;
    private @Nullable SlotDay other;
    private boolean isAwaited;

    /**
     * @param one the day that waits for another one
     * @param inWords a day in words
     * @param close takes the card away
     */
    SwapCard(
            SessionModel session,
            CalendarModel model,
            Trials trials,
            Texts texts,
            Subscriptions subscriptions,
            SlotDay one,
            Function<SlotDay, String> inWords,
            Runnable close) {
        this.session = session;
        this.trials = trials;
        this.model = model;
        this.texts = texts;
        this.one = one;
        this.inWords = inWords;
        this.close = close;
        preview = new PreviewPane(texts);
        getStyleClass().addAll("calendar-card", "swap-card");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane top = new FlowPane(12, 6, heading, buttons());
        // It would not become narrower than the heading on one line.
        top.setMinWidth(0);
        // A flow pane gives its children the width they would like, which may be more than there is.
        heading.maxWidthProperty().bind(top.widthProperty());
        getChildren().addAll(top, preview);
        subscriptions.follow(texts.wordingProperty(), wording -> show());
        subscriptions.onChange(session.reportProperty(), report -> show());
    }

    /** Shows what the swap with another day would come to. */
    void propose(SlotDay chosen) {
        other = chosen;
        isAwaited = true;
        show();
    }

    private void show() {
        SlotDay chosen = other;
        swap.setVisible(chosen != null);
        swap.setManaged(chosen != null);
        if (chosen == null) {
            heading.setText(texts.get("calendar.swap.choose", inWords.apply(one)));
        } else {
            heading.setText(texts.get("calendar.swap.heading", inWords.apply(one), inWords.apply(chosen)));
            swap.setDisable(true);
            trials.of(new RosterEdit.SwapDays(one, chosen), this::show);
        }
    }

    private void show(EditPreview tried) {
        boolean makesChange = false;
        if (tried instanceof EditPreview.Possible possible) {
            makesChange = !possible.preview().changed().isEmpty();
            if (makesChange) {
                DayChanges days = new DayChanges(session.reportProperty().get(), possible.after(), texts.wording());
                preview.show(possible.preview(), days.lines(possible.preview().changed()));
            } else {
                preview.say(texts.get("calendar.swap.nothing"));
            }
        } else {
            preview.show(tried);
        }
        swap.setDisable(!makesChange);
        if (makesChange && isAwaited) {
            swap.requestFocus();
        }
        isAwaited = false;
    }

    private Node buttons() {
        swap.setId("calendar-swap-do");
        swap.textProperty().bind(texts.binding("calendar.swap.do"));
        swap.getStyleClass().add(Styles.ACCENT);
        swap.setMinWidth(Region.USE_PREF_SIZE);
        swap.setOnAction(event -> {
            if (other != null && model.swap(one, other)) {
                close.run();
            }
        });
        Button not = new Button();
        not.setId("calendar-swap-not");
        not.textProperty().bind(texts.binding("calendar.swap.not"));
        not.setMinWidth(Region.USE_PREF_SIZE);
        not.setOnAction(event -> close.run());
        HBox buttons = new HBox(swap, not);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }
}
