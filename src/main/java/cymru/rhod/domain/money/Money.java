package cymru.rhod.domain.money;

import cymru.rhod.domain.time.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of pounds, kept in whole pence. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /**
     * Rounds an exact amount of pounds to the penny, halves up. This is the only rounding of pay, done once at the end of
     * a calculation. Example: 1,035 x 50.442308 = 52,207.788… becomes 52,207.79.
     */
    public static Money roundedToThePenny(Ratio pounds) {
        return new Money(pounds.times(100).rounded());
    }

    public static Money ofPounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100L));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(pence, factor));
    }

    /** Returns the amount in pounds with two decimal places. */
    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    /** Returns the amount rounded to whole pounds, halves up, as screens show it. */
    public long wholePounds() {
        return pounds().setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /**
     * Returns by how many whole pounds this amount is more than another as screens show both, so that three numbers that stand
     * together add up. It can differ by a pound from the exact difference rounded.
     */
    public Money shownMoreThan(Money other) {
        return ofPounds(wholePounds() - other.wholePounds());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }
}
