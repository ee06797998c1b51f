package cymru.rhod.rules.wtr;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import java.util.List;

/**
 * A pattern under the Working Time Regulations.
 *
 * @param averageHours the weekly average that is judged
 * @param plainAverageHours the same without prospective cover, shown beside it
 * @param rules every rule, broken or kept
 */
public record WorkingTimeResult(
        Reason.Measured averageHours, Reason.Measured plainAverageHours, List<RuleResult> rules) {

    public WorkingTimeResult {
        rules = List.copyOf(rules);
    }

    public boolean isCompliant() {
        return rules.stream().noneMatch(RuleResult::isBroken);
    }
}
