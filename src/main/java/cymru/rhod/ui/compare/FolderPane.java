package cymru.rhod.ui.compare;

import atlantafx.base.theme.Styles;
import cymru.rhod.compare.Outcome;
import cymru.rhod.compare.Tally;
import cymru.rhod.compare.portfolio.Portfolio;
import cymru.rhod.compare.portfolio.PortfolioRow;
import cymru.rhod.compare.portfolio.RotaAmounts;
import cymru.rhod.compare.portfolio.UnusableFile;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.PlotCursor;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.common.copy.CopyableChart;
import cymru.rhod.ui.common.copy.TableText;
import cymru.rhod.ui.compare.FolderModel.Progress;
import cymru.rhod.ui.compare.FolderModel.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** All rotas of a folder: who gains and who loses at every point, what it costs, and the files that cannot be used. */
final class FolderPane extends BorderPane {

    private static final String TABLE_NAME = "rhod-compare.csv";
    private static final double FILE_WIDTH = 190;
    private static final double OUTCOME_WIDTH = 58;
    private static final double POINT_WIDTH = 116;
    private static final String POUNDS_SAMPLE = "£123,456✎*†";
    private static final String DIFFERENCE_SAMPLE = "+£1,234,567†";

    private final FolderModel model;
    private final CompareDialogs dialogs;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final Button choose = new Button();
    private final Button cancel = new Button();
    private final Button save = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Label status = new WrappedLabel(Styles.TEXT_MUTED);
    private final Label summary = new WrappedLabel();
    private final HBox choice = new HBox();
    private final ToggleButton byPoint;
    private final ComparisonTable<RotaAmounts> rotas;
    private final ComparisonTable<PortfolioRow> points;
    private final Label reading = new WrappedLabel("reading", Styles.TEXT_MUTED);
    private final DifferencePlot plot = new DifferencePlot();
    private final VBox unusable = new VBox();
    private final StackPane tables = new StackPane();
    private final TableAndDetail split;
    private List<PortfolioRow> plotted = List.of();

    FolderPane(FolderModel model, CompareDialogs dialogs, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.subscriptions = subscriptions;
        getStyleClass().addAll("compare-section", "compare-folder");
        rotas = new ComparisonTable<>("compare-folder-rotas", texts, subscriptions, RotaAmounts::file);
        points = new ComparisonTable<>(
                "compare-folder-points", texts, subscriptions, row -> List.of(row.file(), row.grade(), row.point()));
        addRotaColumns();
        addPointColumns();
        ToggleGroup group = new ToggleGroup();
        ToggleButton byRota = choice("compare-by-rota", "compare.folder.by-rota", Styles.LEFT_PILL, group);
        byPoint = choice("compare-by-rota-and-point", "compare.folder.by-point", Styles.RIGHT_PILL, group);
        byRota.setSelected(true);
        choice.getChildren().setAll(byRota, byPoint);
        status.setId("compare-folder-status");
        summary.setId("compare-folder-summary");
        unusable.setId("compare-folder-unusable");
        unusable.getStyleClass().add("compare-lines");
        plot.setId("compare-folder-plot");
        new CopyableChart(
                        () -> texts.get("compare.folder.chart-title"),
                        () -> summary(model.portfolioProperty().get()),
                        List.of(),
                        this::plottedNumbers)
                .install(plot, texts);
        plot.accessibleHelpProperty().bind(texts.binding("panels.chart.help"));
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox head = new VBox(tools(), bar, status, summary);
        head.getStyleClass().add("compare-head");
        VBox below = new VBox(reading, plot, unusable);
        below.getStyleClass().add("compare-head");
        split = TableAndDetail.below(head, tables, below, subscriptions);
        setCenter(split);
        subscriptions.onChange(plot.chosenProperty(), index -> read());
        subscriptions.onChange(model.portfolioProperty(), portfolio -> showPortfolio());
        subscriptions.follow(model.progressProperty(), this::showProgress);
        subscriptions.onChange(texts.wordingProperty(), wording -> {
            showProgress(model.progressProperty().get());
            showPortfolio();
        });
        showPortfolio();
    }

