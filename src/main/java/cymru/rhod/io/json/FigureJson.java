package cymru.rhod.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureValues;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the value of a figure is written in each unit. Every value is read exactly; none passes through a binary fraction. */
public final class FigureJson {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})/([1-9]\\d{0,5})");

    /** Keeps a number within what {@link Ratio} can hold. */
    private static final int MOST_DIGITS = 12;

    private static final int MOST_DECIMALS = 6;

    private FigureJson() {}

    /** Reads a value, or nothing if the unit is not written so or cannot have such a value. */
    public static Optional<Ratio> read(JsonNode node, Unit unit) {
        Optional<Ratio> value =
                switch (unit) {
                    case MINUTES, MINUTES_PER_WEEK -> hours(node);
                    case FRACTION, ONE_IN, DAYS, WEEKS_PER_YEAR, COUNT, MULTIPLIER, POUNDS, POUNDS_PER_YEAR ->
                        number(node);
                };
        return value.filter(read -> FigureValues.isPossible(read, unit));
    }

    /**
     * Returns a value as {@link #read} reads it: hours as text, a number as a decimal, or as a fraction where no decimal is exact.
     *
     * @param value one that {@link FigureValues} calls possible
     */
    public static JsonNode write(Ratio value, Unit unit) {
        if (unit == Unit.MINUTES || unit == Unit.MINUTES_PER_WEEK) {
            return JsonTree.NODES.textNode(Minutes.asHours(value.rounded()));
        }
        if (!value.hasAtMostDecimals(MOST_DECIMALS)) {
            return JsonTree.NODES.textNode(value.numerator() + "/" + value.denominator());
        }
        BigDecimal decimal = value.toDecimal(MOST_DECIMALS).stripTrailingZeros();
        return JsonTree.NODES.numberNode(decimal.setScale(Math.max(0, decimal.scale())));
    }

    /** Says in a few characters how the unit is written, for a message. */
    public static String form(Unit unit) {
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
        return minutes.isPresent() ? Optional.of(Ratio.of(minutes.getAsLong())) : Optional.empty();
    }

    private static Optional<Ratio> number(JsonNode node) {
        if (node.isTextual()) {
            Matcher matcher = FRACTION.matcher(node.textValue());
            return matcher.matches()
                    ? Optional.of(Ratio.of(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                    : Optional.empty();
        }
        if (!node.isNumber()) {
            return Optional.empty();
        }
        BigDecimal decimal = node.decimalValue().stripTrailingZeros();
        return decimal.precision() <= MOST_DIGITS && Math.abs(decimal.scale()) <= MOST_DIGITS
                ? Optional.of(Ratio.of(decimal))
                : Optional.empty();
    }
}
