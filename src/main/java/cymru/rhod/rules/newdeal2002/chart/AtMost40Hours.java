package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Step 2: is at most 40 hours a week worked? Then, with all of it in normal hours, the post is unbanded. Source: banding-2002,
 * section 2.1, row 2.
 *
 * <p>Worked example: 40:00 is; 42:00 is not, and such a post is Band 1B (section 8.5).
 */
public final class AtMost40Hours implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("unbanded-hours");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.compare(RULE, facts.work(), Operator.AT_MOST, NewDealFigures.UNBANDED_HOURS, facts);
    }
}
