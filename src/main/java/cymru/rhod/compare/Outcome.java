package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** How one amount stands to another, apart from any colour. */
public enum Outcome {
    GAIN("gain"),
    LOSS("loss"),
    SAME("same"),
    /** One of the amounts is not known. */
    UNKNOWN("unknown");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** Returns what a difference is: a gain above nothing, a loss below, unknown where null. */
    public static Outcome of(@Nullable Money difference) {
        if (difference == null) {
            return UNKNOWN;
        }
        if (difference.pence() == 0) {
            return SAME;
        }
        return difference.pence() > 0 ? GAIN : LOSS;
    }

    /** Returns its name in message keys, {@code outcome-of-pay.<code>}, and in files for programs. */
    public String code() {
        return code;
    }
}
