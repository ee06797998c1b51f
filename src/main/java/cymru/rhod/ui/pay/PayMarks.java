package cymru.rhod.ui.pay;

import cymru.rhod.rules.Pay;

/** The signs behind an amount that is not to be taken by itself; each has its line of words below the table. */
final class PayMarks {

    private static final String UNCONFIRMED = "*";

    /** As the list of figures marks a value of the user's own. */
    private static final String OWN = "✎";

    /** Behind an amount that lacks something owed besides, and behind a difference made with one. */
    static final String NOT_WHOLE = "†";

    private PayMarks() {}

    static String of(Pay pay) {
        return (pay.restsOnOwn() ? OWN : "")
                + (pay.isUnconfirmed() ? UNCONFIRMED : "")
                + (pay.isWhole() ? "" : NOT_WHOLE);
    }
}
