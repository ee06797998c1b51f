package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.MoneyChange;
import cymru.rhod.compare.NumberChange;
import cymru.rhod.compare.PatternChanges;
import cymru.rhod.compare.PayChange;
import cymru.rhod.compare.RotaComparison;
import cymru.rhod.compare.RuleChange;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Hint;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.CellWords;
import cymru.rhod.ui.common.copy.CopyableTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What differs between two rotas: band, rules, numbers, days, pay and cost. What is the same in both is left out. */
final class ComparisonCards {

    /** The most days listed one by one; with more the list would be no help. */
    private static final int MOST_CELLS = 60;

    private final RotaComparison comparison;
    private final Texts texts;
    private final ComparisonWording amounts;
    private final Consumer<Reason> onExplain;
    private final Consumer<List<CellRef>> onCells;
    private final List<Node> cards = new ArrayList<>();

    private ComparisonCards(
            RotaComparison comparison, Texts texts, Consumer<Reason> onExplain, Consumer<List<CellRef>> onCells) {
        this.comparison = comparison;
        this.texts = texts;
        this.onExplain = onExplain;
        this.onCells = onCells;
        amounts = new ComparisonWording(texts.wording());
    }

    static List<Node> of(
            RotaComparison comparison, Texts texts, Consumer<Reason> onExplain, Consumer<List<CellRef>> onCells) {
        ComparisonCards made = new ComparisonCards(comparison, texts, onExplain, onCells);
        if (comparison.isEmpty()) {
            return List.of(CompareTexts.label(texts.get("compare.nothing-differs")));
        }
        made.payYears();
        made.band();
        made.rules();
        made.numbers();
        made.pattern();
        made.pay();
        made.cost();
        made.legend();
        return made.cards;
    }

    private void payYears() {
        if (comparison.isAcrossPayYears()) {
            cards.add(CompareTexts.label(texts.get(
                    "compare.two-years",
                    comparison.before().payYear().toString(),
                    comparison.after().payYear().toString())));
        }
    }

    private void band() {
        if (comparison.isBandMoved()) {
            VBox card = card("compare-band", "compare.band");
            String text =
                    texts.get("compare.before-and-after", band(comparison.bandBefore()), band(comparison.bandAfter()));
            Reason path = comparison.after().template().newDeal().path();
            card.getChildren().add(why(text, path));
            comparison.causeOfBand().ifPresent(cause -> card.getChildren()
                    .add(why(texts.wording().says(cause.after()), cause.after())));
        }
    }

