package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Less than full time, 4c: is on-call 1 in 13.5, or less often? Source: banding-2002, section 2.2, and ruling 30.
 *
 * <p>Worked example: 1 in 15 answers yes; not resident, the band is FC.
 */
public final class OnCallOneInThirteenAndAHalfOrLess implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("on-call-1-in-13.5-or-less");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.asSeldomAs(
                RULE, facts.onCallFrequency(), NewDealFigures.ON_CALL_MIDDLE_LESS_THAN_FULL_TIME, facts);
    }
}
