package cymru.rhod.ui.calendar;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.edit.EditPreview;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.DateEntry;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Puts in leave of one doctor from a first to a last day, after showing what it comes to. */
final class LeaveCard extends VBox {

    private static final List<DayMark> KINDS =
            List.of(DayMark.LEAVE, DayMark.STUDY, DayMark.LIEU, DayMark.SICK, DayMark.ABSENT);

    private static final int DATE_COLUMNS = 7;

    /** The numbers of one doctor and two lines below them: with this room kept, the fields above stay where they are. */
    private static final double PREVIEW_HEIGHT = 240;

    private final CalendarModel model;
    private final Trials trials;
    private final Texts texts;
    private final Slot slot;
    private final Consumer<SlotDay> reveal;
    private final Runnable close;
    private final ObjectProperty<LocalDate> first;
    private final ObjectProperty<LocalDate> last;
    private final ObjectProperty<DayMark> kind = new SimpleObjectProperty<>(DayMark.LEAVE);
    private final TextEntry<LocalDate> firstEntry;
    private final TextEntry<LocalDate> lastEntry;
    private final FormField<TextField> firstField;
    private final Button putIn = new Button();
    private final PreviewPane preview;

    /**
     * @param reveal brings a day that was typed into view
     * @param close takes the card away
     */
    LeaveCard(
            SessionModel session,
            CalendarModel model,
            Trials trials,
            Texts texts,
            Subscriptions subscriptions,
            Slot slot,
            LocalDate firstDay,
            LocalDate lastDay,
            Consumer<SlotDay> reveal,
            Runnable close) {
        this.trials = trials;
        this.model = model;
        this.texts = texts;
        this.slot = slot;
        this.reveal = reveal;
        this.close = close;
        preview = new PreviewPane(texts);
        preview.setMinHeight(PREVIEW_HEIGHT);
        first = new SimpleObjectProperty<>(firstDay);
        last = new SimpleObjectProperty<>(lastDay);
        firstEntry = DateEntry.of(first, last::get);
        lastEntry = DateEntry.of(last, first::get);
        getStyleClass().addAll("calendar-card", "leave-card");
        Label heading = new Label();
        heading.getStyleClass().add("heading");
        heading.textProperty().bind(texts.binding("calendar.leave.heading", slot.name()));
        firstField = FormField.line(texts, subscriptions, "calendar.leave.first", firstEntry);
        FormField<TextField> lastField = FormField.line(texts, subscriptions, "calendar.leave.last", lastEntry);
        firstField.control().setPrefColumnCount(DATE_COLUMNS);
        lastField.control().setPrefColumnCount(DATE_COLUMNS);
        FlowPane fields = new FlowPane(12, 6, kindField(subscriptions), firstField, lastField, buttons());
        fields.setMinWidth(0);
        fields.setRowValignment(VPos.BOTTOM);
        getChildren().addAll(heading, fields, preview);
        first.addListener((observable, before, after) -> goTo(after));
        last.addListener((observable, before, after) -> goTo(after));
        firstEntry.problemProperty().addListener((observable, before, after) -> show());
        lastEntry.problemProperty().addListener((observable, before, after) -> show());
        kind.addListener((observable, before, after) -> show());
        subscriptions.follow(texts.wordingProperty(), wording -> show());
        subscriptions.onChange(session.reportProperty(), report -> show());
    }

    @Override
    public void requestFocus() {
        firstField.control().requestFocus();
    }

    private void goTo(LocalDate date) {
        reveal.accept(new SlotDay(slot.id(), date));
        show();
    }

    private void show() {
        putIn.setDisable(true);
        if (isUnclear()) {
            // What was found out about the dates before is not about what is typed now.
            trials.forget();
            preview.clear();
            return;
        }
        trials.of(edit(), tried -> {
            putIn.setDisable(tried instanceof EditPreview.Impossible);
            preview.show(tried);
        });
    }

    private RosterEdit.PutInLeave edit() {
        return new RosterEdit.PutInLeave(slot.id(), first.get(), last.get(), kind.get());
    }

    private Node kindField(Subscriptions subscriptions) {
        ChoiceEntry<DayMark> entry = new ChoiceEntry<>(DayMark.LEAVE, chosen -> {
            kind.set(chosen);
            return Optional.empty();
        });
        ChoiceCombo<DayMark> combo =
                new ChoiceCombo<>(texts, subscriptions, entry, mark -> texts.get("day-mark." + CellWords.name(mark)));
        combo.setChoices(KINDS);
        return new FormField<>(texts, subscriptions, "calendar.leave.kind", combo, entry.problemProperty());
    }

    private Node buttons() {
        putIn.setId("calendar-leave-do");
        putIn.textProperty().bind(texts.binding("calendar.leave.do"));
        putIn.getStyleClass().add(Styles.ACCENT);
        putIn.setMinWidth(Region.USE_PREF_SIZE);
        putIn.setOnAction(event -> putIn());
        Button not = new Button();
        not.setId("calendar-leave-not");
        not.textProperty().bind(texts.binding("calendar.leave.not"));
        not.setMinWidth(Region.USE_PREF_SIZE);
        not.setOnAction(event -> close.run());
        HBox buttons = new HBox(putIn, not);
        buttons.setAlignment(Pos.BOTTOM_LEFT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void putIn() {
        firstEntry.commit();
        lastEntry.commit();
        if (!isUnclear() && model.putIn(edit())) {
            close.run();
        }
    }

    private boolean isUnclear() {
        return firstEntry.problemProperty().get() != null
                || lastEntry.problemProperty().get() != null;
    }
}
