package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.Tally;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.england2016.NodalPoint;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.PayDetails;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The same rota under England's contract: what it pays at the matching nodal point, and which of England's rules it breaks. */
final class EnglandPane extends BorderPane implements CompareSection {

    private static final double NAME_WIDTH = 116;
    private static final double NODE_WIDTH = 56;
    private static final double OUTCOME_WIDTH = 58;
    private static final String POUNDS_SAMPLE = "£123,456";
    private static final String DIFFERENCE_SAMPLE = "+£12,345 †";

    private final EnglandModel model;
    private final Texts texts;
    private final Consumer<Reason> onExplain;
    private final ComparisonTable<EnglandModel.Line> table;
    private final Label tally = new WrappedLabel(Styles.TEXT_BOLD);
    private final VBox detail = new VBox();

    /** @param onExplain is given the reason of a number that a person asks about */
    EnglandPane(EnglandModel model, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        this.model = model;
        this.texts = texts;
        this.onExplain = onExplain;
        getStyleClass().add("compare-section");
        table = new ComparisonTable<>(
                "compare-england-table", texts, subscriptions, line -> PayeeWords.name(line.row(), texts.wording()));
        addColumns();
        tally.setId("compare-england-tally");
        detail.setId("compare-england-detail");
        detail.getStyleClass().add("compare-detail");
        Label what = new WrappedLabel(Styles.TEXT_MUTED);
        what.textProperty().bind(texts.binding("compare.england.what"));
        VBox head = new VBox(tally, what);
        head.getStyleClass().add("compare-head");
        setCenter(new TableAndDetail(head, table, detail, subscriptions));
        subscriptions.onChange(table.chosenProperty(), this::showDetail);
        subscriptions.follow(model.linesProperty(), lines -> showLines());
        subscriptions.onChange(model.failedProperty(), failed -> showLines());
    }

    @Override
    public void show(RotaReport report) {
        model.show(report);
        showLines();
    }

    private void addColumns() {
        table.addWords(
                "compare.column.payee",
                NAME_WIDTH,
                line -> PayeeWords.name(line.row(), texts.wording()),
                Comparator.comparingInt(line -> model.linesProperty().get().indexOf(line)));
        table.addWords(
                "compare.column.node",
                NODE_WIDTH,
                line -> node(line.england().node()),
                Comparator.comparing(line -> node(line.england().node())));
        table.addNumbers(
                "compare.column.wales",
                POUNDS_SAMPLE,
                line -> number(amount(line.pay().from())),
                line -> words().pounds(amount(line.pay().from())));
        table.addNumbers(
                "compare.column.england",
                POUNDS_SAMPLE,
                line -> number(amount(line.pay().to())),
                line -> words().pounds(amount(line.pay().to())));
        table.addNumbers(
                "compare.column.difference",
                DIFFERENCE_SAMPLE,
                line -> number(line.pay().difference()),
                line -> words().difference(line.pay().differenceInWholePounds())
                        + (line.pay().isWhole() ? "" : " " + ComparisonWording.NOT_WHOLE));
        table.addNumbers("compare.column.percent", "+12.3 %", line -> line.pay().share(), line -> words().percent(
                        line.pay().share()));
        table.addWords(
                "compare.column.outcome-england",
                OUTCOME_WIDTH,
                line -> words().outcome(line.pay().outcome()),
                Comparator.comparing(line -> line.pay().outcome()));
        table.addBars("compare.column.bar", line -> number(line.pay().difference()));
    }

    private void showLines() {
        List<EnglandModel.Line> lines = model.linesProperty().get();
        table.show(lines);
        Tally<EnglandModel.Line> counted = Tally.of(lines, line -> line.pay().difference());
        CompareTexts.show(
                tally,
                lines.isEmpty()
                        ? texts.get(model.failedProperty().get() ? "compare.failed" : "compare.working")
                        : texts.get("compare.england.tally", counted.gains(), counted.losses(), counted.unknown()));
        showDetail(table.chosenProperty().get());
    }

    private void showDetail(EnglandModel.@Nullable Line line) {
        detail.getChildren().clear();
        if (line == null) {
            return;
        }
        PayRow row = line.row();
        detail.getChildren()
                .add(CompareTexts.label(
                        texts.get(
                                "compare.england.point",
                                PayeeWords.name(row, texts.wording()),
                                node(line.england().node())),
                        "compare-heading"));
        add("england-pay", "compare.pay-england", line.pay().to());
        add("england-pay-2026", "compare.pay-2026", line.pay().from());
        addReasons("compare.missing", line.england().unknown());
        addRules(Verdict.BROKEN, line.england().rules());
        addRules(Verdict.WARNING, line.england().rules());
    }

    private void add(String id, String heading, @Nullable Pay pay) {
        if (pay != null) {
            detail.getChildren().add(new PayDetails(id, texts.get(heading), pay, texts, onExplain));
        }
    }

    private void addReasons(String heading, List<? extends Reason> reasons) {
        if (!reasons.isEmpty()) {
            detail.getChildren().add(CompareTexts.label(texts.get(heading), Styles.TEXT_BOLD));
            reasons.forEach(reason ->
                    detail.getChildren().add(CompareTexts.why(texts.wording().says(reason), reason, onExplain)));
        }
    }

    private void addRules(Verdict verdict, List<RuleResult> rules) {
        List<RuleResult> such =
                rules.stream().filter(rule -> rule.verdict() == verdict).toList();
        if (!such.isEmpty()) {
            String key = verdict == Verdict.BROKEN ? "compare.england.broken" : "compare.england.warnings";
            detail.getChildren().add(CompareTexts.label(texts.get(key, such.size()), Styles.TEXT_BOLD));
            such.forEach(rule ->
                    detail.getChildren().add(CompareTexts.why(texts.wording().says(rule), rule.reason(), onExplain)));
        }
    }

    private ComparisonWording words() {
        return new ComparisonWording(texts.wording());
    }

    private static String node(@Nullable NodalPoint node) {
        return node == null ? Wording.NO_VALUE : node.code();
    }

    private static @Nullable Ratio number(@Nullable Money money) {
        return money == null ? null : Ratio.of(money.pence());
    }

    private static @Nullable Money amount(@Nullable Pay pay) {
        return pay == null ? null : pay.annualPay();
    }
}
