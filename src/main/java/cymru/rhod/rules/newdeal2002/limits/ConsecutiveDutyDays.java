package cymru.rhod.rules.newdeal2002.limits;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.DutyDays;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;

/**
 * The most consecutive duty days: 13. A pattern without a free date runs without end and always breaks it. Source: banding-2002,
 * section 5.1, and ruling 10.
 *
 * <p>Worked example: 13 dates with a duty, then one without, are kept; 14 are broken.
 */
public final class ConsecutiveDutyDays implements NewDealLimit {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "consecutive-duty-days");

    @Override
    public RuleResult check(Measures measures, WorkingPattern pattern, Figures figures) {
        FigureInForce limit = figures.get(NewDealFigures.CONSECUTIVE_DUTY_DAYS);
        DutyDays days = measures.dutyDays();
        Reason.Compared compared = days.endless()
                ? Reason.Compared.unbounded(RULE, Operator.AT_MOST, limit, false)
                : Reason.Compared.of(RULE, Quantity.days(days.longestRun()), Operator.AT_MOST, limit);
        return RuleResult.of(compared.at(days.cells()));
    }
}
