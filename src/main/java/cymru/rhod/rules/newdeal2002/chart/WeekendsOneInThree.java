package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Step 3: is 1 weekend in 3 worked, or more often? Source: banding-2002, section 2.1, rows 3a and 3b.
 *
 * <p>Worked example: 3 of 9 weekends answer yes; 3 of 10 answer no.
 */
public final class WeekendsOneInThree implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("weekends-band-2");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.asOftenAs(RULE, facts.weekendFrequency(), NewDealFigures.WEEKENDS_BAND_2, facts);
    }
}
