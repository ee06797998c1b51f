package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.BreakEven;
import cymru.rhod.compare.ContractComparison;
import cymru.rhod.compare.ContractRow;
import cymru.rhod.compare.PayComparison;
import cymru.rhod.compare.Tally;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rota under both contracts, by point or by doctor: who gains and who loses, by how much, and why. */
final class ContractsPane extends BorderPane implements CompareSection {

    private static final double NAME_WIDTH = 116;
    private static final double OUTCOME_WIDTH = 58;
    private static final String POUNDS_SAMPLE = "£123,456";
    private static final String DIFFERENCE_SAMPLE = "+£12,345 †";

    private final Texts texts;
    private final ComparisonTable<ContractRow> table;
    private final ContractDetail detail;
    private final Label tally = new WrappedLabel(Styles.TEXT_BOLD);
    private final Label greatest = new WrappedLabel(Styles.TEXT_MUTED);
    private final Label notWhole = new WrappedLabel(Styles.TEXT_MUTED);
    private final HBox choice = new HBox();
    private final ToggleButton byDoctor;
    private @Nullable ContractComparison comparison;

    /** @param onExplain is given the reason of a number that a person asks about */
    ContractsPane(Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        this.texts = texts;
        getStyleClass().add("compare-section");
        table = new ComparisonTable<>(
                "compare-contracts-table", texts, subscriptions, row -> PayeeWords.identity(row.payee()));
        detail = new ContractDetail(texts, onExplain);
        tally.setId("compare-tally");
        greatest.setId("compare-greatest");
        ToggleGroup group = new ToggleGroup();
        ToggleButton byPoint = choice("compare-by-point", "compare.by-point", Styles.LEFT_PILL, group);
        byDoctor = choice("compare-by-doctor", "compare.by-doctor", Styles.RIGHT_PILL, group);
        byPoint.setSelected(true);
        choice.getChildren().setAll(byPoint, byDoctor);
        addColumns();

        VBox head = new VBox(new FlowPane(choice), tally, greatest, notWhole);
        head.getStyleClass().add("compare-head");
        setCenter(new TableAndDetail(head, table, detail, subscriptions));
        subscriptions.onChange(table.chosenProperty(), detail::show);
    }

    @Override
    public void show(RotaReport report) {
        ContractComparison now = ContractComparison.of(report);
        comparison = now;
        boolean hasDoctors = !now.doctors().isEmpty();
        choice.setVisible(hasDoctors);
        choice.setManaged(hasDoctors);
        showRows(now);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private ToggleButton choice(String id, String key, String style, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(texts.binding(key));
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            if (comparison != null) {
                showRows(comparison);
            }
        });
        return button;
    }

    private void addColumns() {
        table.addWords(
                "compare.column.payee", NAME_WIDTH, row -> PayeeWords.name(row.payee(), texts.wording()), inOrder());
        table.addNumbers(
                "compare.column.2002",
                POUNDS_SAMPLE,
                row -> number(amount(row.pay().from())),
                row -> words().pounds(amount(row.pay().from())));
        table.addNumbers(
                "compare.column.2026",
                POUNDS_SAMPLE,
                row -> number(amount(row.pay().to())),
                row -> words().pounds(amount(row.pay().to())));
        table.addNumbers(
                "compare.column.difference",
                DIFFERENCE_SAMPLE,
                ContractsPane::difference,
                row -> words().difference(row.pay().differenceInWholePounds())
                        + (row.pay().isWhole() ? "" : " " + ComparisonWording.NOT_WHOLE));
        table.addNumbers("compare.column.percent", "+12.3 %", row -> row.pay().share(), row -> words().percent(
                        row.pay().share()));
        table.addWords(
                "compare.column.outcome",
                OUTCOME_WIDTH,
                row -> words().outcome(row.pay().outcome()),
                Comparator.comparing(row -> row.pay().outcome()));
        table.addBars("compare.column.bar", ContractsPane::difference);
        table.addNumbers(
                "compare.column.out-of-hours-needed",
                "123:45",
                row -> needed(row.breakEven(), BreakEven::outOfHours),
                row -> need(row.breakEven(), BreakEven::outOfHours));
        table.addNumbers(
                "compare.column.hours-needed",
                "123:45",
                row -> needed(row.breakEven(), BreakEven::hours),
                row -> need(row.breakEven(), BreakEven::hours));
    }

    /** The order of the report is that of grades and points, and of slots. */
    private Comparator<ContractRow> inOrder() {
        return Comparator.comparingInt(row -> rows().indexOf(row));
    }

    private void showRows(ContractComparison now) {
        boolean isByDoctor = isByDoctor();
        table.show(rows());
        Tally<ContractRow> counted = isByDoctor ? now.tallyOfDoctors() : now.tallyOfPoints();
        tally.setText(texts.get("compare.tally", counted.gains(), counted.losses(), counted.same(), counted.unknown()));
        StringBuilder most = new StringBuilder();
        counted.greatestGain().ifPresent(row -> most.append(greatest("compare.greatest-gain", row)));
        counted.greatestLoss().ifPresent(row -> most.append(most.isEmpty() ? "" : "\n")
                .append(greatest("compare.greatest-loss", row)));
        CompareTexts.show(greatest, most.toString());
        boolean isPart = rows().stream().anyMatch(row -> !row.pay().isWhole());
        CompareTexts.show(notWhole, isPart ? texts.get("compare.not-whole", ComparisonWording.NOT_WHOLE) : "");
        detail.show(table.chosenProperty().get());
    }

    private String greatest(String key, ContractRow row) {
        return texts.get(
                key,
                PayeeWords.name(row.payee(), texts.wording()),
                words().difference(row.pay().differenceInWholePounds()));
    }

    private boolean isByDoctor() {
        return byDoctor.isSelected()
                && comparison != null
                && !comparison.doctors().isEmpty();
    }

    private List<ContractRow> rows() {
        return comparison == null ? List.of() : isByDoctor() ? comparison.doctors() : comparison.points();
    }

    private ComparisonWording words() {
        return new ComparisonWording(texts.wording());
    }

    private String need(@Nullable BreakEven breakEven, Function<BreakEven, BreakEven.Need> which) {
        return breakEven == null ? Wording.NO_VALUE : words().need(which.apply(breakEven));
    }

    private static @Nullable Ratio needed(@Nullable BreakEven breakEven, Function<BreakEven, BreakEven.Need> which) {
        Reason.Measured hours =
                breakEven == null ? null : which.apply(breakEven).hours();
        return hours == null ? null : hours.value().value();
    }

    private static @Nullable Ratio difference(ContractRow row) {
        PayComparison pay = row.pay();
        return number(pay.difference());
    }

    private static @Nullable Ratio number(@Nullable Money money) {
        return money == null ? null : Ratio.of(money.pence());
    }

    private static @Nullable Money amount(@Nullable Pay pay) {
        return pay == null ? null : pay.annualPay();
    }
}
