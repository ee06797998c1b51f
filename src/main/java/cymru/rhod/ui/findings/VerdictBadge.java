package cymru.rhod.ui.findings;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.ui.common.DetailPopover;
import cymru.rhod.ui.common.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/** The verdict of one body of rules as a sign, its name and how many rules stand out. */
final class VerdictBadge extends Button {

    private final Contract contract;
    private final Texts texts;
    private final Consumer<RuleResult> onRule;
    private final DetailPopover list = new DetailPopover();
    private List<RuleResult> rules = List.of();

    VerdictBadge(Contract contract, Texts texts, Consumer<RuleResult> onRule) {
        this.contract = contract;
        this.texts = texts;
        this.onRule = onRule;
        setId("verdict-" + contract.code());
        getStyleClass().add("verdict-badge");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> {
            list.toggleAt(this, details());
        });
    }

    Contract contract() {
        return contract;
    }

    void closeList() {
        list.hide();
    }

    void show(List<RuleResult> newRules) {
        rules = newRules.stream()
                .sorted(Comparator.comparing(rule -> Verdict.IN_ORDER_OF_WEIGHT.indexOf(rule.verdict())))
                .toList();
        Verdict heaviest = rules.isEmpty() ? Verdict.UNKNOWN : rules.get(0).verdict();
        long count = rules.stream().filter(rule -> rule.verdict() == heaviest).count();
        String name = texts.get("panels.contract." + contract.code());
        setText(
                heaviest == Verdict.KEPT && !contract.isWhollyChecked()
                        ? texts.get("panels.verdict.kept-in-part", name)
                        : texts.get("panels.verdict." + heaviest.code(), name, count));
        setGraphic(VerdictSign.of(heaviest));
        for (Verdict verdict : Verdict.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(verdict.code()), verdict == heaviest);
        }
        setAccessibleHelp(texts.get("panels.verdict.opens"));
        if (list.isShowing()) {
            list.replace(details());
        }
    }

    private RuleList details() {
        return new RuleList(contract, rules, texts, onRule);
    }
}
