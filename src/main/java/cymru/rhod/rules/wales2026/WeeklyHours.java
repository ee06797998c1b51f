package cymru.rhod.rules.wales2026;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Average working week of at most 48 hours: a breach without cover, a warning where only the average with colleagues' leave covered
 * is above. A pay year before the contract has no such limit. Source: wales-2026, section 7 and section 10, row 15.
 *
 * <p>Worked example: 47:30 without and 48:40 with cover is a warning; 48:01 without is a breach.
 */
public final class WeeklyHours {

    public static final RuleId RULE = new RuleId(Contract.WALES_2026, "weekly-hours");
    public static final RuleId WITH_COVER = new RuleId(Contract.WALES_2026, "weekly-hours-with-cover");

    private WeeklyHours() {}

    static List<RuleResult> check(Reason.@Nullable Measured average, Measures measures, Figures figures) {
        FigureInForce limit = figures.find(Wales2026Figures.WEEKLY_HOURS_LIMIT).orElse(null);
        if (limit == null) {
            return List.of();
        }
        if (average == null) {
            return List.of(new RuleResult(RULE, Verdict.UNKNOWN, Reason.Unknown.of(Wales2026Rules.WORK_ON_CALL)));
        }
        List<RuleResult> results = new ArrayList<>();
        results.add(RuleResult.of(Reason.Compared.of(RULE, average.value(), Operator.AT_MOST, limit, average)));
        if (measures.cover() != null) {
            Reason.Compared covered = Reason.Compared.of(
                    WITH_COVER,
                    measures.cover().averageOf(average),
                    Operator.AT_MOST,
                    limit,
                    average,
                    measures.settings().leaveWeeks());
            results.add(new RuleResult(WITH_COVER, covered.holds() ? Verdict.KEPT : Verdict.WARNING, covered));
        }
        return results;
    }
}
