package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;

/**
 * Step 1: is every New Deal limit kept? If not, the rota is Band 3. Source: banding-2002, section 2, row 1.
 *
 * <p>Worked example: a full shift of 14:15 makes the rota Band 3, whatever its hours.
 */
public final class WithinNewDealLimits implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("compliant");

    @Override
    public Reason answer(ChartFacts facts) {
        return facts.compliance();
    }
}
