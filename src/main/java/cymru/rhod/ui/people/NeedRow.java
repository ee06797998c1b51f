package cymru.rhod.ui.people;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TextEntry;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The fields of one line of the doctors needed, with how far it is met. */
final class NeedRow extends VBox {

    private static final double TARGET_WIDTH = 200;
    private static final double NUMBER_WIDTH = 84;

    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final NeedForm form;
    private final Label status = new WrappedLabel("need-status");

    /**
     * @param shifts the codes of the shifts that can be picked
     * @param take puts a changed line in the place of this one and says why it is refused, if it is
     */
    NeedRow(
            Demand demand,
            List<String> shifts,
            Texts texts,
            Function<Demand, Optional<Problem>> take,
            Runnable remove) {
        this.texts = texts;
        form = new NeedForm(demand, take);
        getStyleClass().add("need-row");
        FormField<TextField> from = line("people.needs.from", form.from());
        FormField<TextField> to = line("people.needs.to", form.to());
        subscriptions.follow(form.shift().valueProperty(), shift -> {
            from.setShown(shift.isEmpty());
            to.setShown(shift.isEmpty());
        });
        Button away = new Button(null, new FontIcon(Feather.TRASH_2));
        away.textProperty().bind(texts.binding("people.remove"));
        away.setOnAction(event -> remove.run());
        FlowPane fields = new FlowPane(
                target(shifts),
                from,
                to,
                days(),
                line("people.needs.doctors", form.doctors()),
                line("people.needs.minimum", form.minimum()),
                away);
        fields.getStyleClass().add("need-fields");
        getChildren().addAll(fields, status);
    }

    void show(Demand demand, String statusText) {
        form.show(demand);
        status.setText(statusText);
    }

    void dispose() {
        subscriptions.close();
    }

    private FormField<ChoiceCombo<Optional<String>>> target(List<String> shifts) {
        ChoiceCombo<Optional<String>> combo = new ChoiceCombo<>(
                texts, subscriptions, form.shift(), code -> code.map(shift -> texts.get("people.needs.shift", shift))
                        .orElseGet(() -> texts.get("people.needs.hours")));
        List<Optional<String>> choices = new ArrayList<>();
        shifts.forEach(code -> choices.add(Optional.of(code)));
        choices.add(Optional.empty());
        combo.setChoices(choices);
        FormField<ChoiceCombo<Optional<String>>> field = new FormField<>(
                texts, subscriptions, "people.needs.target", combo, form.shift().problemProperty());
        field.setPrefWidth(TARGET_WIDTH);
        return field;
    }

    private VBox days() {
        Label name = new Label();
        name.getStyleClass().add("form-name");
        name.textProperty().bind(texts.binding("people.needs.days"));
        Label problem = new WrappedLabel("form-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        subscriptions.follow(form.days().problemProperty(), now -> {
            problem.setVisible(now != null);
            problem.setText(now == null ? "" : texts.wording().problem(now));
        });
        VBox box = new VBox(name, new DayToggles(texts, subscriptions, "need-day-", form.days()), problem);
        box.getStyleClass().add("form-field");
        return box;
    }

    private FormField<TextField> line(String key, TextEntry<?> entry) {
        FormField<TextField> field = FormField.line(texts, subscriptions, key, entry);
        field.setPrefWidth(NUMBER_WIDTH);
        return field;
    }
}
