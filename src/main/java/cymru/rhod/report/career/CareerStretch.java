package cymru.rhod.report.career;

import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.time.CalendarMonths;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Part of a post in which a year's pay stays the same.
 *
 * @param to the last day
 * @param newDeal a year's pay under the contract of 2002; null where it is not known
 * @param wales2026 likewise under that of 2026
 * @param movedOn whether the doctor is on the contract of 2026
 */
public record CareerStretch(
        CareerPost post,
        LocalDate from,
        LocalDate to,
        IncrementalCredit credit,
        @Nullable Pay newDeal,
        @Nullable Pay wales2026,
        boolean movedOn) {

    private static final int PENCE_TWELFTHS = 1200;

    /** Returns the pay under the contract of the doctor by the rules of transfer; null where it is not known. */
    @Nullable
    Pay byTransfer() {
        return movedOn ? wales2026 : newDeal;
    }

    /** Returns what a year's pay comes to for its days, in pounds: a twelfth for each whole month. */
    Ratio forDays(Pay pay) {
        return Ratio.of(pay.annualPay().pence(), PENCE_TWELFTHS).times(CalendarMonths.spanned(from, to));
    }
}
