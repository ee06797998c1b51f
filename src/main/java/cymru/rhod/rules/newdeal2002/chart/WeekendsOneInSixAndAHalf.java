package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Less than full time: is 1 weekend in 6.5 worked, or more often? The frequency is the doctor's own. Source: banding-2002, section
 * 2.2.
 *
 * <p>Worked example: 4 of 26 weekends answer yes; 3 of 26 answer no.
 */
public final class WeekendsOneInSixAndAHalf implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("weekends-less-than-full-time");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.asOftenAs(
                RULE, facts.weekendFrequency(), NewDealFigures.WEEKENDS_LESS_THAN_FULL_TIME, facts);
    }
}
