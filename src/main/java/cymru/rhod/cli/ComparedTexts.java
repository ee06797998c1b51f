package cymru.rhod.cli;

import cymru.rhod.compare.BreakEven;
import cymru.rhod.compare.Outcome;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.text.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How comparisons in the terminal show amounts, their differences, and what they are called. */
final class ComparedTexts {

    /** Behind what lacks something owed besides. */
    static final String NOT_WHOLE = "†";

    private final Wording wording;

    ComparedTexts(Wording wording) {
        this.wording = wording;
    }

    String pounds(@Nullable Money money) {
        return money == null ? Wording.NO_VALUE : wording.pounds(money);
    }

    String difference(@Nullable Money difference) {
        return difference == null ? Wording.NO_VALUE : wording.signedPounds(difference);
    }

    /** Returns a share with its sign: +1.8 %, −4.0 %. */
    String percent(@Nullable Ratio share) {
        if (share == null) {
            return Wording.NO_VALUE;
        }
        String sign = share.sign() > 0 ? "+" : share.sign() < 0 ? "−" : "";
        return sign + wording.quantity(Quantity.fraction(share.abs()));
    }

    String outcome(Outcome outcome) {
        return wording.messages().get("outcome-of-pay." + outcome.code());
    }

    /** Returns the hours that would do, or that any or none do. */
    String need(BreakEven.Need need) {
        if (need.hours() == null) {
            return wording.messages().get("compare.need." + need.answer().name().toLowerCase(Locale.ROOT));
        }
        return wording.quantity(need.hours().value());
    }

    static Style style(Outcome outcome) {
        return switch (outcome) {
            case GAIN -> Style.GOOD;
            case LOSS -> Style.BAD;
            case SAME -> Style.PLAIN;
            case UNKNOWN -> Style.FAINT;
        };
    }
}
