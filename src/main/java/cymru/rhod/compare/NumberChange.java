package cymru.rhod.compare;

import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of a pattern that is no longer what it was.
 *
 * @param before null where it had no value
 * @param after null where it has none
 */
public record NumberChange(PatternNumber number, Reason.@Nullable Measured before, Reason.@Nullable Measured after) {

    /** Returns the numbers that differ, in the order in which reports list them. */
    static List<NumberChange> between(PatternReport before, PatternReport after) {
        List<NumberChange> changes = new ArrayList<>();
        for (PatternNumber number : PatternNumber.values()) {
            Reason.Measured was = number.of(before);
            Reason.Measured is = number.of(after);
            if (!Objects.equals(value(was), value(is))) {
                changes.add(new NumberChange(number, was, is));
            }
        }
        return changes;
    }

    private static @Nullable Quantity value(Reason.@Nullable Measured measured) {
        return measured == null ? null : measured.value();
    }
}
