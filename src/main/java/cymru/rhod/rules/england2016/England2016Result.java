package cymru.rhod.rules.england2016;

import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason.Measured;
import cymru.rhod.rules.Reason.Unknown;
import cymru.rhod.rules.RuleResult;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern under England's contract, for comparison.
 *
 * @param node the point of England's scale that is paid; null where none matches
 * @param averageHours average weekly hours; null where the work expected in non-resident on-call was not given, as the next
 * @param enhancedHours those of them that the night enhancement is paid on
 * @param weekendFrequency n of "1 in n" weekends with any duty on Saturday or Sunday; null where there is none
 * @param rules every rule: kept, broken, a warning, unknown or not checked
 * @param pay a year's pay; null where the hours, the node or the year's scale are not known
 * @param unknown what is missing, and is not guessed
 */
public record England2016Result(
        @Nullable NodalPoint node,
        @Nullable Measured averageHours,
        @Nullable Measured enhancedHours,
        @Nullable Measured weekendFrequency,
        List<RuleResult> rules,
        @Nullable Pay pay,
        List<Unknown> unknown) {

    public England2016Result {
        rules = List.copyOf(rules);
        unknown = List.copyOf(unknown);
    }

    /** Returns what is missing: what keeps hours or pay from being known, and what is owed besides the pay. */
    public List<Unknown> missing() {
        Stream<Unknown> leftOut = pay == null ? Stream.empty() : pay.leftOut().stream();
        return Stream.concat(unknown.stream(), leftOut).distinct().toList();
    }
}
