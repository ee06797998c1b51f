package cymru.rhod.domain.people;

import cymru.rhod.domain.money.Money;

/**
 * A line of the pay that a doctor was offered or is paid, to be held against what the rota gives.
 *
 * @param line the id of a line of pay, such as {@code basic} or {@code out-of-hours}, {@link #TOTAL} for the whole, or what the
 *     employer calls it; not blank in a rota, and no other line of the doctor has it
 * @param amount a year
 */
public record OfferedPay(String line, Money amount) {

    /** The line that is the whole of the pay. */
    public static final String TOTAL = "total";

    /** The most lines of one doctor. */
    public static final int MOST_ENTRIES = 50;
}
