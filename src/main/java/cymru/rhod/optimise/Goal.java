package cymru.rhod.optimise;

import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What a change of the pattern is to reach. */
public sealed interface Goal {

    /** Says whether a changed pattern is where the goal wants it. */
    boolean isReached(PatternReport before, PatternReport after);

    /** A band lower in the chart of 2002 than the pattern's own, in the order of {@link PatternReport#isBandedBelow}. */
    record LowerBand() implements Goal {
        @Override
        public boolean isReached(PatternReport before, PatternReport after) {
            return after.isBandedBelow(before);
        }
    }

    /** A rule that is broken, or that warns, and is to be so no more. What only warned before must not warn any more. */
    record KeepRule(RuleId rule) implements Goal {
        @Override
        public boolean isReached(PatternReport before, PatternReport after) {
            Verdict now = verdict(after);
            return now == Verdict.KEPT || (now == Verdict.WARNING && verdict(before) == Verdict.BROKEN);
        }

        private Verdict verdict(PatternReport report) {
            return report.rule(rule).map(RuleResult::verdict).orElse(Verdict.KEPT);
        }
    }

    /** Returns what there is to reach for a pattern: the next band down, then each rule broken, then each that warns. */
    static List<Goal> of(PatternReport report) {
        List<Goal> goals = new ArrayList<>();
        if (report.isBanded()) {
            goals.add(new LowerBand());
        }
        for (Verdict verdict : List.of(Verdict.BROKEN, Verdict.WARNING)) {
            report.rules()
                    .filter(result -> result.verdict() == verdict)
                    .forEach(result -> goals.add(new KeepRule(result.rule())));
        }
        return List.copyOf(goals);
    }
}
