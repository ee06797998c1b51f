package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;

/**
 * Which side of the chart: is the pattern an on-call rota? Hybrids with an on-call element are not. Source: banding-2002, section 2.
 *
 * <p>Worked example: standard days and on-call are; standard days, on-call and full shifts are not.
 */
public final class OnCallRota implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("on-call-rota");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.decide(RULE, facts.onCallRota());
    }
}
