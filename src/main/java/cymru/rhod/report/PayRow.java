package cymru.rhod.report;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.rules.Pay;
import org.jspecify.annotations.Nullable;

/**
 * What the rota pays a year at one point under each contract; null where the year has no scale or something needed is unknown.
 *
 * @param point the point of the 2002 scale
 * @param serviceYears years of service for the 2026 scale
 */
public record PayRow(Grade grade, int point, int serviceYears, @Nullable Pay newDeal, @Nullable Pay wales2026) {

    /** Returns 2026 minus 2002, or null where either is missing. */
    public @Nullable Money difference() {
        return newDeal == null || wales2026 == null
                ? null
                : wales2026.annualPay().minus(newDeal.annualPay());
    }
}
