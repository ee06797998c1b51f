package cymru.rhod.ui.shifts;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks what takes the place of a shift type that is in use, before it goes. */
final class ShiftRemoval extends VBox {

    private final ChoiceCombo<Cell> choice;

    /**
     * @param replace told what takes its place
     * @param cancel told when the shift type stays
     */
    ShiftRemoval(
            Texts texts, Subscriptions subscriptions, Rota rota, String code, Consumer<Cell> replace, Runnable cancel) {
        getStyleClass().add("shift-removal");
        List<Cell> replacements = replacements(rota, code);
        ChoiceEntry<Cell> entry = new ChoiceEntry<>(replacements.get(0), picked -> Optional.empty());
        choice = new ChoiceCombo<>(texts, subscriptions, entry, cell -> words(texts, rota, cell));
        choice.setChoices(replacements);

        Label question = new WrappedLabel();
        question.textProperty()
                .bind(texts.binding(
                        "removal.question", code, ShiftUsage.of(rota).daysInPattern(code)));
        Button go = new Button();
        go.textProperty().bind(texts.binding("removal.replace"));
        go.getStyleClass().add(Styles.DANGER);
        go.setOnAction(event -> replace.accept(entry.value()));
        Button stay = new Button();
        stay.textProperty().bind(texts.binding("removal.cancel"));
        stay.setOnAction(event -> cancel.run());
        FlowPane buttons = new FlowPane(go, stay);
        buttons.getStyleClass().add("palette-buttons");
        getChildren()
                .setAll(
                        question,
                        new FormField<>(texts, subscriptions, "removal.instead", choice, entry.problemProperty()),
                        buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                event.consume();
            }
        });
    }

    void start() {
        choice.requestFocus();
    }

    /** Returns what can take the place of a shift type, the likeliest first: standard days, marks, other shifts. */
    static List<Cell> replacements(Rota rota, String code) {
        List<ShiftType> others = rota.shifts().stream()
                .filter(shift -> !shift.code().equals(code))
                .toList();
        return Stream.of(
                        cells(others, true),
                        Arrays.stream(DayMark.values())
                                .filter(DayMark::isAllowedInPattern)
                                .map(Cell::marked),
                        cells(others, false))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<Cell> cells(List<ShiftType> shifts, boolean standardDays) {
        return shifts.stream()
                .filter(shift -> (shift.kind() == DutyKind.STANDARD_DAY) == standardDays)
                .map(shift -> Cell.of(shift.code()));
    }

    private static String words(Texts texts, Rota rota, Cell cell) {
        return rota.shift(cell.text())
                .map(shift -> shift.code().equals(shift.name())
                        ? shift.code()
                        : texts.get("removal.shift", shift.code(), shift.name()))
                .orElseGet(() -> BrushWords.of(texts, cell));
    }
}
