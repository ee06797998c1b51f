package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;

/**
 * Is criterion R met: is the doctor resident and on duty between 19:00 and 07:00, or is four hours or more worked after 19:00 on
 * half of the on-calls or more? Source: banding-2002, section 3.5, and ruling 29.
 *
 * <p>Worked example: a resident on-call duty from 17:00 meets it, whatever the box says.
 */
public final class CriterionR implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("criterion-r");

    @Override
    public Reason answer(ChartFacts facts) {
        return facts.criterionR();
    }
}
