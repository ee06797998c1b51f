package cymru.rhod.ui.importing;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The fields of a shift type that the sheet names and does not explain. */
final class NewShiftPane extends VBox {

    private static final double SHORT = 84;

    private final FormField<TextField> code;

    /** @param add is given the shift type once it is complete */
    NewShiftPane(NewShift shift, Texts texts, Subscriptions subscriptions, Consumer<ShiftType> add) {
        getStyleClass().add("new-shift");
        code = field("shift.code", shift.code(), texts, subscriptions);
        FormField<TextField> start = field("shift.start", shift.start(), texts, subscriptions);
        FormField<TextField> length = field("shift.length", shift.length(), texts, subscriptions);
        ChoiceCombo<Optional<DutyKind>> kinds = new ChoiceCombo<>(
                texts, subscriptions, shift.kind(), kind -> kind.map(known -> texts.get("duty-kind." + known.code()))
                        .orElse(texts.get("importing.choose")));
        kinds.setChoices(Arrays.stream(DutyKind.values()).map(Optional::of).toList());
        FormField<ChoiceCombo<Optional<DutyKind>>> kind = new FormField<>(
                texts, subscriptions, "shift.kind", kinds, shift.kind().problemProperty());
        Button done = new Button(texts.get("importing.shift.add"));
        done.setId("new-shift-add");
        done.getStyleClass().add(Styles.ACCENT);
        Runnable check = () -> done.setDisable(!isComplete(shift));
        for (TextEntry<?> entry : List.of(shift.code(), shift.start(), shift.length())) {
            subscriptions.onChange(entry.textProperty(), text -> check.run());
        }
        subscriptions.follow(shift.kind().valueProperty(), picked -> check.run());
        done.setOnAction(event -> shift.shift().ifPresent(add));
        FlowPane fields = new FlowPane(code, start, length, kind);
        fields.getStyleClass().add("new-shift-fields");
        getChildren().setAll(fields, done);
    }

    /** Gives the keyboard to the first field. */
    @Override
    public void requestFocus() {
        code.control().requestFocus();
    }

    private static boolean isComplete(NewShift shift) {
        return shift.code().problemProperty().get() == null
                && shift.start().problemProperty().get() == null
                && shift.length().problemProperty().get() == null
                && !shift.start().textProperty().get().isBlank()
                && !shift.length().textProperty().get().isBlank()
                && shift.kind().value().isPresent();
    }

    private static FormField<TextField> field(
            String key, TextEntry<?> entry, Texts texts, Subscriptions subscriptions) {
        FormField<TextField> field = FormField.line(texts, subscriptions, key, entry);
        field.setPrefWidth(SHORT);
        return field;
    }
}
