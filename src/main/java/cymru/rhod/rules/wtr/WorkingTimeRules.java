package cymru.rhod.rules.wtr;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.OffDuty;
import cymru.rhod.rules.measure.WorkAtHand;
import java.util.List;

/** Puts the Working Time Regulations together. The in-shift break and the night worker's eight hours are not tested (ruling 39). */
public final class WorkingTimeRules {

    private WorkingTimeRules() {}

    /** Assesses a pattern. */
    public static WorkingTimeResult assess(Measures measures, WorkAtHand work, Figures figures) {
        Reason.Measured average = measures.settings().definitions().takesAlternative(Definition.WTR_AVERAGE)
                ? measures.plainWorkingTime()
                : measures.workingTime();
        OffDuty rests = new OffDuty(work.runs(), measures.cycle().minutes());
        return new WorkingTimeResult(
                average,
                measures.plainWorkingTime(),
                List.of(
                        WeeklyHours.check(average, figures),
                        DailyRest.check(work, figures),
                        WeeklyRest.check(work, rests, measures, figures)));
    }
}
