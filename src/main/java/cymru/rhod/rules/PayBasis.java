package cymru.rhod.rules;

import org.jspecify.annotations.Nullable;

/**
 * What an amount of pay rests on, as far as it must be said beside the amount wherever it is shown.
 *
 * @param restsOnOwn whether a value of the user's own entered it
 * @param isUnconfirmed whether a figure of the agreements that is not confirmed did
 * @param isWhole whether nothing known to be owed is missing
 */
public record PayBasis(boolean restsOnOwn, boolean isUnconfirmed, boolean isWhole) {

    /** That of an amount of which nothing need be said. */
    public static final PayBasis CERTAIN = new PayBasis(false, false, true);

    /** @param pay null where not known, of which nothing can be said */
    public static PayBasis of(@Nullable Pay pay) {
        return pay == null ? CERTAIN : new PayBasis(pay.restsOnOwn(), pay.isUnconfirmed(), pay.isWhole());
    }

    /** Returns that of an amount made from this one and another. */
    public PayBasis and(PayBasis other) {
        return new PayBasis(
                restsOnOwn || other.restsOnOwn, isUnconfirmed || other.isUnconfirmed, isWhole && other.isWhole);
    }
}
