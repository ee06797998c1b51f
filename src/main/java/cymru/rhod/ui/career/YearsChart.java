package cymru.rhod.ui.career;

import atlantafx.base.theme.Styles;
import cymru.rhod.domain.money.Money;
import cymru.rhod.report.career.CareerYear;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
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

    private final Texts texts;
    private final LinePlot plot = new LinePlot();
    private final Label reading = new WrappedLabel(Styles.TEXT_MUTED);
    private final ToggleButton eachYear = new ToggleButton();
    private final ToggleButton soFar = new ToggleButton();
    private List<CareerYear> years = List.of();
    private String summary = "";

    YearsChart(Texts texts, Subscriptions subscriptions) {
        this.texts = texts;
        getStyleClass().add("years-chart");
        setId("career-chart");
        managedProperty().bind(visibleProperty());
        eachYear.setId("career-chart-year");
        soFar.setId("career-chart-so-far");
        eachYear.textProperty().bind(texts.binding("career.chart.year"));
        soFar.textProperty().bind(texts.binding("career.chart.so-far"));
        eachYear.getStyleClass().add(Styles.LEFT_PILL);
        soFar.getStyleClass().add(Styles.RIGHT_PILL);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(eachYear, soFar);
        eachYear.setSelected(true);
        // One of the two is always shown: a click on the chosen one keeps it.
        eachYear.setOnAction(event -> choose(eachYear));
        soFar.setOnAction(event -> choose(soFar));
        HBox measures = new HBox(eachYear, soFar);
        FlowPane head = new FlowPane(
                measures,
                key("career.contract.2002", "line-2002"),
                key("career.contract.2026", "line-2026"),
                key("career.year.protected", "line-protected"));
        head.getStyleClass().add("chart-head");
        plot.accessibleHelpProperty().bind(texts.binding("career.chart.help"));
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

    private void choose(ToggleButton measure) {
        measure.setSelected(true);
        draw();
    }

    private void draw() {
        boolean total = soFar.isSelected();
        plot.show(
                List.of(
                        line("line-2002", total ? CareerYear::newDealSoFar : CareerYear::newDeal),
                        line("line-2026", total ? CareerYear::wales2026SoFar : CareerYear::wales2026),
                        line("line-protected", total ? CareerYear::withProtectionSoFar : CareerYear::withProtection)),
                years.stream().map(year -> year.year().toString()).toList(),
                pounds -> texts.wording().pounds(Money.ofPounds(pounds)));
        read();
    }

    private LinePlot.Line line(String style, Function<CareerYear, @Nullable Money> amount) {
        return new LinePlot.Line(
                style,
                years.stream()
                        .map(amount)
                        .map(money -> money == null ? Double.NaN : money.wholePounds())
                        .map(Number::doubleValue)
                        .toList());
    }

    private void read() {
        int place = plot.chosenProperty().get();
        String text = "";
        if (place >= 0 && place < years.size()) {
            CareerYear year = years.get(place);
            boolean total = soFar.isSelected();
            text = texts.get(
                    "career.chart.reading",
                    year.year().toString(),
                    CareerWords.pounds(texts, total ? year.newDealSoFar() : year.newDeal()),
                    CareerWords.pounds(texts, total ? year.wales2026SoFar() : year.wales2026()),
                    CareerWords.pounds(texts, total ? year.withProtectionSoFar() : year.withProtection()));
        }
        reading.setText(text.isEmpty() ? texts.get("career.chart.help") : text);
        plot.setAccessibleText(text.isEmpty() ? summary : text);
        plot.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private HBox key(String name, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.binding(name));
        HBox key = new HBox(LinePlot.sample(style), label);
        key.getStyleClass().add("chart-key");
        return key;
    }
}
