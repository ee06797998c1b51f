package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Less than full time, 4a: is on-call 1 in 10, or more often, with or without cover alike? Source: banding-2002, section 2.2, and
 * ruling 30.
 *
 * <p>Worked example: 13 weekdays on call in 26 weeks are 1 in 10 and answer yes.
 */
public final class OnCallOneInTen implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("on-call-1-in-10");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.asOftenAs(
                RULE, facts.onCallFrequency(), NewDealFigures.ON_CALL_HIGH_LESS_THAN_FULL_TIME, facts);
    }
}
