package cymru.rhod.domain.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of two whole numbers, always in lowest terms with a positive denominator.
 *
 * <p>Averages are ratios so that "more than 48 hours" can be decided at exactly 48:00. Example: 1,182 h 30 min over 26
 * weeks is {@code Ratio.of(70950, 26)} minutes a week, which is 45.48 hours, and not a rounded 45:29.
 *
 * <p>The numbers of one doctor fit into two longs, which is quick; the mean of many doctors at unlike shares over odd numbers of
 * weeks does not, since its denominator is a multiple of all of theirs. It is then kept in full.
 */
public final class Ratio implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(0, 1, null);
    public static final Ratio ONE = new Ratio(1, 1, null);

    private static final BigInteger GREATEST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    /** A fraction in lowest terms of which a number does not fit into a long. */
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    /** Without meaning where the ratio is wide, as the denominator. */
    private final long numerator;

    private final long denominator;
    private final @Nullable Wide wide;

    /** @param wide null where the other two, in lowest terms, are the ratio */
    private Ratio(long numerator, long denominator, @Nullable Wide wide) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = wide;
    }

    /**
     * Returns the ratio of two whole numbers.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("a ratio needs a denominator other than zero: " + numerator + "/0");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return reduced(big(numerator), big(denominator));
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        long signed = denominator < 0 ? -divisor : divisor;
        return new Ratio(numerator / signed, denominator / signed, null);
    }

    /** Returns a whole number as a ratio. */
    public static Ratio of(long whole) {
        return whole == Long.MIN_VALUE ? of(whole, 1) : new Ratio(whole, 1, null);
    }

    /** Returns exactly the decimal number given, for example 6.6 as 33/5. */
    public static Ratio of(BigDecimal decimal) {
        BigDecimal plain = decimal.stripTrailingZeros();
        int scale = Math.max(plain.scale(), 0);
        return reduced(plain.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /**
     * Returns the number above the line.
     *
     * @throws ArithmeticException if it or the denominator does not fit into a long, as of a mean over many doctors
     */
    public long numerator() {
        return wide == null ? numerator : wide.numerator().longValueExact();
    }

    /**
     * Returns the number below the line, at least 1.
     *
     * @throws ArithmeticException if it does not fit into a long, as of a mean over many doctors
     */
    public long denominator() {
        return wide == null ? denominator : wide.denominator().longValueExact();
    }

    public Ratio plus(Ratio other) {
        if (isSmall() && other.isSmall()) {
            return of(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
        }
        // Only what both denominators share can be reduced: so no greatest common divisor of two long numbers is looked
        // for.
        BigInteger shared = bigDenominator().gcd(other.bigDenominator());
        BigInteger part = bigDenominator().divide(shared);
        BigInteger otherPart = other.bigDenominator().divide(shared);
        BigInteger sum =
                bigNumerator().multiply(otherPart).add(other.bigNumerator().multiply(part));
        BigInteger divisor = sum.gcd(shared);
        return inLowestTerms(
                sum.divide(divisor), part.multiply(other.bigDenominator().divide(divisor)));
    }

    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    public Ratio times(Ratio other) {
        if (isSmall() && other.isSmall()) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return reduced(
                bigNumerator().multiply(other.bigNumerator()), bigDenominator().multiply(other.bigDenominator()));
    }

    public Ratio times(long factor) {
        return times(of(factor));
    }

    /**
     * Returns this ratio divided by another.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (isSmall() && other.isSmall()) {
            return of(numerator * other.denominator, denominator * other.numerator);
        }
        return reduced(
                bigNumerator().multiply(other.bigDenominator()),
                bigDenominator().multiply(other.bigNumerator()));
    }

    public Ratio dividedBy(long divisor) {
        return dividedBy(of(divisor));
    }

    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Ratio abs() {
        return sign() < 0 ? negated() : this;
    }

    public boolean isZero() {
        return sign() == 0;
    }

    /** Says whether it is a whole number. */
    public boolean isWhole() {
        return bigDenominator().equals(BigInteger.ONE);
    }

    /** Says whether this is below, at or above zero: -1, 0 or 1. */
    public int sign() {
        return wide == null ? Long.signum(numerator) : wide.numerator().signum();
    }

    public boolean isMoreThan(Ratio other) {
        return compareTo(other) > 0;
    }

    public boolean isAtLeast(Ratio other) {
        return compareTo(other) >= 0;
    }

    public boolean isAtMost(Ratio other) {
        return compareTo(other) <= 0;
    }

    public boolean isLessThan(Ratio other) {
        return compareTo(other) < 0;
    }

    /**
     * Returns the greatest whole number that is not more.
     *
     * @throws ArithmeticException if it does not fit into a long
     */
    public long floor() {
        return whole(RoundingMode.FLOOR);
    }

    /**
     * Returns the least whole number that is not less.
     *
     * @throws ArithmeticException if it does not fit into a long
     */
    public long ceiling() {
        return whole(RoundingMode.CEILING);
    }

    /** Returns the nearest whole number, halves up. */
    public long rounded() {
        return toDecimal(0).longValueExact();
    }

    /** Says whether it is a decimal number of no more than so many places. */
    public boolean hasAtMostDecimals(int places) {
        return equals(of(toDecimal(places)));
    }

    /** Returns a decimal with the given number of places, halves up. Only for showing and for money. */
    public BigDecimal toDecimal(int places) {
        return new BigDecimal(bigNumerator()).divide(new BigDecimal(bigDenominator()), places, RoundingMode.HALF_UP);
    }

    /** Compares exactly, by cross-multiplication. */
    @Override
    public int compareTo(Ratio other) {
        if (isSmall() && other.isSmall()) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return bigNumerator()
                .multiply(other.bigDenominator())
                .compareTo(other.bigNumerator().multiply(bigDenominator()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Ratio other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(wide, other.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : wide.hashCode();
    }

    @Override
    public String toString() {
        return isWhole() ? bigNumerator().toString() : bigNumerator() + "/" + bigDenominator();
    }

    private Ratio negated() {
        return wide == null
                ? new Ratio(-numerator, denominator, null)
                : inLowestTerms(wide.numerator().negate(), wide.denominator());
    }

    private long whole(RoundingMode rounding) {
        return new BigDecimal(bigNumerator())
                .divide(new BigDecimal(bigDenominator()), 0, rounding)
                .longValueExact();
    }

    /** Says whether products with another such ratio, and their sum, fit into a long. */
    private boolean isSmall() {
        return wide == null && numerator == (int) numerator && denominator == (int) denominator;
    }

    private BigInteger bigNumerator() {
        return wide == null ? big(numerator) : wide.numerator();
    }

    private BigInteger bigDenominator() {
        return wide == null ? big(denominator) : wide.denominator();
    }

    private static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a ratio needs a denominator other than zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return inLowestTerms(numerator.divide(signed), denominator.divide(signed));
    }

    private static Ratio inLowestTerms(BigInteger numerator, BigInteger denominator) {
        boolean fits = numerator.abs().compareTo(GREATEST_LONG) <= 0 && denominator.compareTo(GREATEST_LONG) <= 0;
        return fits
                ? new Ratio(numerator.longValue(), denominator.longValue(), null)
                : new Ratio(0, 0, new Wide(numerator, denominator));
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private static long greatestCommonDivisor(long left, long right) {
        long a = Math.abs(left);
        long b = Math.abs(right);
        if (a == 0) {
            return b == 0 ? 1 : b;
        }
        if (b == 0) {
            return a;
        }
        // By halving and taking away, which costs a processor much less than dividing.
        int twos = Long.numberOfTrailingZeros(a | b);
        a >>= Long.numberOfTrailingZeros(a);
        while (b != 0) {
            b >>= Long.numberOfTrailingZeros(b);
            if (a > b) {
                long greater = a;
                a = b;
                b = greater;
            }
            b -= a;
        }
        return a << twos;
    }
}
