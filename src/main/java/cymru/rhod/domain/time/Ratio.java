package cymru.rhod.domain.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction of two whole numbers, always in lowest terms with a positive denominator.
 *
 * <p>Averages are ratios so that "more than 48 hours" can be decided at exactly 48:00. Example: 1,182 h 30 min over 26
 * weeks is {@code Ratio.of(70950, 26)} minutes a week, which is 45.48 hours, and not a rounded 45:29.
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(0, 1);
    public static final Ratio ONE = new Ratio(1, 1);

    /**
     * Reduces the fraction to its lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Ratio {
        if (denominator == 0) {
            throw new ArithmeticException("a ratio needs a denominator other than zero: " + numerator + "/0");
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        if (denominator < 0) {
            divisor = -divisor;
        }
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Returns the ratio of two whole numbers. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /** Returns a whole number as a ratio. */
    public static Ratio of(long whole) {
        return new Ratio(whole, 1);
    }

    /** Returns exactly the decimal number given, for example 6.6 as 33/5. */
    public static Ratio of(BigDecimal decimal) {
        BigDecimal plain = decimal.stripTrailingZeros();
        int scale = Math.max(plain.scale(), 0);
        return reduced(plain.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    public Ratio plus(Ratio other) {
        if (denominator == other.denominator) {
            return new Ratio(Math.addExact(numerator, other.numerator), denominator);
        }
        if (isSmall() && other.isSmall()) {
            return new Ratio(
                    numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
        }
        return reduced(
                big(numerator)
                        .multiply(big(other.denominator))
                        .add(big(other.numerator).multiply(big(denominator))),
                big(denominator).multiply(big(other.denominator)));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(-other.numerator, other.denominator));
    }

    public Ratio times(Ratio other) {
        if (isSmall() && other.isSmall()) {
            return new Ratio(numerator * other.numerator, denominator * other.denominator);
        }
        return reduced(
                big(numerator).multiply(big(other.numerator)), big(denominator).multiply(big(other.denominator)));
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
        return reduced(
                big(numerator).multiply(big(other.denominator)),
                big(denominator).multiply(big(other.numerator)));
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
        return numerator < 0 ? new Ratio(-numerator, denominator) : this;
    }

    public boolean isZero() {
        return numerator == 0;
    }

    /** Says whether this is below, at or above zero: -1, 0 or 1. */
    public int sign() {
        return Long.signum(numerator);
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
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP);
    }

    /** Compares exactly, by cross-multiplication. */
    @Override
    public int compareTo(Ratio other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        if (isSmall() && other.isSmall()) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return big(numerator)
                .multiply(big(other.denominator))
                .compareTo(big(other.numerator).multiply(big(denominator)));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    /** Says whether products with another such ratio, and their sum, fit into a long. */
    private boolean isSmall() {
        return numerator == (int) numerator && denominator == (int) denominator;
    }

    private static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        if (divisor.signum() == 0) {
            throw new ArithmeticException("a ratio needs a denominator other than zero");
        }
        return new Ratio(
                numerator.divide(divisor).longValueExact(),
                denominator.divide(divisor).longValueExact());
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private static long greatestCommonDivisor(long left, long right) {
        long a = Math.abs(left);
        long b = Math.abs(right);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a == 0 ? 1 : a;
    }
}
