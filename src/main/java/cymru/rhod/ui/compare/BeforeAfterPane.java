package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.compare.BeforeAfterModel.Answer;
import cymru.rhod.ui.compare.BeforeAfterModel.Other;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The open rota held against its saved version, a variant of its pattern or another file. */
final class BeforeAfterPane extends ScrollPane implements CompareSection {

    private final BeforeAfterModel model;
    private final Texts texts;
    private final Consumer<Reason> onExplain;
    private final Consumer<List<CellRef>> onCells;
    private final ComboBox<Other> others = new ComboBox<>();
    private final Label status = new WrappedLabel(Styles.TEXT_MUTED);
    private final VBox results = new VBox();
    private final VariantsPane variants;
    private boolean following;

    /** @param onCells is given cells of the pattern that a person wants to see */
    BeforeAfterPane(
            BeforeAfterModel model,
            Texts texts,
            Subscriptions subscriptions,
            Consumer<Reason> onExplain,
            Consumer<List<CellRef>> onCells) {
        this.model = model;
        this.texts = texts;
        this.onExplain = onExplain;
        this.onCells = onCells;
        variants = new VariantsPane(model, texts, subscriptions);
        getStyleClass().add("compare-section");
        setFitToWidth(true);
        setFocusTraversable(false);
        status.setId("compare-status");
        results.setId("compare-results");
        results.getStyleClass().add("compare-cards");
        VBox content = new VBox(tools(), status, results, variants);
        content.getStyleClass().add("compare-cards");
        setContent(content);
        subscriptions.onChange(model.answerProperty(), answer -> showAnswer());
    }

    @Override
    public void show(RotaReport report) {
        model.show(report);
        variants.show();
        showOthers();
        showAnswer();
    }

    @Override
    public void requestFocus() {
        others.requestFocus();
    }

    private FlowPane tools() {
        Label name = new Label();
        name.textProperty().bind(texts.binding("compare.with"));
        name.setLabelFor(others);
        others.setId("compare-with");
        others.accessibleTextProperty().bind(texts.binding("compare.with"));
        others.valueProperty().addListener((observable, before, chosen) -> {
            if (!following && chosen != null) {
                model.choose(chosen);
            }
        });
        Button file = new Button();
        file.setId("compare-with-file");
        file.textProperty().bind(texts.binding("compare.with.file"));
        file.setOnAction(event -> {
            if (model.askFile()) {
                showOthers();
            }
        });
        FlowPane tools = new FlowPane(name, others, file);
        tools.getStyleClass().add("compare-tools");
        return tools;
    }

    private void showOthers() {
        following = true;
        others.setConverter(new OtherWords());
        others.getItems().setAll(model.others());
        others.setValue(model.chosen());
        following = false;
    }

    private void showAnswer() {
        if (model.chosen() != null && !model.chosen().equals(others.getValue())) {
            showOthers();
        }
        Answer answer = model.answerProperty().get();
        if (answer instanceof Answer.Compared compared) {
            CompareTexts.show(status, texts.get("compare.to-present", name(model.chosen())));
            results.getChildren().setAll(ComparisonCards.of(compared.comparison(), texts, onExplain, onCells));
        } else if (answer instanceof Answer.Unusable unusable) {
            CompareTexts.show(status, texts.get("compare.file-unusable"));
            results.getChildren()
                    .setAll(unusable.problems().stream()
                            .map(problem -> CompareTexts.label(texts.wording().problem(problem), "form-problem"))
                            .toList());
        } else if (answer instanceof Answer.Failed) {
            CompareTexts.show(status, texts.get("compare.failed"));
            results.getChildren().clear();
        } else {
            // What was found stays in sight until the next answer takes its place.
            CompareTexts.show(status, texts.get(answer == null ? "compare.nothing-to-compare" : "compare.working"));
            if (answer == null) {
                results.getChildren().clear();
            }
        }
    }

    private String name(@Nullable Other other) {
        if (other instanceof Other.Kept kept) {
            return texts.get("compare.with.variant", kept.name());
        }
        if (other instanceof Other.InFile inFile) {
            return String.valueOf(inFile.file().getFileName());
        }
        return texts.get("compare.with.saved");
    }

    private final class OtherWords extends StringConverter<Other> {

        @Override
        public String toString(@Nullable Other other) {
            return other == null ? "" : name(other);
        }

        @Override
        public @Nullable Other fromString(String text) {
            return others.getValue();
        }
    }
}
