package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Step 3a, 4a: is on-call 1 in 6 with prospective cover, or more often? Without cover that is 1 in 5. Source: banding-2002,
 * sections 2.1 and 3.4.
 *
 * <p>Worked example: 1 in 6 answers yes with cover and no without.
 */
public final class OnCallOneInSix implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("on-call-1-in-6");

    @Override
    public Reason answer(ChartFacts facts) {
        FigureId limit = facts.prospectiveCover() ? NewDealFigures.ON_CALL_HIGH : NewDealFigures.ON_CALL_HIGH_NO_COVER;
        return ChartQuestion.asOftenAs(RULE, facts.onCallFrequency(), alternativeOr(limit, facts), facts);
    }

    private static FigureId alternativeOr(FigureId limit, ChartFacts facts) {
        // Frequencies adjusted for cover are compared with the printed 1 in 6 either way.
        return facts.definitions().takesAlternative(Definition.ON_CALL_FREQUENCY) ? NewDealFigures.ON_CALL_HIGH : limit;
    }
}
