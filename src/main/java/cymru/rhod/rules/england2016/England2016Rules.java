package cymru.rhod.rules.england2016;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.WorkAtHand;
import cymru.rhod.rules.rostering.CommonRules;
import cymru.rhod.rules.rostering.RosteringRule;
import cymru.rhod.rules.rostering.Shifts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of England's contract in its later text, for comparison. The limits for long shifts that end
 * late are those for long shifts. Breaks, rest on call and the days in a row that light weekend on-call allows are told, not
 * checked. Source: england-2016, section 3.
 */
final class England2016Rules {

    static final RuleId WEEKLY_HOURS = new RuleId(Contract.ENGLAND_2016, "weekly-hours");

    /** What is missing where non-resident on-call has no expected work. */
    static final String WORK_ON_CALL = "england2016.nroc-work";

    /** More often than the norm is worth attention; more often than the limit is a breach. */
    private static final RosteringRule WEEKENDS_NORM =
            new CommonRules(Contract.ENGLAND_2016, Verdict.WARNING, Provenance.ENGLAND_LATER).weekends("weekends-norm");

    private static final CommonRules RULES =
            new CommonRules(Contract.ENGLAND_2016, Verdict.BROKEN, Provenance.ENGLAND_LATER);

    private static final List<RosteringRule> ROSTERING = Stream.concat(
                    Stream.of(WEEKENDS_NORM, RULES.weekends("weekends")), RULES.all().stream())
            .toList();

    private England2016Rules() {}

    /** Holds a pattern against each rule: kept, broken, a warning, unknown or not checked. */
    static List<RuleResult> check(England2016Hours hours, Measures measures, Figures figures) {
        List<RuleResult> results = new ArrayList<>();
        results.add(weeklyHours(hours.average(), figures));
        Shifts shifts = CommonRules.shifts(Contract.ENGLAND_2016, measures, WorkAtHand.of(measures), figures);
        ROSTERING.forEach(rule -> results.add(rule.check(shifts, figures)));
        results.addAll(OnCallRules.check(measures, figures));
        return results;
    }

    private static RuleResult weeklyHours(Reason.@Nullable Measured average, Figures figures) {
        if (average == null) {
            return new RuleResult(WEEKLY_HOURS, Verdict.UNKNOWN, Reason.Unknown.of(WORK_ON_CALL));
        }
        return RuleResult.of(Reason.Compared.of(
                WEEKLY_HOURS,
                average.value(),
                Operator.AT_MOST,
                figures.get(England2016Figures.WEEKLY_HOURS_LIMIT),
                average));
    }
}
