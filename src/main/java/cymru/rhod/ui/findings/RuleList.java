package cymru.rhod.ui.findings;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Every rule of a contract with its verdict, its margin and where it is broken. */
final class RuleList extends VBox {

    RuleList(ContractVerdict verdict, Texts texts, Consumer<RuleResult> onRule) {
        Contract contract = verdict.contract();
        List<RuleResult> rules = verdict.rules();
        getStyleClass().add("detail-list");
        getChildren().add(Lines.strong(texts.get("contract." + contract.code())));
        if (!contract.isWhollyChecked() && !rules.isEmpty()) {
            getChildren().add(Lines.plain(texts.get("panels.verdict.checked-in-part")));
        }
        if (rules.isEmpty()) {
            getChildren().add(Lines.muted(texts.get("panels.verdict.no-rules")));
        }
        rules.forEach(
                rule -> getChildren().add(new RuleRow(rule, verdict.subject(), texts, () -> onRule.accept(rule))));
    }
}
