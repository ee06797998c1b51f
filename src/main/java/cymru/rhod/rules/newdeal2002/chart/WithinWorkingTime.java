package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import java.util.Objects;

/**
 * Step 1, only where it is so defined: are the Working Time Regulations kept? If not, the rota is Band 3. Source: banding-2002,
 * section 8.1.
 *
 * <p>Worked example: 48:05 a week keeps every New Deal limit and breaks the Regulations: Band 2B, and by this definition Band 3.
 */
public final class WithinWorkingTime implements ChartQuestion {

    public static final RuleId RULE = ChartQuestion.rule("working-time");

    @Override
    public Reason answer(ChartFacts facts) {
        return Objects.requireNonNull(facts.workingTime());
    }
}
