package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.EnglandRow;
import cymru.rhod.compare.EnglandRows;
import cymru.rhod.compare.Tally;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The same rota under England's contract: what it pays at the matching nodal point, and which of England's rules it breaks. */
final class EnglandPane extends BorderPane implements CompareSection {

    private static final double NAME_WIDTH = 116;
    private static final double NODE_WIDTH = 56;

    private final EnglandModel model;
    private final Texts texts;
    private final Consumer<Reason> onExplain;
    private final ComparisonTable<EnglandRow> table;
    private final PointsOrDoctors choice;
    private final Label tally = new WrappedLabel(Styles.TEXT_BOLD);
    private final Label legend = new WrappedLabel(Styles.TEXT_MUTED);
    private final VBox detail = new VBox();

    /** @param onExplain is given the reason of a number that a person asks about */
    EnglandPane(EnglandModel model, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain) {
        this.model = model;
        this.texts = texts;
        this.onExplain = onExplain;
        getStyleClass().add("compare-section");
        table = new ComparisonTable<>(
                "compare-england-table", texts, subscriptions, line -> PayeeWords.identity(line.payee()));
        choice = new PointsOrDoctors("compare-england", texts, this::showRows);
        addColumns();
        legend.setId("compare-england-marks");
        tally.setId("compare-england-tally");
        detail.setId("compare-england-detail");
        detail.getStyleClass().add("compare-detail");
        Label what = new WrappedLabel(Styles.TEXT_MUTED);
        what.textProperty().bind(texts.binding("compare.england.what"));
        VBox head = new VBox(new FlowPane(choice), tally, what, legend);
        head.getStyleClass().add("compare-head");
        setCenter(TableAndDetail.beside(head, table, detail, subscriptions));
        subscriptions.onChange(table.chosenProperty(), this::showDetail);
        subscriptions.follow(model.rowsProperty(), rows -> {
            choice.offer(!rows.doctors().isEmpty());
            showRows();
        });
        subscriptions.onChange(model.failedProperty(), failed -> showRows());
    }

    @Override
    public void show(RotaReport report) {
        model.show(report);
        showRows();
    }

    private void addColumns() {
        table.addWords(
                "compare.column.payee",
                NAME_WIDTH,
                line -> PayeeWords.name(line.payee(), texts.wording()),
                Comparator.comparingInt(line -> rows().indexOf(line)));
        table.addWords(
                "compare.column.node",
                NODE_WIDTH,
                line -> node(line.england().node()),
                Comparator.comparing(line -> node(line.england().node())));
        new PayColumns<>(table, EnglandRow::pay, texts)
                .add("compare.column.wales", "compare.column.england", "compare.column.outcome-england");
    }

    private void showRows() {
        List<EnglandRow> rows = rows();
        table.show(rows);
        Tally<EnglandRow> counted =
                Tally.of(rows, row -> row.pay().outcome(), row -> row.pay().difference());
        CompareTexts.show(tally, rows.isEmpty() ? texts.get(waiting()) : tally(counted));
        PayBasis basis = rows.stream().map(row -> row.pay().basis()).reduce(PayBasis.CERTAIN, PayBasis::and);
        CompareTexts.show(legend, String.join("\n", new ComparisonWording(texts.wording()).legend(basis)));
        showDetail(table.chosenProperty().get());
    }

    private String waiting() {
        return model.failedProperty().get() ? "compare.failed" : "compare.working";
    }

    private String tally(Tally<EnglandRow> counted) {
        return texts.get(
                choice.isByDoctor() ? "compare.england.tally-of-doctors" : "compare.england.tally",
                counted.gains(),
                counted.losses(),
                counted.unknown(),
                counted.incomplete());
    }

    private List<EnglandRow> rows() {
        EnglandRows rows = model.rowsProperty().get();
        return choice.isByDoctor() ? rows.doctors() : rows.points();
    }

    private void showDetail(@Nullable EnglandRow line) {
        detail.getChildren().clear();
        if (line == null) {
            return;
        }
        detail.getChildren()
                .add(CompareTexts.label(
                        texts.get(
                                "compare.england.point",
                                PayeeWords.name(line.payee(), texts.wording()),
                                node(line.england().node())),
                        "compare-heading"));
        add("england-pay", "compare.pay-england", line.pay().to());
        add("england-pay-2026", "compare.pay-2026", line.pay().from());
        addReasons("compare.missing", line.england().missing());
        detail.getChildren().add(CompareTexts.label(texts.get("compare.england.left-out"), Styles.TEXT_MUTED));
        Verdict.IN_ORDER_OF_WEIGHT.forEach(
                verdict -> addRules(verdict, line.england().rules()));
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
            detail.getChildren().add(CompareTexts.label(texts.get(heading(verdict), such.size()), Styles.TEXT_BOLD));
            such.forEach(rule ->
                    detail.getChildren().add(CompareTexts.why(texts.wording().says(rule), rule.reason(), onExplain)));
        }
    }

    private static String heading(Verdict verdict) {
        return switch (verdict) {
            case BROKEN -> "compare.england.broken";
            case WARNING -> "compare.england.warnings";
            case UNKNOWN -> "compare.england.unknown";
            case KEPT -> "compare.england.kept";
            case NOT_CHECKED -> "compare.england.not-checked";
        };
    }

    private static String node(@Nullable NodalPoint node) {
        return node == null ? Wording.NO_VALUE : node.code();
    }
}
