package cymru.rhod.ui.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One problem in the sheet, with its cell, and what can be done about it here: leave its line out, or say what it means. */
final class ProblemCard extends VBox {

    private static final Set<String> ABOUT_A_VALUE = Set.of("import.error-cell", "import.uncalculated");

    /** @param isAcross whether the dates of the sheet run across it, so that a date is a column */
    ProblemCard(
            int number,
            Problem problem,
            boolean isAcross,
            ImportModel model,
            Meanings meanings,
            Texts texts,
            Subscriptions subscriptions) {
        setId("problem-" + number);
        getStyleClass().addAll("import-card", "import-problem");
        Label sentence = new WrappedLabel("question-text");
        sentence.setText(texts.wording().problem(problem));
        sentence.setGraphic(new FontIcon(Feather.ALERT_OCTAGON));
        getChildren().add(sentence);
        ProblemCell.of(problem).ifPresent(cell -> {
            FlowPane actions = new FlowPane(cellLink(cell, model, texts), leaveOut(cell, isAcross, model, texts));
            actions.getStyleClass().add("proposals");
            getChildren().add(actions);
            if (ABOUT_A_VALUE.contains(problem.code())) {
                String written = problem.arguments().get(0);
                getChildren()
                        .add(new MeaningPick(
                                getId() + "-means",
                                written,
                                null,
                                meanings,
                                texts,
                                subscriptions,
                                choice -> model.read(written, choice)));
            }
        });
    }

    private Hyperlink cellLink(CellAddress cell, ImportModel model, Texts texts) {
        Hyperlink link = new Hyperlink(texts.get("importing.show-cells", cell.a1()));
        link.setId(getId() + "-cell");
        link.setOnAction(event -> model.litProperty().set(Set.of(cell)));
        return link;
    }

    private Button leaveOut(CellAddress cell, boolean isAcross, ImportModel model, Texts texts) {
        Button button = new Button(
                isAcross
                        ? texts.get("importing.leave-out.column", CellAddress.letters(cell.column()))
                        : texts.get("importing.leave-out.row", cell.row() + 1));
        button.setId(getId() + "-leave-out");
        button.setOnAction(event -> {
            if (isAcross) {
                model.leaveOutColumn(cell.column());
            } else {
                model.leaveOutRow(cell.row());
            }
        });
        return button;
    }
}
