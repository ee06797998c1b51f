package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Step 3: is more than 48 hours a week worked? That parts Band 2 from Band 1. Source: banding-2002, section 2.1, rows 3 and 4.
 *
 * <p>Worked example: 48:00 is not; 48:01 is.
 */
public final class WorkOver48Hours implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("over-48");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.compare(RULE, facts.work(), Operator.MORE_THAN, NewDealFigures.BAND_2_HOURS, facts);
    }
}
