package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import cymru.rhod.rules.PayBasis;
import org.jspecify.annotations.Nullable;

/** How one amount stands to another, apart from any colour. */
public enum Outcome {
    GAIN("gain"),
    LOSS("loss"),
    SAME("same"),
    /** Which it is hangs on something that is owed and not known. */
    INCOMPLETE("incomplete"),
    /** One of the amounts is not known. */
    UNKNOWN("unknown");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /**
     * Returns what a difference is. What is left out of an amount could only make it more, so a gain stays one where the amount gained
     * lacks something, and a loss where the amount lost does; anything else is then undecided.
     *
     * @param difference null where one of the amounts is not known
     * @param from what is known of the amount compared with
     * @param to what is known of the other
     */
    public static Outcome of(@Nullable Money difference, PayBasis from, PayBasis to) {
        if (difference == null) {
            return UNKNOWN;
        }
        if (difference.pence() > 0) {
            return from.isWhole() ? GAIN : INCOMPLETE;
        }
        if (difference.pence() < 0) {
            return to.isWhole() ? LOSS : INCOMPLETE;
        }
        return from.isWhole() && to.isWhole() ? SAME : INCOMPLETE;
    }

    /** Returns its name in message keys, {@code outcome-of-pay.<code>}, and in files for programs. */
    public String code() {
        return code;
    }
}
