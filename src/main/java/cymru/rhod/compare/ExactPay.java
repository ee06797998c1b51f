package cymru.rhod.compare;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Reason;

/** The amounts of a year's pay in pounds before they are rounded to the penny, for equations that must come out exactly. */
final class ExactPay {

    private ExactPay() {}

    static Ratio total(Pay pay) {
        return value(pay.reason());
    }

    static Ratio amount(PayLine line) {
        return value(line.reason());
    }

    private static Ratio value(Reason reason) {
        return ((Reason.Measured) reason).value().value();
    }
}
