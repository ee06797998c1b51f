package cymru.rhod.rules.cases;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.measure.MeasureSettings;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.PatternDays;
import cymru.rhod.rules.measure.PatternMeasurer;
import cymru.rhod.rules.measure.RestDefaults;
import cymru.rhod.rules.newdeal2002.LeaveEntitlement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Measures a rota in tests without making a whole report of it. */
public final class Measuring {

    private Measuring() {}

    public static Measures measure(Rota rota) {
        List<Cell> cells = new ArrayList<>();
        rota.weeks().forEach(week -> cells.addAll(week.cells()));
        return PatternMeasurer.measure(PatternDays.goingRound(cells), rota.shiftsByCode(), settings(rota));
    }

    private static MeasureSettings settings(Rota rota) {
        Ratio leave = Objects.requireNonNullElse(rota.settings().cover().leaveWeeksPerYear(), Ratio.of(36, 5));
        return new MeasureSettings(
                rota.settings().isLessThanFullTime(),
                rota.settings().cover().isProspective(),
                LeaveEntitlement.typed(leave),
                rota.settings().cover().leaveWeekMinutes(),
                rota.settings().onCall().frequencyOneIn(),
                Boolean.TRUE.equals(rota.settings().onCall().criterionR()),
                new RestDefaults(Ratio.of(1, 4), Minutes.ofHours(6), Ratio.of(1, 2)),
                Minutes.ofHours(40),
                rota.settings().definitions());
    }
}
