package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import java.util.List;

/**
 * Step 2: does all duty lie in normal hours, 07:00 to 19:00 from Monday to Friday, or from 08:00 less than full time? Source:
 * banding-2002, section 2, rows 2, and section 8.4.
 *
 * <p>Worked example: one clinic a month until 19:30 answers no.
 */
public final class AllInNormalHours implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("all-normal-hours");

    @Override
    public Reason answer(ChartFacts facts) {
        boolean all = facts.outsideNormalDay().value().value().isZero();
        return new Reason.Decided(
                RULE,
                all ? "yes" : "no",
                facts.outsideNormalDay().cells(),
                List.of(facts.outsideNormalDay()),
                List.of());
    }
}
