package cymru.rhod.ui.charts;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.RotaReport;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.TableText;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * How many doctors are on duty in each of the 168 hours of the week, where as many doctors work the pattern as it has weeks. A
 * doctor on duty for half of an hour counts as half.
 */
public final class OnDutyStrip extends Chart {

    private static final double HEIGHT = 84;
    private static final double NO_GAP = 0;
    private static final int HOURS_PER_DAY = 24;

    private final BarPlot plot;

    public OnDutyStrip(SessionModel model, Texts texts) {
        this(model, texts, new BarPlot(HEIGHT, NO_GAP));
    }

    private OnDutyStrip(SessionModel model, Texts texts, BarPlot plot) {
        super("panels.chart.on-duty", model, texts, plot);
        this.plot = plot;
        getStyleClass().add("on-duty-strip");
        start();
    }

    @Override
    void plot(RotaReport report) {
        List<BarPlot.Bar> bars = report.template().onDutyMinutes().stream()
                .map(minutes -> new BarPlot.Bar(doctors(minutes), 0))
                .toList();
        double most = bars.stream().mapToDouble(BarPlot.Bar::lower).max().orElse(0);
        List<BarPlot.Tick> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(new BarPlot.Tick(day.ordinal() * HOURS_PER_DAY, name(day)));
        }
        List<BarPlot.Line> top = List.of(new BarPlot.Line(most, number(most), "guide"));
        plot.show(bars, most == 0 ? List.of() : top, days, Math.max(1, most));
    }

    @Override
    String summary(RotaReport report) {
        List<Long> minutes = report.template().onDutyMinutes();
        int fewest = 0;
        int most = 0;
        for (int hour = 1; hour < minutes.size(); hour++) {
            if (minutes.get(hour) < minutes.get(fewest)) {
                fewest = hour;
            }
            if (minutes.get(hour) > minutes.get(most)) {
                most = hour;
            }
        }
        return texts().get(
                        "panels.chart.on-duty.summary",
                        number(doctors(minutes.get(fewest))),
                        hour(fewest),
                        number(doctors(minutes.get(most))),
                        hour(most));
    }

    @Override
    String describe(RotaReport report, int bar) {
        return texts().get(
                        "panels.chart.on-duty.bar",
                        hour(bar),
                        number(doctors(report.template().onDutyMinutes().get(bar))));
    }

    @Override
    TableText numbers(RotaReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (long minutes : report.template().onDutyMinutes()) {
            rows.add(List.of(hour(rows.size()), number(doctors(minutes))));
        }
        return TableText.headed(
                List.of(texts().get("panels.chart.on-duty.time"), texts().get("panels.chart.on-duty.doctors")), rows);
    }

    private String hour(int hourOfWeek) {
        long from = hourOfWeek % HOURS_PER_DAY * Minutes.PER_HOUR;
        String times = Minutes.asClockTime(from) + "–" + Minutes.asClockTime(from + Minutes.PER_HOUR);
        return texts().get("panels.chart.on-duty.hour", name(DayOfWeek.of(hourOfWeek / HOURS_PER_DAY + 1)), times);
    }

    private String name(DayOfWeek day) {
        return texts().wording().shortDay(day);
    }

    private String number(double doctors) {
        return texts().wording().doctors(doctors);
    }

    private static double doctors(long minutes) {
        return (double) minutes / Minutes.PER_HOUR;
    }
}
