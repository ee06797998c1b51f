package cymru.rhod.io.figures;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the value of a figure is written in each unit. Every value is read exactly; none passes through a binary fraction. */
final class FigureValue {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})/([1-9]\\d{0,5})");

    /** Keeps a number within what {@link Ratio} can hold. */
    private static final int MOST_DIGITS = 12;

    private FigureValue() {}

    /** Reads a value, or nothing if the unit is not written so or cannot have such a value. */
    static Optional<Ratio> read(JsonNode node, Unit unit) {
        return switch (unit) {
            case MINUTES, MINUTES_PER_WEEK -> hours(node);
            case FRACTION -> number(node).filter(value -> value.isAtMost(Ratio.ONE));
            case DAYS, COUNT -> number(node).filter(value -> value.denominator() == 1);
            case POUNDS, POUNDS_PER_YEAR ->
                number(node).filter(value -> value.times(100).denominator() == 1);
            case ONE_IN, WEEKS_PER_YEAR, MULTIPLIER -> number(node);
        };
    }

    /** Says in a few characters how the unit is written, for a message. */
    static String form(Unit unit) {
        return switch (unit) {
            case MINUTES, MINUTES_PER_WEEK -> "\"48:00\"";
            case FRACTION -> "0.4, \"1/3\"";
            case DAYS, COUNT -> "28";
            case POUNDS, POUNDS_PER_YEAR -> "35390, 17077.50";
            case ONE_IN, WEEKS_PER_YEAR, MULTIPLIER -> "6, 6.5, \"13/2\"";
        };
    }

    private static Optional<Ratio> hours(JsonNode node) {
        OptionalLong minutes = node.isTextual() ? Minutes.parseHours(node.textValue()) : OptionalLong.empty();
        return minutes.isPresent() ? positive(Ratio.of(minutes.getAsLong())) : Optional.empty();
    }

    private static Optional<Ratio> number(JsonNode node) {
        if (node.isTextual()) {
            Matcher matcher = FRACTION.matcher(node.textValue());
            return matcher.matches()
                    ? positive(Ratio.of(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                    : Optional.empty();
        }
        if (!node.isNumber()) {
            return Optional.empty();
        }
        BigDecimal decimal = node.decimalValue();
        return decimal.precision() <= MOST_DIGITS && Math.abs(decimal.scale()) <= MOST_DIGITS
                ? positive(Ratio.of(decimal))
                : Optional.empty();
    }

    private static Optional<Ratio> positive(Ratio value) {
        return value.sign() > 0 ? Optional.of(value) : Optional.empty();
    }
}
