package cymru.rhod.report.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import org.jspecify.annotations.Nullable;

/**
 * One pay year of a career, April to March, and the running totals to its end. An amount is null from the first stretch on whose pay is
 * not known.
 *
 * @param newDeal pay under the contract of 2002
 * @param wales2026 pay under that of 2026 from the transfer, and of 2002 before it
 * @param withProtection the same with the top-ups of protection
 * @param claimable top-ups that would be paid if they were claimed
 * @param newDealSoFar from the first day of the career on; the others alike
 */
public record CareerYear(
        PayYear year,
        @Nullable Money newDeal,
        @Nullable Money wales2026,
        @Nullable Money withProtection,
        Money claimable,
        @Nullable Money newDealSoFar,
        @Nullable Money wales2026SoFar,
        @Nullable Money withProtectionSoFar) {

    /** Returns how much more the contract of 2026 with protection has paid so far; null where either is not known. */
    public @Nullable Money aheadSoFar() {
        return newDealSoFar == null || withProtectionSoFar == null ? null : withProtectionSoFar.minus(newDealSoFar);
    }
}
