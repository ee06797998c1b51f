package cymru.rhod.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers in digits. English and Welsh write them alike: a comma marks thousands, a point the decimals. */
final class Numerals {

    static final String MINUS = "\u2212";

    private Numerals() {}

    /** Writes a whole number with its thousands marked: 1,234. */
    static String whole(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /** Writes a number with all the decimals it has: 51,280.60. */
    static String decimal(BigDecimal number) {
        BigInteger whole = number.abs().toBigInteger();
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        return (number.signum() < 0 ? MINUS : "")
                + grouped(whole.toString())
                + (point < 0 ? "" : digits.substring(point));
    }

    private static String grouped(String digits) {
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
