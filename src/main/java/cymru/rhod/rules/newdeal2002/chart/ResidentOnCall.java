package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;

/**
 * Step 4c: must the doctor be resident when on call? Source: banding-2002, section 2.1.
 *
 * <p>Worked example: 1 in 12 on call from home is Band 1C; resident it is Band 1B.
 */
public final class ResidentOnCall implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("resident");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.decide(RULE, facts.resident());
    }
}
