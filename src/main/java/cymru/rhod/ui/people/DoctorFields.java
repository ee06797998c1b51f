package cymru.rhod.ui.people;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of one slot and its doctor. */
final class DoctorFields extends VBox {

    private final Texts texts;
    private final Subscriptions subscriptions;

    DoctorFields(Texts texts, Subscriptions subscriptions, DoctorForm form) {
        this.texts = texts;
        this.subscriptions = subscriptions;
        getStyleClass().add("form-fields");
        VBox ofDoctor = new VBox(
                beside(
                        field("people.field.grade", grades(form.grade()), form.grade()),
                        line("people.field.point", form.point())),
                beside(
                        line("people.field.service", form.serviceYears()),
                        field("people.field.contract", contracts(form.contract()), form.contract())),
                beside(
                        line("people.field.share", form.share()),
                        field("people.field.placement", placements(form.placement()), form.placement())),
                check("people.field.oral-surgery", form.oralSurgery()),
                line("people.field.leave-days", form.leaveDays()));
        ofDoctor.getStyleClass().add("doctor-fields");
        subscriptions.follow(form.filled().valueProperty(), filled -> {
            ofDoctor.setVisible(filled);
            ofDoctor.setManaged(filled);
        });
        getChildren()
                .addAll(
                        line("people.field.name", form.name()),
                        line("people.field.start-week", form.startWeek()),
                        check("people.field.filled", form.filled()),
                        ofDoctor,
                        daysOff(form),
                        beside(line("people.field.from", form.from()), line("people.field.to", form.to())));
    }

    private ChoiceCombo<Optional<Grade>> grades(ChoiceEntry<Optional<Grade>> entry) {
        ChoiceCombo<Optional<Grade>> combo =
                optional(entry, grade -> texts.get("grade." + grade.code()), "people.as-rota");
        combo.setChoices(orNone(List.of(Grade.values())));
        return combo;
    }

    private ChoiceCombo<Optional<ContractChoice>> contracts(ChoiceEntry<Optional<ContractChoice>> entry) {
        ChoiceCombo<Optional<ContractChoice>> combo =
                optional(entry, contract -> texts.get(DoctorColumn.nameOf(contract)), "people.not-given");
        combo.setChoices(orNone(List.of(ContractChoice.values())));
        return combo;
    }

    private ChoiceCombo<Placement> placements(ChoiceEntry<Placement> entry) {
        ChoiceCombo<Placement> combo =
                new ChoiceCombo<>(texts, subscriptions, entry, placement -> texts.get("placement." + placement.code()));
        combo.setChoices(List.of(Placement.values()));
        return combo;
    }

    private <T> ChoiceCombo<Optional<T>> optional(
            ChoiceEntry<Optional<T>> entry, Function<T, String> words, String none) {
        return new ChoiceCombo<>(
                texts, subscriptions, entry, picked -> picked.map(words).orElseGet(() -> texts.get(none)));
    }

    private static <T> List<Optional<T>> orNone(List<T> values) {
        List<Optional<T>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        values.forEach(value -> choices.add(Optional.of(value)));
        return choices;
    }

    private FormField<TextField> line(String key, TextEntry<?> entry) {
        return FormField.line(texts, subscriptions, key, entry);
    }

    private <T> FormField<ChoiceCombo<T>> field(String key, ChoiceCombo<T> combo, ChoiceEntry<T> entry) {
        return new FormField<>(texts, subscriptions, key, combo, entry.problemProperty());
    }

    private Node check(String key, ChoiceEntry<Boolean> entry) {
        CheckBox box = new CheckBox();
        box.setId(FormField.id(key));
        box.textProperty().bind(texts.binding(key));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().addListener((observable, before, ticked) -> entry.valueProperty()
                .set(ticked));
        subscriptions.follow(entry.valueProperty(), box::setSelected);
        return box;
    }

    private Node daysOff(DoctorForm form) {
        Label name = new Label();
        name.textProperty().bind(texts.binding("people.field.days-off"));
        name.getStyleClass().add("form-name");
        VBox group = new VBox(name, new DayToggles(texts, subscriptions, "people-day-off-", form.fixedDaysOff()));
        group.getStyleClass().add("form-field");
        return group;
    }

    private static HBox beside(Region... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        for (Region field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            // Equal halves, whatever the fields would like.
            field.setPrefWidth(1);
            field.setMinWidth(0);
        }
        return row;
    }
}
