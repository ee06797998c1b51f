package cymru.rhod.report;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.roster.FairnessMeasure;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.rules.RuleResult;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One slot before and after a change of the roster.
 *
 * @param postBefore what its dates came to
 * @param postAfter what they come to
 */
public record SlotChange(SlotReport before, SlotReport after, PostReport postBefore, PostReport postAfter) {

    /** Returns by how much a number grew; null where it is not known before or after. */
    public @Nullable Ratio difference(FairnessMeasure measure) {
        Ratio earlier = measure.of(postBefore);
        Ratio later = measure.of(postAfter);
        return earlier == null || later == null ? null : later.minus(earlier);
    }

    /** Returns the rules broken now that were not, as they stand now. */
    public List<RuleResult> newlyBroken() {
        return turned(before, after);
    }

    /** Returns the rules kept now that were broken, as they stood before. */
    public List<RuleResult> mended() {
        return turned(after, before);
    }

    private static List<RuleResult> turned(SlotReport kept, SlotReport broken) {
        return broken.pattern()
                .rules()
                .filter(RuleResult::isBroken)
                .filter(rule -> brokenIn(kept).noneMatch(other -> other.rule().equals(rule.rule())))
                .toList();
    }

    private static Stream<RuleResult> brokenIn(SlotReport report) {
        return report.pattern().rules().filter(RuleResult::isBroken);
    }
}
