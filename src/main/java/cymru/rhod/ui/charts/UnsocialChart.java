package cymru.rhod.ui.charts;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.WeekRow;
import cymru.rhod.rules.Quantity;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.TableText;
import java.util.ArrayList;
import java.util.List;

/** The unsocial share of each week's hours, stacked on the plain share, against the line of the banding chart. */
public final class UnsocialChart extends Chart {

    private static final double HEIGHT = 120;
    private static final double GAP = 0.3;
    private static final int DECIMALS = 6;

    private final BarPlot plot;

    public UnsocialChart(SessionModel model, Texts texts) {
        this(model, texts, new BarPlot(HEIGHT, GAP));
    }

    private UnsocialChart(SessionModel model, Texts texts, BarPlot plot) {
        super("panels.chart.unsocial", model, texts, plot);
        this.plot = plot;
        getStyleClass().add("unsocial-chart");
        start();
    }

    /** The unsocial part stands on the ground, so that its top can be held against the line. */
    @Override
    void plot(RotaReport report) {
        List<BarPlot.Bar> bars =
                report.template().rows().stream().map(UnsocialChart::bar).toList();
        Ratio guide = report.guides().unsocialShare();
        String label = texts().wording().quantity(Quantity.fraction(guide));
        plot.show(
                bars,
                List.of(new BarPlot.Line(guide.toDecimal(DECIMALS).doubleValue(), label, "guide")),
                Plots.weekTicks(bars.size()),
                1);
    }

    private static BarPlot.Bar bar(WeekRow row) {
        if (row.dutyMinutes() == 0) {
            return new BarPlot.Bar(0, 0);
        }
        double share = (double) row.unsocialMinutes() / row.dutyMinutes();
        return new BarPlot.Bar(share, 1 - share);
    }

    @Override
    String summary(RotaReport report) {
        return texts().get(
                        "panels.chart.unsocial.summary",
                        texts().wording()
                                .quantity(report.template().outOfHoursFraction().value()));
    }

    @Override
    String describe(RotaReport report, int bar) {
        WeekRow row = report.template().rows().get(bar);
        if (row.dutyMinutes() == 0) {
            return texts().get("panels.chart.unsocial.none", Plots.weekNumber(bar));
        }
        return texts().get(
                        "panels.chart.unsocial.bar",
                        Plots.weekNumber(bar),
                        Minutes.asHours(row.unsocialMinutes()),
                        Minutes.asHours(row.dutyMinutes()));
    }

    @Override
    TableText numbers(RotaReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (WeekRow row : report.template().rows()) {
            rows.add(List.of(
                    Plots.weekNumber(rows.size()),
                    Minutes.asHours(row.unsocialMinutes()),
                    Minutes.asHours(row.dutyMinutes()),
                    row.dutyMinutes() == 0
                            ? Wording.NO_VALUE
                            : texts().wording()
                                    .quantity(Quantity.fraction(Ratio.of(row.unsocialMinutes(), row.dutyMinutes())))));
        }
        return TableText.headed(
                List.of(
                        texts().get("grid.heading.week"),
                        texts().get("panels.chart.unsocial.hours"),
                        texts().get("grid.heading.hours"),
                        texts().get("panels.chart.unsocial.share")),
                rows);
    }
}
