package cymru.rhod.ui.exporting;

import cymru.rhod.domain.money.Money;
import cymru.rhod.ui.common.Parsed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes amounts of pay in the ways people type them: {@code 51281}, {@code £51,281.60}. */
final class AmountTexts {

    private static final Pattern FORM = Pattern.compile("£?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?:\\.\\d{1,2})?");

    private AmountTexts() {}

    /** Reads an amount; nothing where the text is empty. */
    static Parsed<Optional<Money>> read(String text) {
        return Parsed.optional(text, typed -> {
            String stripped = typed.strip();
            if (!FORM.matcher(stripped).matches()) {
                return Parsed.expected("exporting.expected.amount");
            }
            BigDecimal pounds = new BigDecimal(stripped.replaceAll("[£,\\s]", ""));
            return Parsed.of(new Money(pounds.movePointRight(2).longValueExact()));
        });
    }

    static String written(Optional<Money> amount) {
        return amount.map(money -> money.pounds().toPlainString()).orElse("");
    }
}
