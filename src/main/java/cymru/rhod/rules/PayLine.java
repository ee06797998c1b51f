package cymru.rhod.rules;

import cymru.rhod.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a year's pay.
 *
 * @param id {@code basic}, {@code additional-hours}, {@code out-of-hours}, {@code gp-premium} and so on; {@code pay-line.<id>}
 *     is its name, unless it has one of the user's own
 * @param ownName what the user calls it; null for a line of an agreement
 * @param amount a year
 */
public record PayLine(String id, @Nullable String ownName, Money amount, Reason reason) {

    /** A line of an agreement. */
    public PayLine(String id, Money amount, Reason reason) {
        this(id, null, amount, reason);
    }
}
