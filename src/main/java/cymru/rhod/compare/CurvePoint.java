package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.newdeal2002.Band;
import org.jspecify.annotations.Nullable;

/**
 * Pay a year at one number of average weekly hours.
 *
 * @param minutes a week
 * @param band of the 2002 contract
 * @param newDeal null where the year has no scale for the point
 * @param wales2026 null likewise
 * @param isAllowed2026 whether the contract of 2026 allows such hours; true in a year without such a limit
 */
public record CurvePoint(
        Ratio minutes, Band band, @Nullable Money newDeal, @Nullable Money wales2026, boolean isAllowed2026) {

    /** Returns 2026 minus 2002; null where either is not known. */
    public @Nullable Money difference() {
        return newDeal == null || wales2026 == null ? null : wales2026.minus(newDeal);
    }
}
