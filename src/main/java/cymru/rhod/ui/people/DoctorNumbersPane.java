package cymru.rhod.ui.people;

import atlantafx.base.theme.Styles;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.ui.common.AmountLines;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Every number of one doctor, each of which answers "why?", and the rules that are not kept. */
final class DoctorNumbersPane extends VBox {

    private static final List<DoctorColumn.Group> GROUPS = List.of(
            DoctorColumn.Group.RULES, DoctorColumn.Group.HOURS, DoctorColumn.Group.SHIFTS, DoctorColumn.Group.LEAVE);

    private final Texts texts;
    private final Consumer<Reason> onExplain;

    DoctorNumbersPane(DoctorRow row, Texts texts, Consumer<Reason> onExplain) {
        this.texts = texts;
        this.onExplain = onExplain;
        getStyleClass().add("doctor-numbers");
        for (DoctorColumn.Group group : GROUPS) {
            Label heading = new Label(texts.get(group.key()));
            heading.getStyleClass().add(Styles.TEXT_BOLD);
            getChildren().addAll(heading, numbers(row, group));
            if (group == DoctorColumn.Group.RULES) {
                row.report().pattern().rules().filter(RuleResult::standsOut).forEach(rule -> getChildren()
                        .add(rule(rule)));
            }
        }
    }

    private AmountLines numbers(DoctorRow row, DoctorColumn.Group group) {
        AmountLines table = new AmountLines(texts);
        int line = 0;
        for (DoctorColumn column : group.columns()) {
            CellValue value = column.value(row, texts.wording());
            WrappedLabel label = new WrappedLabel();
            label.setText(nameOf(column, value));
            table.addRow(line++, label, shown(column, value));
        }
        return table;
    }

    private Node shown(DoctorColumn column, CellValue value) {
        Reason reason = value.reason();
        if (reason == null) {
            return new Label(value.text());
        }
        Hyperlink link = link(value.text(), reason);
        link.setId("number-" + column.key().replace('.', '-'));
        link.setAccessibleText(nameOf(column, value) + ": " + value.text());
        return link;
    }

    /** There is room here for more than the heading of a column. */
    private String nameOf(DoctorColumn column, CellValue value) {
        return value.reason() instanceof Reason.Measured measured && !column.isVerdict()
                ? texts.wording().name(measured)
                : texts.get(column.key());
    }

    private Node rule(RuleResult rule) {
        String sign = texts.get("verdict." + rule.verdict().code() + ".sign");
        Hyperlink link = link(sign + " " + texts.wording().says(rule.reason()), rule.reason());
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        return link;
    }

    private Hyperlink link(String text, Reason reason) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> {
            link.setVisited(false);
            onExplain.accept(reason);
        });
        return link;
    }
}
