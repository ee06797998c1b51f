package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Step 4b: is on-call 1 in 8 with prospective cover, or more often? Without cover that is 1 in 7, for F1 1 in 6.5. Source:
 * banding-2002, sections 2.1 and 3.4.
 *
 * <p>Worked example: 1 in 8 answers yes with cover and no without.
 */
public final class OnCallOneInEight implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("on-call-1-in-8");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.asOftenAs(RULE, facts.onCallFrequency(), limit(facts), facts);
    }

    private static FigureId limit(ChartFacts facts) {
        if (facts.prospectiveCover() || facts.definitions().takesAlternative(Definition.ON_CALL_FREQUENCY)) {
            return NewDealFigures.ON_CALL_MIDDLE;
        }
        return facts.foundationYear1()
                ? NewDealFigures.ON_CALL_MIDDLE_NO_COVER_F1
                : NewDealFigures.ON_CALL_MIDDLE_NO_COVER;
    }
}
