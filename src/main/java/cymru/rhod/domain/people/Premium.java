package cymru.rhod.domain.people;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;

/**
 * A premium of the user's own, paid under the contract of 2026.
 *
 * @param name what the user calls it; not blank in a rota, and no other premium has it
 * @param amount a year, full time
 */
public record Premium(String name, Money amount, boolean pensionable) {

    /** The most premia of a rota. */
    public static final int MOST_ENTRIES = 20;

    private static final Ratio MOST_AMOUNT = Ratio.of(1_000_000);

    /** Says whether pounds may be what a premium pays a year: 0 to a million, in whole pence. */
    public static boolean isAmount(Ratio pounds) {
        return pounds.sign() >= 0 && pounds.isAtMost(MOST_AMOUNT) && pounds.hasAtMostDecimals(2);
    }
}
