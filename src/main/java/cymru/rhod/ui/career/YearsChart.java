package cymru.rhod.ui.career;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.Money;
import cymru.rhod.report.career.CareerYear;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.common.copy.CopyableChart;
import cymru.rhod.ui.common.copy.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The pay of each year, or the running totals, as lines: one for the contract of 2002, one for that of 2026 by the rules of transfer,
 * one with protection. They differ by their dashes and are named in words; the year that is pointed at or chosen by key is read out.
 */
final class YearsChart extends VBox {

    /** What the lines stand for. */
    private enum Measure {
        YEAR("year", Styles.LEFT_PILL, CareerYear::newDeal, CareerYear::wales2026, CareerYear::withProtection),
        SO_FAR(
                "so-far",
                Styles.CENTER_PILL,
                CareerYear::newDealSoFar,
                CareerYear::wales2026SoFar,
                CareerYear::withProtectionSoFar),
        /** Running totals less that of the contract of 2002, whose line then lies on nothing: where another crosses it, it draws level. */
        AHEAD(
                "ahead",
                Styles.RIGHT_PILL,
                year -> less(year.newDealSoFar(), year.newDealSoFar()),
                year -> less(year.wales2026SoFar(), year.newDealSoFar()),
                CareerYear::aheadSoFar);

        private final String code;
        private final String pill;
        private final Function<CareerYear, @Nullable Money> newDeal;
        private final Function<CareerYear, @Nullable Money> wales2026;
        private final Function<CareerYear, @Nullable Money> withProtection;

        Measure(
                String code,
                String pill,
                Function<CareerYear, @Nullable Money> newDeal,
                Function<CareerYear, @Nullable Money> wales2026,
                Function<CareerYear, @Nullable Money> withProtection) {
            this.code = code;
            this.pill = pill;
            this.newDeal = newDeal;
            this.wales2026 = wales2026;
            this.withProtection = withProtection;
        }

        private static @Nullable Money less(@Nullable Money amount, @Nullable Money other) {
            return amount == null || other == null ? null : amount.minus(other);
        }
    }

    private final Texts texts;
    private final LinePlot plot = new LinePlot();
    private final Label reading = new WrappedLabel(Styles.TEXT_MUTED);
    private Measure shown = Measure.YEAR;
    private List<CareerYear> years = List.of();
    private String summary = "";

    YearsChart(Texts texts, Subscriptions subscriptions) {
        this.texts = texts;
        getStyleClass().add("years-chart");
        setId("career-chart");
        managedProperty().bind(visibleProperty());
        HBox measures = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (Measure measure : Measure.values()) {
            measures.getChildren().add(button(measure, group));
        }
        List<HBox> legend = List.of(
                key("career.contract.2002", "line-2002"),
                key("career.contract.2026", "line-2026"),
                key("career.year.protected", "line-protected"));
        FlowPane head = new FlowPane(measures);
        head.getChildren().addAll(legend);
        head.getStyleClass().add("chart-head");
        plot.accessibleHelpProperty().bind(texts.binding("career.chart.help"));
        new CopyableChart(() -> texts.get("career.chart." + shown.code), () -> summary, legend, this::numbers)
                .install(plot, texts);
        subscriptions.onChange(plot.chosenProperty(), year -> read());
        getChildren().addAll(head, plot, reading);
    }

    /** Shows the years of a career; hidden where there are fewer than two to draw a line between. */
    void show(List<CareerYear> now) {
        years = now;
        setVisible(now.size() > 1);
        draw();
    }

    /** @param inWords what the whole chart says, for who does not see it */
    void setSummary(String inWords) {
        summary = inWords;
        read();
    }

    private ToggleButton button(Measure measure, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId("career-chart-" + measure.code);
        button.textProperty().bind(texts.binding("career.chart." + measure.code));
        button.getStyleClass().add(measure.pill);
        button.setToggleGroup(group);
        button.setSelected(measure == shown);
        button.setOnAction(event -> {
            // One is always shown: a click on the chosen one keeps it.
            button.setSelected(true);
            shown = measure;
            draw();
        });
        return button;
    }

    private void draw() {
        plot.show(
                List.of(
                        line("line-2002", shown.newDeal),
                        line("line-2026", shown.wales2026),
                        line("line-protected", shown.withProtection)),
                years.stream().map(year -> year.year().toString()).toList(),
                pounds -> texts.wording().pounds(Money.ofPounds(pounds)));
        read();
    }

    private LinePlot.Line line(String style, Function<CareerYear, @Nullable Money> amount) {
        List<Double> values = new ArrayList<>();
        for (CareerYear year : years) {
            Money money = amount.apply(year);
            values.add(money == null ? Double.NaN : (double) money.wholePounds());
        }
        return new LinePlot.Line(style, values);
    }

    private void read() {
        int place = plot.chosenProperty().get();
        boolean isChosen = place >= 0 && place < years.size();
        String text = isChosen ? inWords(years.get(place)) : "";
        reading.setText(isChosen ? text : texts.get("career.chart.help"));
        plot.setAccessibleText(isChosen ? text : summary);
        plot.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String inWords(CareerYear year) {
        return texts.get(
                "career.chart.reading",
                year.year().toString(),
                CareerWords.pounds(texts, shown.newDeal.apply(year)),
                CareerWords.pounds(texts, shown.wales2026.apply(year)),
                CareerWords.pounds(texts, shown.withProtection.apply(year)));
    }

    private TableText numbers() {
        return TableText.headed(
                List.of(
                        texts.get("career.year"),
                        texts.get("career.contract.2002"),
                        texts.get("career.contract.2026"),
                        texts.get("career.year.protected")),
                years.stream()
                        .map(year -> List.of(
                                year.year().toString(),
                                CareerWords.pounds(texts, shown.newDeal.apply(year)),
                                CareerWords.pounds(texts, shown.wales2026.apply(year)),
                                CareerWords.pounds(texts, shown.withProtection.apply(year))))
                        .toList());
    }

    private HBox key(String name, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.binding(name));
        HBox key = new HBox(LinePlot.sample(style), label);
        key.getStyleClass().add("chart-key");
        return key;
    }
}
