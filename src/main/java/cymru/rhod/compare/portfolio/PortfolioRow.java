package cymru.rhod.compare.portfolio;

import cymru.rhod.compare.Outcome;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PayRow;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import org.jspecify.annotations.Nullable;

/**
 * A year's pay on one rota at one point of the scales.
 *
 * @param file where the rota was read
 * @param rota its name; may be empty
 * @param serviceYears null where not given
 * @param newDeal null where not known
 * @param wales2026 null where not known
 * @param newDealBasis what the pay of 2002 rests on
 * @param wales2026Basis what that of 2026 does
 */
public record PortfolioRow(
        String file,
        String rota,
        Grade grade,
        int point,
        @Nullable Integer serviceYears,
        @Nullable Money newDeal,
        @Nullable Money wales2026,
        PayBasis newDealBasis,
        PayBasis wales2026Basis) {

    static PortfolioRow of(String file, String rota, PayRow row) {
        return new PortfolioRow(
                file,
                rota,
                row.grade(),
                row.point(),
                row.serviceYears(),
                amount(row.newDeal()),
                amount(row.wales2026()),
                PayBasis.of(row.newDeal()),
                PayBasis.of(row.wales2026()));
    }

    /** Returns 2026 minus 2002; null where either is not known. */
    public @Nullable Money difference() {
        return newDeal == null || wales2026 == null ? null : wales2026.minus(newDeal);
    }

    /** Returns the difference as a share of the pay of 2002; null where either is not known. */
    public @Nullable Ratio share() {
        Money difference = difference();
        return newDeal == null || difference == null ? null : Ratio.of(difference.pence(), newDeal.pence());
    }

    /** Returns whether 2026 pays more, less or the same, or that it is not known. */
    public Outcome outcome() {
        return Outcome.of(difference(), newDealBasis, wales2026Basis);
    }

    /** Returns what both amounts rest on. */
    public PayBasis basis() {
        return newDealBasis.and(wales2026Basis);
    }

    private static @Nullable Money amount(@Nullable Pay pay) {
        return pay == null ? null : pay.annualPay();
    }
}
