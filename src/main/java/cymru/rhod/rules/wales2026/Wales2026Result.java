package cymru.rhod.rules.wales2026;

import cymru.rhod.rules.Reason.Measured;
import cymru.rhod.rules.RuleResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern under the contract of 2026. The hours are null where the work expected in its non-resident on-call duties was not
 * given.
 *
 * @param hours what its pay is counted from
 * @param averageHours average weekly hours, without prospective cover
 * @param outOfHours those of them that lie outside Monday to Friday 07:00 to 19:00 or on a bank holiday
 * @param rules every rule of rostering: kept, broken, a warning, or unknown
 */
public record Wales2026Result(
        Wales2026Hours hours, @Nullable Measured averageHours, @Nullable Measured outOfHours, List<RuleResult> rules) {

    public Wales2026Result {
        rules = List.copyOf(rules);
    }

    public boolean isCompliant() {
        return rules.stream().noneMatch(RuleResult::isBroken);
    }
}
