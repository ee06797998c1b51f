package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.BreakEven;
import cymru.rhod.compare.ContractComparison;
import cymru.rhod.compare.ContractRow;
import cymru.rhod.compare.Tally;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rota under both contracts, by point or by doctor: who gains and who loses, by how much, and why. */
final class ContractsPane extends BorderPane implements CompareSection {

    private static final double NAME_WIDTH = 116;

    private final Texts texts;
    private final ComparisonTable<ContractRow> table;
    private final ContractDetail detail;
    private final Label tally = new WrappedLabel(Styles.TEXT_BOLD);
    private final Label greatest = new WrappedLabel(Styles.TEXT_MUTED);
    private final Label legend = new WrappedLabel(Styles.TEXT_MUTED);
    private final PointsOrDoctors choice;
    private @Nullable ContractComparison comparison;

    /** @param onExplain is given the reason of a number that a person asks about */
    ContractsPane(Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        this.texts = texts;
        getStyleClass().add("compare-section");
        table = new ComparisonTable<>(
                "compare-contracts-table", texts, subscriptions, row -> PayeeWords.identity(row.payee()));
        detail = new ContractDetail(texts, onExplain);
        legend.setId("compare-marks");
        tally.setId("compare-tally");
        greatest.setId("compare-greatest");
        choice = new PointsOrDoctors("compare", texts, () -> {
            if (comparison != null) {
                showRows(comparison);
            }
        });
        addColumns();

        VBox head = new VBox(new FlowPane(choice), tally, greatest, legend);
        head.getStyleClass().add("compare-head");
        setCenter(TableAndDetail.beside(head, table, detail, subscriptions));
        subscriptions.onChange(table.chosenProperty(), detail::show);
    }

    @Override
    public void show(RotaReport report) {
        ContractComparison now = ContractComparison.of(report);
        comparison = now;
        choice.offer(!now.doctors().isEmpty());
        showRows(now);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void addColumns() {
        table.addWords(
                "compare.column.payee", NAME_WIDTH, row -> PayeeWords.name(row.payee(), texts.wording()), inOrder());
        new PayColumns<>(table, ContractRow::pay, texts)
                .add("compare.column.2002", "compare.column.2026", "compare.column.outcome");
        table.addNumbers(
                "compare.column.out-of-hours-needed",
                "123:45†",
                row -> needed(row.breakEven(), BreakEven::outOfHours),
                row -> need(row, BreakEven::outOfHours));
        table.addNumbers(
                "compare.column.hours-needed",
                "123:45†",
                row -> needed(row.breakEven(), BreakEven::hours),
                row -> need(row, BreakEven::hours));
    }

    /** The order of the report is that of grades and points, and of slots. */
    private Comparator<ContractRow> inOrder() {
        return Comparator.comparingInt(row -> rows().indexOf(row));
    }

    private void showRows(ContractComparison now) {
        table.show(rows());
        Tally<ContractRow> counted = choice.isByDoctor() ? now.tallyOfDoctors() : now.tallyOfPoints();
        tally.setText(words().tally(choice.isByDoctor() ? "compare.tally.doctors" : "compare.tally.points", counted));
        StringBuilder most = new StringBuilder();
        counted.greatestGain().ifPresent(row -> most.append(greatest("compare.greatest-gain", row)));
        counted.greatestLoss().ifPresent(row -> most.append(most.isEmpty() ? "" : "\n")
                .append(greatest("compare.greatest-loss", row)));
        CompareTexts.show(greatest, most.toString());
        PayBasis basis = rows().stream().map(row -> row.pay().basis()).reduce(PayBasis.CERTAIN, PayBasis::and);
        CompareTexts.show(legend, String.join("\n", words().legend(basis)));
        detail.show(table.chosenProperty().get());
    }

    private String greatest(String key, ContractRow row) {
        return texts.get(key, PayeeWords.name(row.payee(), texts.wording()), words().difference(row.pay()));
    }

    private List<ContractRow> rows() {
        return comparison == null ? List.of() : choice.isByDoctor() ? comparison.doctors() : comparison.points();
    }

    private ComparisonWording words() {
        return new ComparisonWording(texts.wording());
    }

    private String need(ContractRow row, Function<BreakEven, BreakEven.Need> which) {
        BreakEven breakEven = row.breakEven();
        return breakEven == null
                ? Wording.NO_VALUE
                : words().need(which.apply(breakEven))
                        + PayMarks.ofDifference(row.pay().basis());
    }

    private static @Nullable Ratio needed(@Nullable BreakEven breakEven, Function<BreakEven, BreakEven.Need> which) {
        Reason.Measured hours =
                breakEven == null ? null : which.apply(breakEven).hours();
        return hours == null ? null : hours.value().value();
    }
}
