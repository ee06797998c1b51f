package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.BreakEven;
import cymru.rhod.compare.ContractRow;
import cymru.rhod.compare.PayComparison;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.PayDetails;
import cymru.rhod.ui.common.Texts;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why one point or one doctor gains or loses: the lines of the pay under either contract, and when both would pay the same. */
final class ContractDetail extends VBox {

    private final Texts texts;
    private final Consumer<Reason> onExplain;

    ContractDetail(Texts texts, Consumer<Reason> onExplain) {
        this.texts = texts;
        this.onExplain = onExplain;
        setId("compare-contract-detail");
        getStyleClass().add("compare-detail");
    }

    /** @param row null where no line is chosen */
    void show(@Nullable ContractRow row) {
        getChildren().clear();
        if (row == null) {
            getChildren().add(CompareTexts.label(texts.get("compare.choose-line"), Styles.TEXT_MUTED));
            return;
        }
        PayComparison pay = row.pay();
        String name = PayeeWords.name(row.payee(), texts.wording());
        getChildren()
                .addAll(
                        CompareTexts.label(name, "compare-heading"),
                        CompareTexts.label(difference(pay), Styles.TEXT_BOLD));
        VBox contracts = new VBox();
        contracts.getStyleClass().add("compare-contracts");
        add(contracts, "compare-pay-2002", "compare.pay-2002", pay.from());
        add(contracts, "compare-pay-2026", "compare.pay-2026", pay.to());
        getChildren().add(contracts);
        addBreakEven(name, row.breakEven());
        if (!pay.unknown().isEmpty()) {
            getChildren().add(CompareTexts.label(texts.get("compare.missing"), Styles.TEXT_BOLD));
            pay.unknown().forEach(unknown -> getChildren().add(link(unknown)));
        }
    }

    private String difference(PayComparison pay) {
        ComparisonWording words = new ComparisonWording(texts.wording());
        return pay.difference() == null
                ? texts.get("compare.difference-unknown")
                : texts.get(
                        "compare.difference-is",
                        words.outcome(pay.outcome()),
                        words.difference(pay),
                        words.percent(pay.share()));
    }

    private void add(VBox contracts, String id, String heading, @Nullable Pay pay) {
        contracts
                .getChildren()
                .add(
                        pay == null
                                ? CompareTexts.label(texts.get("compare.no-pay", texts.get(heading), Wording.NO_VALUE))
                                : new PayDetails(id, texts.get(heading), pay, texts, onExplain));
    }

    private void addBreakEven(String name, @Nullable BreakEven breakEven) {
        if (breakEven == null) {
            return;
        }
        getChildren().add(CompareTexts.label(texts.get("compare.break-even.heading", name), Styles.TEXT_BOLD));
        Stream.of(breakEven.weightedNow(), breakEven.weightedNeeded())
                .forEach(reason -> getChildren().add(link(reason)));
        Stream.of(breakEven.outOfHours(), breakEven.hours())
                .flatMap(need -> Stream.ofNullable(need.hours()))
                .forEach(hours -> getChildren().add(link(hours)));
    }

    private Hyperlink link(Reason reason) {
        return CompareTexts.why(texts.wording().says(reason), reason, onExplain);
    }
}
