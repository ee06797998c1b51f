package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money before and after.
 *
 * @param before null where it was not known
 * @param after null where it is not known
 * @param basisBefore what the earlier sum rests on
 * @param basisAfter what the later one does
 */
public record MoneyChange(@Nullable Money before, @Nullable Money after, PayBasis basisBefore, PayBasis basisAfter) {

    /** Returns the change of a year's pay; null where it was or is not known. */
    static MoneyChange between(@Nullable Pay before, @Nullable Pay after) {
        return new MoneyChange(amount(before), amount(after), PayBasis.of(before), PayBasis.of(after));
    }

    public boolean isChange() {
        return !Objects.equals(before, after);
    }

    /** Returns by how much it grew; null where it was or is not known. */
    public @Nullable Money difference() {
        return before == null || after == null ? null : after.minus(before);
    }

    /** Returns what both sums rest on. */
    public PayBasis basis() {
        return basisBefore.and(basisAfter);
    }

    private static @Nullable Money amount(@Nullable Pay pay) {
        return pay == null ? null : pay.annualPay();
    }
}
