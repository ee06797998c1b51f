package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.newdeal2002.NewDealFigures;

/**
 * Step 3b, 4e: does more than one third of duty lie outside 07:00 to 19:00 from Monday to Friday? Source: banding-2002, sections
 * 2 and 8.2.
 *
 * <p>Worked example: 20 of 60 hours is one third exactly and not more; a named alternative counts it.
 */
public final class MoreThanAThirdUnsocial implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("one-third");

    @Override
    public Reason answer(ChartFacts facts) {
        Operator operator =
                facts.definitions().takesAlternative(Definition.ONE_THIRD) ? Operator.AT_LEAST : Operator.MORE_THAN;
        return ChartQuestion.compare(RULE, facts.unsocialFraction(), operator, NewDealFigures.ONE_THIRD, facts);
    }
}
