package cymru.rhod.ui.pay;

import cymru.rhod.rules.Pay;

/** The signs behind an amount that is not to be taken by itself; each has its line of words below the table. */
final class PayMarks {

    private static final String UNCONFIRMED = "*";

    /** Behind an amount that lacks something owed besides, and behind a difference made with one. */
    static final String NOT_WHOLE = "†";

    private PayMarks() {}

    static String of(Pay pay) {
        return (pay.isUnconfirmed() ? UNCONFIRMED : "") + (pay.isWhole() ? "" : NOT_WHOLE);
    }
}
