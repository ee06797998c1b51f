package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
    private List<Line> shown = List.of();

    /** A variant as its line shows it. */
    private record Line(String name, boolean inUse) {}

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
        List<Line> now = model.variants().stream()
                .map(variant -> new Line(variant.name(), model.isInUse(variant)))
                .toList();
        if (!shown.equals(now)) {
            shown = now;
            CompareTexts.show(problem, "");
            make();
        }
    }

    private void make() {
        String focused = lines.getChildren().stream()
                .flatMap(line -> ((HBox) line).getChildren().stream())
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
        lines.getChildren().clear();
        for (int index = 0; index < shown.size(); index++) {
            lines.getChildren().add(line(shown.get(index), index));
        }
        Node again = focused.isEmpty() ? null : lines.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    private HBox line(Line shownLine, int index) {
        String name = shownLine.name();
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
        Button takeUp = button(
                "compare.variant.take-up",
                index,
                name,
                () -> tell(model.takeUp(name, texts.get("compare.variant.earlier"))));
        if (shownLine.inUse()) {
            takeUp.setText(texts.get("compare.variant.in-use"));
            takeUp.setDisable(true);
        }
        return row(
                field,
                button(
                        "compare.variant.compare",
                        index,
                        name,
                        () -> model.choose(new BeforeAfterModel.Other.Kept(name))),
                takeUp,
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
        // A field that the new name has replaced still loses the keyboard, and must not rename once more.
        boolean isThere =
                model.variants().stream().anyMatch(variant -> variant.name().equals(name));
        if (isThere && !field.getText().equals(name)) {
            tell(model.rename(name, field.getText()));
        }
    }

    private void tell(Optional<Problem> refusal) {
        CompareTexts.show(problem, refusal.map(texts.wording()::problem).orElse(""));
    }
}