    private void rules() {
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            List<RuleChange> changes = comparison.ruleChanges(contract);
            if (!changes.isEmpty()) {
                VBox card = card("compare-rules-" + contract.code(), "contract." + contract.code());
                for (int index = 0; index < changes.size(); index++) {
                    card.getChildren().add(rule(changes.get(index)));
                    String provenance = amounts.provenance(changes, index);
                    if (!provenance.isEmpty()) {
                        card.getChildren().add(CompareTexts.label(provenance, Styles.TEXT_MUTED));
                    }
                }
            }
        }
    }

    private Node rule(RuleChange change) {
        RuleResult rule = change.rule();
        String sign = texts.get("verdict." + rule.verdict().code() + ".sign");
        Hyperlink link = why(sign + " " + amounts.ruleChange(change), rule.reason());
        link.getStyleClass().add(style(rule.verdict()));
        return link;
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case BROKEN -> Styles.DANGER;
            case WARNING, UNKNOWN -> Styles.WARNING;
            case KEPT -> Styles.SUCCESS;
            case NOT_CHECKED -> Styles.TEXT_MUTED;
        };
    }

    private void numbers() {
        if (comparison.numbers().isEmpty()) {
            return;
        }
        VBox card = card("compare-numbers", "compare.numbers");
        GridPane table = table(2, 1);
        table.addRow(0, new Label(), muted("compare.column.before"), muted("compare.column.after"));
        int row = 1;
        for (NumberChange change : comparison.numbers()) {
            Reason.Measured before = change.before();
            Reason.Measured after = change.after();
            Label was = new Label(number(before));
            if (before != null) {
                Hint.on(was, texts.wording().says(before));
            }
            table.addRow(
                    row++,
                    new Label(texts.get(change.number().key() + ".name")),
                    was,
                    after == null ? new Label(Wording.NO_VALUE) : why(number(after), after));
        }
        card.getChildren().add(table);
    }

    private void pattern() {
        PatternChanges pattern = comparison.pattern();
        if (pattern.isEmpty()) {
            return;
        }
        VBox card = card("compare-pattern", "compare.pattern");
        if (!pattern.cells().isEmpty()) {
            card.getChildren()
                    .add(CompareTexts.link(
                            texts.get("compare.days-differ", pattern.cells().size()),
                            () -> onCells.accept(pattern.cellsAfter())));
            FlowPane cells = new FlowPane();
            cells.getStyleClass().add("compare-cells");
            pattern.cells().stream().limit(MOST_CELLS).forEach(change -> cells.getChildren()
                    .add(cell(change)));
            card.getChildren().add(cells);
        }
        weeks(card, "compare.weeks-added", pattern.added());
        weeks(card, "compare.weeks-removed", pattern.removed());
    }

    private Node cell(PatternChanges.CellChange change) {
        CellWords before =
                CellWords.ofPattern(comparison.before().rota(), texts.wording().messages());
        CellWords after =
                CellWords.ofPattern(comparison.after().rota(), texts.wording().messages());
        return CompareTexts.link(
                texts.get(
                        "compare.cell",
                        texts.wording().places(List.of(change.after())),
                        before.written(change.was()),
                        after.written(change.is())),
                () -> onCells.accept(List.of(change.after())));
    }

    private void weeks(VBox card, String key, List<Integer> weeks) {
        if (!weeks.isEmpty()) {
            String numbers =
                    weeks.stream().map(week -> Integer.toString(week + 1)).collect(Collectors.joining(", "));
            card.getChildren().add(CompareTexts.label(texts.get(key, weeks.size(), numbers)));
        }
    }

    private void pay() {
        if (comparison.pay().isEmpty()) {
            return;
        }
        VBox card = card("compare-pay", "compare.pay");
        GridPane table = table(6, 1);
        table.addRow(
                0,
                new Label(),
                muted("compare.column.2002"),
                muted("compare.column.after"),
                muted("compare.column.difference"),
                muted("compare.column.2026"),
                muted("compare.column.after"),
                muted("compare.column.difference"));
        int row = 1;
        for (PayChange change : comparison.pay()) {
            PayRow after = row(comparison.after(), change);
            table.addRow(
                    row++,
                    new Label(texts.wording().gradeAndPoint(change.grade(), change.point(), null)),
                    new Label(amounts.before(change.newDeal())),
                    amount(change.newDeal(), after == null ? null : after.newDeal()),
                    new Label(amounts.difference(change.newDeal())),
                    new Label(amounts.before(change.wales2026())),
                    amount(change.wales2026(), after == null ? null : after.wales2026()),
                    new Label(amounts.difference(change.wales2026())));
        }
        card.getChildren().add(table);
    }

    private Node amount(MoneyChange change, @Nullable Pay pay) {
        String text = amounts.after(change);
        return pay == null ? new Label(text) : why(text, pay.reason());
    }

    private static @Nullable PayRow row(RotaReport report, PayChange change) {
        return report.pay().stream()
                .filter(row -> row.grade() == change.grade() && row.point() == change.point())
                .findFirst()
                .orElse(null);
    }

    private void cost() {
        if (!comparison.newDealCost().isChange() && !comparison.wales2026Cost().isChange()) {
            return;
        }
        VBox card = card("compare-cost", "compare.cost");
        GridPane table = table(3, 0);
        cost(table, 0, Contract.NEW_DEAL_2002, comparison.newDealCost());
        cost(table, 1, Contract.WALES_2026, comparison.wales2026Cost());
        card.getChildren().add(table);
    }

    private void cost(GridPane table, int row, Contract contract, MoneyChange change) {
        table.addRow(
                row,
                new Label(texts.get("contract." + contract.code())),
                new Label(amounts.before(change)),
                new Label(amounts.after(change)),
                new Label(amounts.difference(change)));
    }

    private void legend() {
        List<String> legend = amounts.legend(comparison.basis());
        if (legend.isEmpty()) {
            return;
        }
        VBox card = new VBox();
        card.setId("compare-legend");
        legend.forEach(mark -> card.getChildren().add(CompareTexts.label(mark, Styles.TEXT_MUTED)));
        if (!comparison.basis().isWhole()) {
            comparison.leftOut().forEach(unknown -> card.getChildren()
                    .add(why(texts.wording().says(unknown), unknown)));
        }
        cards.add(card);
    }

    private VBox card(String id, String heading) {
        VBox card = new VBox(CompareTexts.label(texts.get(heading), Styles.TEXT_BOLD));
        card.setId(id);
        card.getStyleClass().add("compare-card");
        cards.add(card);
        return card;
    }

    /** Returns a table whose first column is words and whose others are numbers, under some lines of headings. */
    private GridPane table(int numbers, int headings) {
        GridPane table = new GridPane();
        CopyableTable.install(table, headings, texts);
        table.getStyleClass().add("compare-table");
        table.getColumnConstraints().add(new ColumnConstraints());
        for (int column = 0; column < numbers; column++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            number.setMinWidth(Region.USE_PREF_SIZE);
            table.getColumnConstraints().add(number);
        }
        return table;
    }

    private Hyperlink why(String text, Reason reason) {
        return CompareTexts.why(text, reason, onExplain);
    }

    private Label muted(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private String number(Reason.@Nullable Measured measured) {
        return measured == null ? Wording.NO_VALUE : texts.wording().quantity(measured.value());
    }

    private String band(Band band) {
        return texts.get("band." + band.code() + ".name");
    }
}
