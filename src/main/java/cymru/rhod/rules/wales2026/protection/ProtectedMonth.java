package cymru.rhod.rules.wales2026.protection;

import cymru.rhod.domain.money.Money;
import java.time.YearMonth;

/**
 * One calendar month after the transfer.
 *
 * @param floor what is protected of the month, to the penny
 * @param newPay pay under the contract of 2026 for the month
 * @param topUp what protection adds
 * @param claimable what it would add if it had been claimed; no part of what is paid
 * @param paid new pay with the top-up
 */
public record ProtectedMonth(YearMonth month, Money floor, Money newPay, Money topUp, Money claimable, Money paid) {

    /** Says whether new pay is below the floor, claimed or not. */
    public boolean binds() {
        return topUp.pence() > 0 || claimable.pence() > 0;
    }
}
