package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Step 1: is more than 56 hours a week worked? If so, the rota is Band 3. Source: banding-2002, section 2, row 1.
 *
 * <p>Worked example: 56:00 is not; 56:01 is.
 */
public final class WorkOver56Hours implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("over-56");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.compare(RULE, facts.work(), Operator.MORE_THAN, NewDealFigures.BAND_3_HOURS, facts);
    }
}
