package cymru.rhod.ui.charts;

import atlantafx.base.theme.Styles;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.PlotCursor;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.WrappedLabel;
import cymru.rhod.ui.common.copy.CopyableChart;
import cymru.rhod.ui.common.copy.TableText;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A plot, and above it a line of text: a summary, or the value of the bar that is pointed at or chosen with the arrow keys. The
 * plot takes the height there is. The tab it lies in names it to the eye, and the summary to a screen reader.
 */
abstract class Chart extends VBox {

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel model;
    private final String name;
    private final Texts texts;
    private final BarPlot plot;
    private final Label reading = new WrappedLabel("reading", Styles.TEXT_MUTED);

    /** @param name the stem of the chart's texts, for example {@code panels.chart.hours} */
    Chart(String name, SessionModel model, Texts texts, BarPlot plot) {
        this.name = name;
        this.model = model;
        this.texts = texts;
        this.plot = plot;
        getStyleClass().add("chart-panel");
        plot.accessibleHelpProperty().bind(texts.binding("panels.chart.help"));
        setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(reading, plot);
        new CopyableChart(
                        () -> texts.get(name),
                        () -> summary(model.reportProperty().get()),
                        List.of(),
                        () -> numbers(model.reportProperty().get()))
                .install(plot, texts);
    }

    /** Begins to follow the rota; a subclass calls it when it is built. */
    final void start() {
        subscriptions.onChange(plot.chosenProperty(), bar -> read());
        subscriptions.onChange(texts.wordingProperty(), wording -> show());
        subscriptions.follow(model.reportProperty(), report -> show());
    }

    /** Stops following the rota and the language. */
    public final void dispose() {
        subscriptions.close();
    }

    /** Puts the numbers of the report into the plot. */
    abstract void plot(RotaReport report);

    /** Returns the whole in one sentence. */
    abstract String summary(RotaReport report);

    /** Returns what one bar means. */
    abstract String describe(RotaReport report, int bar);

    /** Returns what the bars stand for, a row for each. */
    abstract TableText numbers(RotaReport report);

    final Texts texts() {
        return texts;
    }

    private void show() {
        plot(model.reportProperty().get());
        read();
    }

    private void read() {
        RotaReport report = model.reportProperty().get();
        int bar = plot.chosenProperty().get();
        String text = bar == PlotCursor.NONE ? summary(report) : describe(report, bar);
        reading.setText(text);
        plot.setAccessibleText(bar == PlotCursor.NONE ? texts.get(name) + ". " + text : text);
        plot.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