    private FlowPane tools() {
        wire(choose, "compare-folder-choose", "compare.folder.choose", () -> dialogs.askFolder()
                .ifPresent(model::start));
        choose.getStyleClass().add(Styles.ACCENT);
        wire(cancel, "compare-folder-cancel", "compare.folder.cancel", () -> {
            // The button goes out of sight, and would take the keyboard's place with it.
            choose.requestFocus();
            model.cancel();
        });
        wire(save, "compare-folder-save", "compare.folder.save", this::save);
        FlowPane tools = new FlowPane(choose, payYear(), cancel, save, choice);
        tools.getStyleClass().add("compare-tools");
        return tools;
    }

    private ComboBox<Optional<PayYear>> payYear() {
        ComboBox<Optional<PayYear>> years = new ComboBox<>();
        years.setId("compare-folder-pay-year");
        years.accessibleTextProperty().bind(texts.binding("compare.folder.pay-year"));
        years.getItems().add(Optional.empty());
        model.payYears().stream()
                .sorted(Comparator.comparing(PayYear::toString))
                .map(Optional::of)
                .forEach(years.getItems()::add);
        subscriptions.follow(
                texts.wordingProperty(),
                wording -> years.setConverter(new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Optional<PayYear> year) {
                        return year == null || year.isEmpty()
                                ? texts.get("compare.folder.own-pay-years")
                                : texts.get(
                                        "compare.folder.in-pay-year", year.get().toString());
                    }

                    @Override
                    public Optional<PayYear> fromString(String text) {
                        return years.getValue();
                    }
                }));
        years.setValue(Optional.empty());
        years.valueProperty().addListener((observable, before, year) -> model.choosePayYear(year.orElse(null)));
        return years;
    }

    private void wire(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.textProperty().bind(texts.binding(key));
        button.setOnAction(event -> action.run());
        button.managedProperty().bind(button.visibleProperty());
    }

    private ToggleButton choice(String id, String key, String style, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(texts.binding(key));
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            showTable();
        });
        return button;
    }

    private void addRotaColumns() {
        rotas.addWords("compare.column.file", FILE_WIDTH, RotaAmounts::file, Comparator.comparing(RotaAmounts::file));
        rotas.addWords("compare.column.rota", FILE_WIDTH, RotaAmounts::name, Comparator.comparing(RotaAmounts::name));
        rotas.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            RotaAmounts chosen = rotas.chosenProperty().get();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                showPointsOf(chosen);
                event.consume();
            }
        });
        rotas.addWords(
                "compare.column.band",
                OUTCOME_WIDTH,
                rota -> rota.band().code(),
                Comparator.comparing(rota -> rota.band().code()));
        rotas.addNumbers("compare.column.hours", "46:17", RotaAmounts::workMinutes, rota -> hours(rota.workMinutes()));
        rotas.addNumbers(
                "compare.column.gain",
                "16",
                rota -> Ratio.of(rota.tally().gains()),
                rota -> Integer.toString(rota.tally().gains()));
        rotas.addNumbers(
                "compare.column.lose",
                "16",
                rota -> Ratio.of(rota.tally().losses()),
                rota -> Integer.toString(rota.tally().losses()));
        rotas.addNumbers(
                "compare.column.greatest-loss",
                DIFFERENCE_SAMPLE,
                rota -> number(difference(rota.tally().greatestLoss())),
                rota -> words().difference(rota.tally().greatestLoss()));
        rotas.addNumbers(
                "compare.column.greatest-gain",
                DIFFERENCE_SAMPLE,
                rota -> number(difference(rota.tally().greatestGain())),
                rota -> words().difference(rota.tally().greatestGain()));
        rotas.addNumbers(
                "compare.column.cost",
                DIFFERENCE_SAMPLE,
                rota -> number(rota.costDifference()),
                rota -> words().difference(rota.newDealCost(), rota.wales2026Cost(), rota.costBasis()));
    }

    private void addPointColumns() {
        points.addWords(
                "compare.column.file", FILE_WIDTH, PortfolioRow::file, Comparator.comparing(PortfolioRow::file));
        points.addWords(
                "compare.column.payee",
                POINT_WIDTH,
                this::point,
                Comparator.comparing(PortfolioRow::grade).thenComparing(PortfolioRow::point));
        points.addNumbers("compare.column.2002", POUNDS_SAMPLE, row -> number(row.newDeal()), row -> words().pounds(
                        row.newDeal(), row.newDealBasis()));
        points.addNumbers("compare.column.2026", POUNDS_SAMPLE, row -> number(row.wales2026()), row -> words().pounds(
                        row.wales2026(), row.wales2026Basis()));
        points.addNumbers(
                "compare.column.difference",
                DIFFERENCE_SAMPLE,
                row -> number(row.difference()),
                row -> words().difference(row));
        points.addNumbers(
                "compare.column.percent", "+12.3 %", PortfolioRow::share, row -> words().percent(row.share()));
        points.addWords(
                "compare.column.outcome",
                OUTCOME_WIDTH,
                row -> words().outcome(row.outcome()),
                Comparator.comparing(PortfolioRow::outcome));
        points.addBars(
                "compare.column.bar", row -> row.outcome() == Outcome.INCOMPLETE ? null : number(row.difference()));
    }

    private void showProgress(Progress progress) {
        boolean isRunning = progress.state() == State.RUNNING;
        cancel.setVisible(isRunning);
        bar.setVisible(isRunning);
        bar.setManaged(isRunning);
        bar.setProgress(
                progress.of() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) progress.done() / progress.of());
        String folder = String.valueOf(model.folder());
        CompareTexts.show(
                status,
                switch (progress.state()) {
                    case NOT_BEGUN -> texts.get("compare.folder.what");
                    case RUNNING -> texts.get("compare.folder.running", progress.done(), progress.of());
                    case CANCELLED -> texts.get("compare.folder.cancelled");
                    case DONE -> folder;
                    case UNREADABLE -> texts.get("compare.folder.unreadable", folder);
                    case NO_ROTAS -> texts.get("compare.folder.none", folder);
                    case FAILED -> texts.get("compare.folder.failed", folder);
                });
    }

    private void showPortfolio() {
        Portfolio portfolio = model.portfolioProperty().get();
        boolean isFound = portfolio != null;
        save.setVisible(isFound);
        choice.setVisible(isFound);
        tables.setVisible(isFound);
        split.showDetail(isFound);
        CompareTexts.show(summary, summary(portfolio));
        if (portfolio == null) {
            return;
        }
        rotas.show(portfolio.rotas());
        points.show(portfolio.rows());
        showTable();
        plotted = portfolio.rows().stream()
                .filter(row -> row.outcome() != Outcome.INCOMPLETE && row.outcome() != Outcome.UNKNOWN)
                .sorted(Comparator.comparing(PortfolioRow::difference, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        plot.show(plotted.stream().mapToDouble(row -> pounds(row.difference())).toArray(), amount -> texts.wording()
                .signedPounds(Money.ofPounds(Math.round(amount))));
        showUnusable(portfolio.unusable());
        read();
    }

    /** Goes from a rota to its points. */
    private void showPointsOf(RotaAmounts rota) {
        byPoint.setSelected(true);
        showTable();
        points.getItems().stream()
                .filter(row -> row.file().equals(rota.file()))
                .findFirst()
                .ifPresent(row -> {
                    points.getSelectionModel().clearAndSelect(points.getItems().indexOf(row));
                    points.scrollTo(row);
                });
        points.requestFocus();
    }

    private void showTable() {
        tables.getChildren().setAll(byPoint.isSelected() ? points : rotas);
    }

    private void showUnusable(List<UnusableFile> files) {
        unusable.setVisible(!files.isEmpty());
        unusable.setManaged(!files.isEmpty());
        unusable.getChildren().clear();
        if (!files.isEmpty()) {
            unusable.getChildren()
                    .add(CompareTexts.label(texts.get("compare.portfolio.unusable", files.size()), Styles.TEXT_BOLD));
        }
        for (UnusableFile file : files) {
            String problems = String.join(
                    " ", file.problems().stream().map(texts.wording()::problem).toList());
            unusable.getChildren().add(CompareTexts.label(texts.get("compare.folder.file", file.file(), problems)));
        }
    }

    private String summary(@Nullable Portfolio portfolio) {
        if (portfolio == null) {
            return "";
        }
        Tally<PortfolioRow> tally = portfolio.tally();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("compare.portfolio.rotas", portfolio.rotas().size()) + " "
                + words().tally("compare.tally.points", tally));
        String payYears = words().payYears(portfolio);
        if (!payYears.isEmpty()) {
            lines.add(payYears + " " + texts.get("compare.portfolio.pay-years.choice"));
        }
        tally.greatestGain().ifPresent(row -> lines.add(greatest("compare.greatest-gain", row)));
        tally.greatestLoss().ifPresent(row -> lines.add(greatest("compare.greatest-loss", row)));
        lines.addAll(words().totalCost(portfolio.cost()));
        lines.addAll(words().legend(portfolio.basis()));
        if (!portfolio.unusable().isEmpty()) {
            lines.add(texts.get(
                    "compare.folder.unusable-below", portfolio.unusable().size()));
        }
        return String.join("\n", lines);
    }

    private TableText plottedNumbers() {
        return TableText.headed(
                Stream.of(
                                "compare.column.file",
                                "compare.column.payee",
                                "compare.column.difference",
                                "compare.column.outcome")
                        .map(texts::get)
                        .toList(),
                plotted.stream()
                        .map(row ->
                                List.of(name(row), point(row), words().difference(row), words().outcome(row.outcome())))
                        .toList());
    }

    private String greatest(String key, PortfolioRow row) {
        return texts.get(key, name(row) + ", " + point(row), words().difference(row));
    }

    private void read() {
        int index = plot.chosenProperty().get();
        String text = index == PlotCursor.NONE || index >= plotted.size()
                ? texts.get("compare.folder.chart")
                : reading(plotted.get(index));
        reading.setText(text);
        plot.setAccessibleText(text);
        plot.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String reading(PortfolioRow row) {
        return texts.get(
                "compare.folder.bar", name(row), point(row), words().difference(row), words().outcome(row.outcome()));
    }

    private void save() {
        dialogs.askTable(TABLE_NAME)
                .ifPresent(target -> model.save(
                        target,
                        isWritten -> CompareTexts.show(
                                status,
                                texts.get(
                                        isWritten ? "compare.folder.saved" : "compare.folder.not-saved",
                                        target.toString()))));
    }

    private String point(PortfolioRow row) {
        return texts.wording().gradeAndPoint(row.grade(), row.point(), null);
    }

    private static String name(PortfolioRow row) {
        return row.rota().isBlank() ? row.file() : row.rota();
    }

    private String hours(@Nullable Ratio minutes) {
        return minutes == null ? Wording.NO_VALUE : texts.wording().quantity(Quantity.minutesPerWeek(minutes));
    }

    private ComparisonWording words() {
        return new ComparisonWording(texts.wording());
    }

    private static @Nullable Money difference(Optional<PortfolioRow> row) {
        return row.map(PortfolioRow::difference).orElse(null);
    }

    private static @Nullable Ratio number(@Nullable Money money) {
        return money == null ? null : Ratio.of(money.pence());
    }

    private static double pounds(@Nullable Money money) {
        return money == null ? 0 : money.pounds().doubleValue();
    }
}
