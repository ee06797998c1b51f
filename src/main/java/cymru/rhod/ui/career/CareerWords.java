package cymru.rhod.ui.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the parts of the view say alike. */
final class CareerWords {

    private CareerWords() {}

    static String month(Texts texts, YearMonth month) {
        return texts.get(
                "career.month-of-year",
                texts.get("month." + month.getMonth().name().toLowerCase(Locale.ROOT)),
                Integer.toString(month.getYear()));
    }

    /** Returns the name of a supplement or band by its code. */
    static String band(Texts texts, String code) {
        String ofOther = "career.supplement." + code;
        return texts.get(texts.wording().messages().has(ofOther) ? ofOther : "band." + code + ".name");
    }

    static String date(Texts texts, @Nullable LocalDate date) {
        return date == null ? texts.get("career.never") : texts.wording().date(date);
    }

    static String pounds(Texts texts, @Nullable Money money) {
        return money == null ? Wording.NO_VALUE : texts.wording().pounds(money);
    }

    static String pence(Texts texts, @Nullable Money money) {
        return money == null ? Wording.NO_VALUE : texts.wording().poundsAndPence(money);
    }

    /** Returns one amount less another with its sign; a dash where either is not known. */
    static String difference(Texts texts, @Nullable Money amount, @Nullable Money less) {
        return amount == null || less == null
                ? Wording.NO_VALUE
                : texts.wording().difference(less, amount);
    }
}
