package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Step 4: is 1 weekend in 4 worked, or more often? Source: banding-2002, section 2.1, rows 4b and 4e.
 *
 * <p>Worked example: 3 of 12 weekends answer yes; 5 of 26 answer no.
 */
public final class WeekendsOneInFour implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("weekends-band-1");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.asOftenAs(RULE, facts.weekendFrequency(), NewDealFigures.WEEKENDS_BAND_1, facts);
    }
}
