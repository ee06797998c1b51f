package cymru.rhod.rules.newdeal2002.limits;

import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import java.util.List;

/** One of the New Deal's limits. */
public interface NewDealLimit {

    /** Every limit, in the order in which a report lists them. */
    List<NewDealLimit> ALL = List.of(
            new DutyHoursLimit(),
            new WorkHoursLimit(),
            new LongestDuty(),
            new ShortestOffDuty(),
            new LongBreaks(),
            new ConsecutiveDutyDays(),
            new PlannedRestLimit());

    /** Holds a pattern against the limit. */
    RuleResult check(Measures measures, WorkingPattern pattern, Figures figures);
}
