package cymru.rhod.compare;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.report.PayRow;
import cymru.rhod.rules.Pay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A year's pay at one point that is no longer what it was, under one contract or both.
 *
 * @param serviceYears null where not given
 */
public record PayChange(
        Grade grade, int point, @Nullable Integer serviceYears, MoneyChange newDeal, MoneyChange wales2026) {

    /** Returns the points at which pay differs, in the order of the rows. */
    static List<PayChange> between(List<PayRow> before, List<PayRow> after) {
        List<PayChange> changes = new ArrayList<>();
        for (PayRow row : after) {
            Optional<PayRow> earlier = before.stream()
                    .filter(other -> other.grade() == row.grade() && other.point() == row.point())
                    .findFirst();
            PayChange change = new PayChange(
                    row.grade(),
                    row.point(),
                    row.serviceYears(),
                    change(earlier, row, PayRow::newDeal),
                    change(earlier, row, PayRow::wales2026));
            if (change.newDeal().isChange() || change.wales2026().isChange()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static MoneyChange change(Optional<PayRow> before, PayRow after, Function<PayRow, @Nullable Pay> payOf) {
        return MoneyChange.between(before.map(payOf).orElse(null), payOf.apply(after));
    }
}
