package cymru.rhod.ui.people;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.ui.common.FormFields;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        FormFields fields = new FormFields(texts, subscriptions);
        getStyleClass().add("form-fields");
        VBox ofDoctor = new VBox(
                beside(
                        fields.optional(
                                "people.field.grade",
                                form.grade(),
                                List.of(Grade.values()),
                                grade -> texts.get("grade." + grade.code()),
                                "people.as-rota"),
                        fields.line("people.field.point", form.point())),
                beside(
                        fields.line("people.field.service", form.serviceYears()),
                        fields.optional(
                                "people.field.contract",
                                form.contract(),
                                List.of(ContractChoice.values()),
                                contract -> texts.get(DoctorColumn.nameOf(contract)),
                                "people.not-given")),
                beside(
                        fields.line("people.field.share", form.share()),
                        fields.choice(
                                "people.field.placement",
                                form.placement(),
                                List.of(Placement.values()),
                                placement -> texts.get("placement." + placement.code()))),
                fields.check("people.field.oral-surgery", form.oralSurgery()),
                fields.line("people.field.leave-days", form.leaveDays()));
        ofDoctor.getStyleClass().add("doctor-fields");
        subscriptions.follow(form.filled().valueProperty(), filled -> {
            ofDoctor.setVisible(filled);
            ofDoctor.setManaged(filled);
        });
        getChildren()
                .addAll(
                        fields.line("people.field.name", form.name()),
                        fields.line("people.field.start-week", form.startWeek()),
                        fields.check("people.field.filled", form.filled()),
                        ofDoctor,
                        daysOff(form),
                        beside(
                                fields.line("people.field.from", form.from()),
                                fields.line("people.field.to", form.to())));
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
