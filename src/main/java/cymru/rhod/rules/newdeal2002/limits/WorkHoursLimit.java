package cymru.rhod.rules.newdeal2002.limits;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;

/**
 * The most average weekly work, prospective cover included: 56 hours in every pattern. Source: banding-2002, section 5.1.
 *
 * <p>Worked example: 56:00 is kept, 56:01 is broken.
 */
public final class WorkHoursLimit implements NewDealLimit {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "work-hours-limit");

    @Override
    public RuleResult check(Measures measures, WorkingPattern pattern, Figures figures) {
        return RuleResult.of(Reason.Compared.of(
                RULE,
                measures.workHoursWithCover().value(),
                Operator.AT_MOST,
                figures.get(NewDealFigures.WORK_HOURS_LIMIT),
                measures.workHoursWithCover()));
    }
}
