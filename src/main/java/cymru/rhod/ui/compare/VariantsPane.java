package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Variant;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The variants of the pattern: keep the one on screen under a name, take one up, rename and remove. Each is a step to undo. */
final class VariantsPane extends VBox {

    private static final double NAME_WIDTH = 150;
    private static final double MOST_NAME_WIDTH = 360;

    private final BeforeAfterModel model;
    private final Texts texts;
    private final TextField newName = new TextField();
    private final Label problem = new WrappedLabel("form-problem");
    private final VBox lines = new VBox();
    private List<Variant> shown = List.of();

    VariantsPane(BeforeAfterModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        setId("compare-variants");
        getStyleClass().addAll("compare-lines", "compare-variants");
        Label heading = new WrappedLabel(Styles.TEXT_BOLD);
        heading.textProperty().bind(texts.binding("compare.variants"));
        Label what = new WrappedLabel(Styles.TEXT_MUTED);
        what.textProperty().bind(texts.binding("compare.variants.what"));
        newName.setId("compare-variant-new");
        newName.setPrefWidth(NAME_WIDTH);
        newName.promptTextProperty().bind(texts.binding("compare.variant.name"));
        newName.accessibleTextProperty().bind(texts.binding("compare.variant.name"));
        newName.setOnAction(event -> keep());
        Button keep = new Button();
        keep.setId("compare-variant-keep");
        keep.textProperty().bind(texts.binding("compare.variant.keep"));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> keep());
        problem.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        problem.setId("compare-variant-problem");
        CompareTexts.show(problem, "");
        lines.getStyleClass().add("compare-lines");
        getChildren().setAll(heading, what, row(newName, keep), problem, lines);
        subscriptions.onChange(texts.wordingProperty(), wording -> {
            CompareTexts.show(problem, "");
            make();
        });
    }

    /** Shows the variants of the rota as it is now. */
    void show() {
        if (!shown.equals(model.variants())) {
            shown = model.variants();
            make();
        }
    }

    private void make() {
        lines.getChildren().clear();
        for (int index = 0; index < shown.size(); index++) {
            lines.getChildren().add(line(shown.get(index).name(), index));
        }
    }

    private HBox line(String name, int index) {
        TextField field = new TextField(name);
        field.setId("compare-variant-name-" + index);
        field.setPrefWidth(NAME_WIDTH);
        field.setAccessibleText(texts.get("compare.variant.rename", name));
        field.setOnAction(event -> rename(name, field));
        field.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                rename(name, field);
            }
        });
        return row(
                field,
                button(
                        "compare.variant.compare",
                        index,
                        name,
                        () -> model.choose(new BeforeAfterModel.Other.Kept(name))),
                button(
                        "compare.variant.take-up",
                        index,
                        name,
                        () -> tell(model.takeUp(name, texts.get("compare.variant.earlier")))),
                button("compare.variant.remove", index, name, () -> tell(model.remove(name))));
    }

    private Button button(String key, int index, String name, Runnable onAction) {
        Button button = new Button(texts.get(key));
        button.setId(FormField.id(key) + "-" + index);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get("compare.variant.described", button.getText(), name));
        button.setOnAction(event -> onAction.run());
        return button;
    }

    private static HBox row(TextField field, Button... buttons) {
        HBox row = new HBox(field);
        row.getChildren().addAll(buttons);
        row.getStyleClass().add("compare-named");
        row.setAlignment(Pos.CENTER_LEFT);
        field.setMaxWidth(MOST_NAME_WIDTH);
        HBox.setHgrow(field, Priority.SOMETIMES);
        return row;
    }

    private void keep() {
        Optional<Problem> refusal = model.keep(newName.getText());
        tell(refusal);
        if (refusal.isEmpty()) {
            newName.clear();
        }
    }

    private void rename(String name, TextField field) {
        if (!field.getText().equals(name)) {
            tell(model.rename(name, field.getText()));
        }
    }

    private void tell(Optional<Problem> refusal) {
        CompareTexts.show(problem, refusal.map(texts.wording()::problem).orElse(""));
    }
}
