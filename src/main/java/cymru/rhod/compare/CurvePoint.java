package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.newdeal2002.Band;
import org.jspecify.annotations.Nullable;

/**
 * Pay a year at one number of average weekly hours.
 *
 * @param minutes a week
 * @param band of the 2002 contract
 * @param newDeal null where the year has no scale for the point
 * @param wales2026 null likewise
 * @param newDealBasis what the pay of 2002 rests on
 * @param wales2026Basis what that of 2026 does
 * @param isAllowed2026 whether the contract of 2026 allows such hours; true in a year without such a limit
 */
public record CurvePoint(
        Ratio minutes,
        Band band,
        @Nullable Money newDeal,
        @Nullable Money wales2026,
        PayBasis newDealBasis,
        PayBasis wales2026Basis,
        boolean isAllowed2026) {

    /** Returns 2026 minus 2002; null where either is not known. */
    public @Nullable Money difference() {
        return newDeal == null || wales2026 == null ? null : wales2026.minus(newDeal);
    }

    /** Returns what the difference rests on. */
    public PayBasis basis() {
        return newDealBasis.and(wales2026Basis);
    }

    /** Returns whether 2026 pays more, less or the same, or that it is not known. */
    public Outcome outcome() {
        return Outcome.of(difference(), newDealBasis, wales2026Basis);
    }
}
