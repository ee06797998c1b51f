package cymru.rhod.ui.exporting;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.OfferedPay;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.PayLine;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.exporting.OfferedForm.Row;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of the pay that a doctor was offered or is paid, line by line beside what the rota gives, with the difference. */
final class OfferedPane extends VBox {

    private static final double AMOUNT_WIDTH = 118;

    private final OfferedForm form;
    private final Texts texts;
    private final Label against = new WrappedLabel("form-hint");
    private final VBox lines = new VBox();
    private final List<Label> words = new ArrayList<>();
    private final FormField<TextField> newLine;
    private Subscriptions ofLines = new Subscriptions();
    private List<String> shown = List.of();

    OfferedPane(OfferedForm form, Texts texts, Subscriptions subscriptions) {
        this.form = form;
        this.texts = texts;
        getStyleClass().addAll("export-fields", "export-form");
        against.setId("export-offered-against");
        lines.getStyleClass().add("export-form");
        newLine = FormField.line(texts, subscriptions, "exporting.offered.new", form.newLine());
        HBox.setHgrow(newLine, Priority.ALWAYS);
        Button add = new Button();
        add.setId("export-offered-add");
        add.textProperty().bind(texts.binding("exporting.offered.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        newLine.control().setOnAction(event -> add());
        getChildren().setAll(against, lines, newLine, add);
        subscriptions.add(() -> ofLines.close());
        subscriptions.follow(texts.wordingProperty(), wording -> {
            shown = List.of();
            layLines();
        });
    }

    /** Shows the rota as it is after an edit, undo or redo. */
    void show(SlotReport slot) {
        form.show(slot);
        layLines();
    }

    private void add() {
        String id = form.newLine().textProperty().get().strip();
        if (form.addLine()) {
            layLines();
            lookup("#" + fieldId(form.rows().stream().map(Row::id).toList().indexOf(id)))
                    .requestFocus();
        }
    }

    private void layLines() {
        String contract = texts.get("contract." + form.contract().code());
        against.setText(
                !form.isPayKnown()
                        ? texts.get("exporting.offered.unknown", contract)
                        : texts.get(
                                form.isContractKnown() ? "exporting.offered.against" : "exporting.offered.assumed",
                                contract));
        List<String> ids = form.rows().stream().map(Row::id).toList();
        if (!ids.equals(shown)) {
            shown = ids;
            ofLines.close();
            ofLines = new Subscriptions();
            words.clear();
            lines.getChildren().clear();
            for (int index = 0; index < form.rows().size(); index++) {
                lines.getChildren().add(line(index, form.rows().get(index)));
            }
        }
        for (int index = 0; index < words.size(); index++) {
            words.get(index).setText(words(form.rows().get(index)));
        }
    }

    private HBox line(int index, Row row) {
        FormField<TextField> amount = FormField.line(texts, ofLines, "exporting.offered.amount", row.offered());
        amount.control().setId(fieldId(index));
        amount.control().setAccessibleText(texts.get("exporting.offered.amount.accessible", name(row)));
        amount.setPrefWidth(AMOUNT_WIDTH);
        amount.setMinWidth(AMOUNT_WIDTH);
        Label name = new WrappedLabel("export-group");
        name.setText(name(row));
        name.setLabelFor(amount.control());
        Label says = new WrappedLabel("form-hint");
        says.setId("export-offered-difference-" + (index + 1));
        words.add(says);
        VBox beside = new VBox(name, says);
        beside.getStyleClass().add("form-group");
        HBox.setHgrow(beside, Priority.ALWAYS);
        if (row.given() == null && !row.id().equals(OfferedPay.TOTAL)) {
            beside.getChildren().add(remove(row));
        }
        HBox line = new HBox(beside, amount);
        line.getStyleClass().add("form-row");
        return line;
    }

    private Button remove(Row row) {
        Button remove = new Button(texts.get("exporting.offered.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(texts.get("exporting.offered.remove.accessible", name(row)));
        remove.setOnAction(event -> {
            newLine.control().requestFocus();
            form.remove(row.id());
            layLines();
        });
        return remove;
    }

    private String name(Row row) {
        PayLine line = row.line();
        if (line != null) {
            return texts.wording().name(line);
        }
        if (row.id().equals(OfferedPay.TOTAL)) {
            return texts.get("exporting.offered.total");
        }
        String known = "pay-line." + row.id();
        return texts.wording().messages().has(known) ? texts.get(known) : row.id();
    }

    private String words(Row row) {
        Wording wording = texts.wording();
        Money given = row.given();
        String gives = given == null
                ? texts.get("exporting.offered.not-given")
                : texts.get("exporting.offered.given", wording.poundsAndPence(given));
        return form.difference(row)
                .map(difference -> gives + " " + difference(difference, wording))
                .orElse(gives);
    }

    private String difference(Money difference, Wording wording) {
        if (difference.equals(Money.ZERO)) {
            return texts.get("exporting.offered.same");
        }
        boolean isLess = difference.compareTo(Money.ZERO) < 0;
        String amount = wording.poundsAndPence(isLess ? Money.ZERO.minus(difference) : difference);
        return texts.get(isLess ? "exporting.offered.less" : "exporting.offered.more", amount);
    }

    private static String fieldId(int index) {
        return "export-offered-amount-" + (index + 1);
    }
}
