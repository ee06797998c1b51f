package cymru.rhod.ui.findings;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Every rule of a contract with its verdict, its margin and where it is broken. */
final class RuleList extends VBox {

    RuleList(Contract contract, List<RuleResult> rules, Texts texts, Consumer<RuleResult> onRule) {
        getStyleClass().add("detail-list");
        getChildren().add(Lines.strong(texts.get("contract." + contract.code())));
        if (!contract.isWhollyChecked() && !rules.isEmpty()) {
            getChildren().add(Lines.plain(texts.get("panels.verdict.checked-in-part")));
        }
        if (rules.isEmpty()) {
            getChildren().add(Lines.muted(texts.get("panels.verdict.no-rules")));
        }
        rules.forEach(rule -> getChildren().add(row(rule, texts, onRule)));
    }

    private static ActionRow row(RuleResult rule, Texts texts, Consumer<RuleResult> onRule) {
        Wording wording = texts.wording();
        Reason reason = rule.reason();
        String verdict = texts.get("panels.verdict.word." + rule.verdict().code());
        String name = texts.get("panels.verdict.rule", wording.name(rule), verdict);
        ActionRow row = new ActionRow(() -> onRule.accept(rule));
        row.getStyleClass().add("rule-row");
        row.getChildren().add(Lines.marked(VerdictSign.of(rule.verdict()), Lines.strong(name)));
        if (!isSaidByVerdict(rule)) {
            row.getChildren().add(Lines.plain(new ReasonWording(wording).detail(reason)));
        }
        String warning = wording.warning(rule);
        if (!warning.isEmpty()) {
            row.getChildren().add(Lines.plain(warning));
        }
        if (!rule.cells().isEmpty()) {
            Label places =
                    Lines.muted(texts.get("panels.verdict.at." + rule.verdict().code(), wording.places(rule.cells())));
            row.getChildren().add(places);
        }
        row.setAccessibleText(String.join(". ", name, wording.says(reason), warning));
        return row;
    }

    private static boolean isSaidByVerdict(RuleResult rule) {
        return rule.reason() instanceof Reason.Decided decided
                && decided.outcome().equals(rule.verdict().code());
    }
}
