package cymru.rhod.ui.charts;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.WeekRow;
import cymru.rhod.ui.common.DrawnHours;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.TableText;
import java.util.ArrayList;
import java.util.List;

/** Hours of duty in each week of the pattern, against the lines of the banding chart and the average. */
public final class HoursChart extends Chart {

    private static final double HEIGHT = 140;
    private static final double GAP = 0.3;
    private static final double ROOM_ABOVE = 4;

    private final BarPlot plot;

    public HoursChart(SessionModel model, Texts texts) {
        this(model, texts, new BarPlot(HEIGHT, GAP));
    }

    private HoursChart(SessionModel model, Texts texts, BarPlot plot) {
        super("panels.chart.hours", model, texts, plot);
        this.plot = plot;
        getStyleClass().add("hours-chart");
        start();
    }

    @Override
    void plot(RotaReport report) {
        List<BarPlot.Bar> bars = report.template().rows().stream()
                .map(row -> new BarPlot.Bar(hours(row.dutyMinutes()), 0))
                .toList();
        List<BarPlot.Line> lines = new ArrayList<>();
        double highest = 0;
        for (Ratio minutes : report.guides().weeklyHours()) {
            highest = DrawnHours.hours(minutes);
            lines.add(new BarPlot.Line(highest, DrawnHours.label(minutes), "guide"));
        }
        Ratio average = report.template().dutyHours().value().value();
        lines.add(new BarPlot.Line(hours(average.rounded()), "", "average"));
        double longest = bars.stream().mapToDouble(BarPlot.Bar::lower).max().orElse(0);
        plot.show(bars, lines, Plots.weekTicks(bars.size()), Math.max(longest, highest) + ROOM_ABOVE);
    }

    @Override
    String summary(RotaReport report) {
        List<WeekRow> rows = report.template().rows();
        int longest = 0;
        for (int week = 1; week < rows.size(); week++) {
            if (rows.get(week).dutyMinutes() > rows.get(longest).dutyMinutes()) {
                longest = week;
            }
        }
        return texts().get(
                        "panels.chart.hours.summary",
                        texts().wording().quantity(report.template().dutyHours().value()),
                        Minutes.asHours(rows.get(longest).dutyMinutes()),
                        Plots.weekNumber(longest));
    }

    @Override
    String describe(RotaReport report, int bar) {
        WeekRow row = report.template().rows().get(bar);
        return texts().get(
                        row.weekendWorked() ? "panels.chart.hours.bar.weekend" : "panels.chart.hours.bar",
                        Plots.weekNumber(bar),
                        Minutes.asHours(row.dutyMinutes()));
    }

    @Override
    TableText numbers(RotaReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (WeekRow row : report.template().rows()) {
            rows.add(List.of(Plots.weekNumber(rows.size()), Minutes.asHours(row.dutyMinutes())));
        }
        return TableText.headed(List.of(texts().get("grid.heading.week"), texts().get("grid.heading.hours")), rows);
    }

    private static double hours(long minutes) {
        return (double) minutes / Minutes.PER_HOUR;
    }
}
