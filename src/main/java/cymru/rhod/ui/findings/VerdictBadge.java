package cymru.rhod.ui.findings;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.ui.common.DetailPopover;
import cymru.rhod.ui.common.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The verdict of one body of rules as a sign, its name and how many rules stand out. */
final class VerdictBadge extends Button {

    private final Contract contract;
    private final Texts texts;
    private final Consumer<RuleResult> onRule;
    private final Consumer<RuleResult> onSwitch;
    private final DetailPopover list = new DetailPopover();
    private @Nullable ContractVerdict shown;

    VerdictBadge(Contract contract, Texts texts, Consumer<RuleResult> onRule, Consumer<RuleResult> onSwitch) {
        this.contract = contract;
        this.texts = texts;
        this.onRule = onRule;
        this.onSwitch = onSwitch;
        setId("verdict-" + contract.code());
        getStyleClass().add("verdict-badge");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> {
            if (shown != null) {
                list.toggleAt(this, new RuleList(shown, texts, onRule, onSwitch));
            }
        });
    }

    Contract contract() {
        return contract;
    }

    void closeList() {
        list.hide();
    }

    void show(ContractVerdict newVerdict) {
        shown = newVerdict;
        Verdict heaviest = newVerdict.heaviest();
        setText(newVerdict.words(texts));
        setGraphic(VerdictSign.of(heaviest));
        for (Verdict verdict : Verdict.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(verdict.code()), verdict == heaviest);
        }
        setAccessibleHelp(texts.get("panels.verdict.opens"));
        if (list.isShowing()) {
            list.replace(new RuleList(newVerdict, texts, onRule, onSwitch));
        }
    }
}
