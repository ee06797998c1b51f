package cymru.rhod.optimise;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;

/**
 * How far a pattern is from a goal, as a number without unit that only puts patterns in order: the margins that are missing, each
 * as a share of its limit, and how many of the duties stand in the way. It chooses which single changes are tried in pairs and
 * decides nothing else.
 */
final class Distance {

    /** What counts for a step that nothing measures, and the most that one missing margin counts. */
    private static final double WHOLE = 1;

    /** A lighter pattern is nearer where all else is equal. */
    private static final double OF_LOAD = 0.01;

    private final Goal goal;
    private final PatternReport before;

    Distance(Goal goal, PatternReport before) {
        this.goal = goal;
        this.before = before;
    }

    double of(PatternReport report) {
        return toGoal(report) + OF_LOAD * load(report);
    }

    /** Says whether a changed pattern is nearer to the goal than the pattern was; to be lighter alone does not count. */
    boolean isNearer(PatternReport after) {
        return toGoal(after) < toGoal(before);
    }

    private double toGoal(PatternReport report) {
        return goal instanceof Goal.KeepRule keep
                ? report.rule(keep.rule())
                        .map(result -> missing(result, report))
                        .orElse(0.0)
                : toLowerBand(report);
    }

    /** The nearest band below decides; where no single answer leads to one, every broken limit of the contract counts. */
    private double toLowerBand(PatternReport report) {
        return report.againstBandBelow(before).stream()
                .mapToDouble(Distance::missing)
                .min()
                .orElseGet(() -> WHOLE
                        + report.rules(Contract.NEW_DEAL_2002).stream()
                                .filter(RuleResult::isBroken)
                                .mapToDouble(result -> missing(result, report))
                                .sum()
                        + load(report));
    }

    /** Where a rule is broken in several places the margin is that of the worst, so the cells count beside it. */
    private static double missing(RuleResult result, PatternReport report) {
        double cells = result.cells().size() / (double) (report.weeks() * 7);
        return missing(result.reason()) + cells;
    }

    private static double missing(Reason reason) {
        if (reason instanceof Reason.Compared compared) {
            return missing(compared);
        }
        double sum = reason.from().stream()
                .filter(part -> part instanceof Reason.Decided
                        || (part instanceof Reason.Compared compared && !compared.holds()))
                .mapToDouble(Distance::missing)
                .sum();
        return sum == 0 ? WHOLE : sum;
    }

    private static double missing(Reason.Compared compared) {
        double limit = asDouble(compared.limit().value());
        return compared.measured() == null || limit == 0
                ? WHOLE
                : Math.min(WHOLE, asDouble(compared.distance()) / limit);
    }

    /** The shares of unsocial duty, of weekends worked, and of the week at work. */
    private static double load(PatternReport report) {
        return asDouble(report.outOfHoursFraction().value().value())
                + asDouble(report.weekendsWorked().value().value()) / report.weeks()
                + asDouble(report.workHoursWithCover().value().value()) / (7 * 24 * 60);
    }

    private static double asDouble(Ratio ratio) {
        return (double) ratio.numerator() / ratio.denominator();
    }
}
