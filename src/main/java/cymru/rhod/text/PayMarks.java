package cymru.rhod.text;

import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayBasis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signs behind an amount of pay that is not to be taken by itself; each has its line of words below what is shown. */
public final class PayMarks {

    /** As the list of figures marks a value of the user's own. */
    public static final String OWN = "✎";

    private static final String UNCONFIRMED = "*";

    /** Behind what lacks something owed besides. */
    private static final String NOT_WHOLE = "†";

    private PayMarks() {}

    /** Returns the signs behind an amount; empty where nothing need be said. */
    public static String of(PayBasis basis) {
        return (basis.restsOnOwn() ? OWN : "") + (basis.isUnconfirmed() ? UNCONFIRMED : "") + ofDifference(basis);
    }

    /** @param pay null where not known */
    public static String of(@Nullable Pay pay) {
        return of(PayBasis.of(pay));
    }

    /** Returns the sign behind what is made of amounts shown beside it, whose own signs say the rest. */
    public static String ofDifference(PayBasis basis) {
        return basis.isWhole() ? "" : NOT_WHOLE;
    }

    /** Returns a sentence for each sign. */
    public static List<String> legend(PayBasis basis, Messages messages) {
        List<String> legend = new ArrayList<>();
        if (!basis.isWhole()) {
            legend.add(messages.get("pay.mark.not-whole", NOT_WHOLE));
        }
        if (basis.restsOnOwn()) {
            legend.add(messages.get("panels.pay.own-value"));
        }
        if (basis.isUnconfirmed()) {
            legend.add(messages.get("panels.pay.unconfirmed"));
        }
        return legend;
    }
}
