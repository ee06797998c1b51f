package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Step 4c: is on-call 1 in 8 without prospective cover, or less often? With cover that is 1 in 10, for F1 1 in 9. Source:
 * banding-2002, sections 2.1 and 3.4.
 *
 * <p>Worked example: with cover, 1 in 9 answers no for a registrar and yes for F1.
 */
public final class OnCallOneInEightWithoutCover implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("on-call-low");

    @Override
    public Reason answer(ChartFacts facts) {
        return ChartQuestion.asSeldomAs(RULE, facts.onCallFrequency(), limit(facts), facts);
    }

    private static FigureId limit(ChartFacts facts) {
        if (!facts.prospectiveCover() || facts.definitions().takesAlternative(Definition.ON_CALL_FREQUENCY)) {
            return NewDealFigures.ON_CALL_LOW;
        }
        return facts.foundationYear1() ? NewDealFigures.ON_CALL_LOW_COVER_F1 : NewDealFigures.ON_CALL_LOW_COVER;
    }
}
