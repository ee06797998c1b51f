package cymru.rhod.ui.findings;

import cymru.rhod.report.SwitchableRules;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Every rule of a contract with its verdict, its margin and where it is broken. */
final class RuleList extends VBox {

    /**
     * @param onRule is given the rule a person asks about
     * @param onSwitch is given the rule a person switches off, or on again
     */
    RuleList(ContractVerdict verdict, Texts texts, Consumer<RuleResult> onRule, Consumer<RuleResult> onSwitch) {
        Contract contract = verdict.contract();
        List<RuleResult> rules = verdict.rules();
        getStyleClass().add("detail-list");
        CopyableTable.installRows(this, texts);
        getChildren().add(Lines.strong(texts.get("contract." + contract.code())));
        if (!contract.isWhollyChecked() && !rules.isEmpty()) {
            getChildren().add(Lines.plain(texts.get("panels.verdict.checked-in-part")));
        }
        if (rules.isEmpty()) {
            getChildren().add(Lines.muted(texts.get("panels.verdict.no-rules")));
        }
        for (RuleResult rule : rules) {
            getChildren().add(new RuleRow(rule, verdict.subject(), texts, () -> onRule.accept(rule)));
            if (SwitchableRules.isSwitchable(rule.rule())) {
                getChildren().add(switchOf(rule, texts, onSwitch));
            }
        }
    }

    private static Hyperlink switchOf(RuleResult rule, Texts texts, Consumer<RuleResult> onSwitch) {
        String action =
                texts.get(SwitchableRules.isSwitchedOff(rule) ? "panels.rule.switch-on" : "panels.rule.switch-off");
        Hyperlink link = new Hyperlink(action);
        link.setId("switch-" + rule.rule().name());
        link.setAccessibleText(
                texts.get("panels.verdict.rule", action, texts.wording().name(rule)));
        link.setOnAction(event -> onSwitch.accept(rule));
        return link;
    }
}
