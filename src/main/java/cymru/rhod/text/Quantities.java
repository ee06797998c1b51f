package cymru.rhod.text;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Words numbers with their units. */
final class Quantities {

    private static final Ratio ONE_THIRD = Ratio.of(1, 3);
    private static final int PERCENT = 100;

    /** Past this many decimals two numbers that differ are shown alike. */
    private static final int MOST_DECIMALS = 6;

    private final Messages messages;

    Quantities(Messages messages) {
        this.messages = messages;
    }

    /** Returns a number as a screen shows it beside its name: 46:17, 21.8 %, 1 in 5.2, 13 days. */
    String shown(Quantity quantity) {
        return isTime(quantity.unit())
                ? Minutes.asHours(quantity.value().rounded())
                : decimal(quantity, usualDecimals(quantity.unit()));
    }

    /** Returns a number without what it counts. */
    String number(Quantity quantity) {
        return shown(new Quantity(quantity.value(), Unit.COUNT));
    }

    /** Returns a number as it stands in a sentence: 46:17 h, 48 h, one third (33.3 %). */
    String inSentence(Quantity quantity) {
        return inSentence(quantity, usualDecimals(quantity.unit()));
    }

    /**
     * Returns a measured number as it stands in a sentence beside its limit, so exactly that it never looks like the limit
     * when it is not: "just over 48:00 h".
     */
    String inSentence(Quantity measured, Quantity limit) {
        if (!looksLike(measured, limit, usualDecimals(measured.unit()))) {
            return inSentence(measured);
        }
        if (isTime(measured.unit())) {
            String key = measured.value().isMoreThan(limit.value()) ? "quantity.just-over" : "quantity.just-under";
            return messages.get(key, inSentence(limit));
        }
        return inSentence(measured, decimalsToTellApart(measured, limit));
    }

    /** Returns a limit as it stands in a sentence beside what was measured. */
    String limitInSentence(Quantity limit, Optional<Quantity> measured) {
        return inSentence(
                limit,
                measured.map(value -> decimalsToTellApart(value, limit)).orElseGet(() -> usualDecimals(limit.unit())));
    }

    /** Returns the size of a difference: "1 h 43 min", "11.5 percentage points", "less than a minute". */
    String difference(Quantity difference) {
        Ratio size = difference.value().abs();
        return switch (difference.unit()) {
            case MINUTES, MINUTES_PER_WEEK -> duration(size);
            case FRACTION -> percentagePoints(size);
            default -> shown(new Quantity(size, difference.unit()));
        };
    }

    /** Returns a number that is multiplied, hours as a decimal: 5.48077 h, £646.875 a year. */
    String factor(Argument.Factor factor) {
        BigDecimal number = factor.inHoursOrPounds().toDecimal(factor.decimals());
        if (isTime(factor.quantity().unit())) {
            return messages.get("quantity.hours", Numerals.decimal(trimmed(Ratio.of(number), number.scale())));
        }
        return messages.get(
                "quantity.pounds-per-year",
                poundSign(factor.quantity().value().isWhole() ? number.setScale(0) : number));
    }

    String pounds(Money money) {
        return poundSign(BigDecimal.valueOf(money.wholePounds()));
    }

    String poundsAndPence(Money money) {
        return poundSign(money.pounds());
    }

    private static boolean isTime(Unit unit) {
        return unit == Unit.MINUTES || unit == Unit.MINUTES_PER_WEEK;
    }

    private static int usualDecimals(Unit unit) {
        return switch (unit) {
            case MINUTES, MINUTES_PER_WEEK, COUNT -> 0;
            case FRACTION, DAYS, WEEKS_PER_YEAR -> 1;
            case ONE_IN, MULTIPLIER, POUNDS, POUNDS_PER_YEAR -> 2;
        };
    }

    private String inSentence(Quantity quantity, int decimals) {
        if (isTime(quantity.unit())) {
            long minutes = quantity.value().rounded();
            boolean wholeHours = quantity.value().equals(Ratio.of(minutes)) && minutes % Minutes.PER_HOUR == 0;
            return messages.get(
                    "quantity.hours",
                    wholeHours ? Numerals.whole(minutes / Minutes.PER_HOUR) : Minutes.asHours(minutes));
        }
        String text = decimal(quantity, decimals);
        if (quantity.unit() == Unit.POUNDS_PER_YEAR) {
            return messages.get("quantity.pounds-per-year", text);
        }
        boolean isThird = quantity.unit() == Unit.FRACTION && quantity.value().equals(ONE_THIRD);
        return isThird ? messages.get("quantity.one-third", text) : text;
    }

    private String decimal(Quantity quantity, int decimals) {
        Ratio value = quantity.value();
        return switch (quantity.unit()) {
            case MINUTES, MINUTES_PER_WEEK -> Minutes.asHours(value.rounded());
            case FRACTION ->
                messages.get("quantity.percent", Numerals.decimal(trimmed(value.times(PERCENT), decimals)));
            case ONE_IN -> messages.get("quantity.one-in", Numerals.decimal(trimmed(value, decimals)));
            case DAYS -> messages.get("quantity.days", trimmed(value, decimals));
            case WEEKS_PER_YEAR -> messages.get("quantity.weeks-per-year", trimmed(value, decimals));
            case COUNT, MULTIPLIER -> Numerals.decimal(trimmed(value, Math.max(decimals, 2)));
            case POUNDS, POUNDS_PER_YEAR -> poundSign(wholeOrPence(value));
        };
    }

    private static boolean looksLike(Quantity one, Quantity other, int decimals) {
        return !one.value().equals(other.value()) && rounded(one, decimals).compareTo(rounded(other, decimals)) == 0;
    }

    private static int decimalsToTellApart(Quantity one, Quantity other) {
        int decimals = usualDecimals(one.unit());
        while (decimals < MOST_DECIMALS && looksLike(one, other, decimals)) {
            decimals++;
        }
        return decimals;
    }

    private static BigDecimal rounded(Quantity quantity, int decimals) {
        return quantity.unit() == Unit.FRACTION
                ? quantity.value().times(PERCENT).toDecimal(decimals)
                : quantity.value().toDecimal(decimals);
    }

    /** Rounds and drops the zeros at the end, so that 1 in 4 is not shown as 1 in 4.00. */
    private static BigDecimal trimmed(Ratio value, int decimals) {
        BigDecimal stripped = value.toDecimal(decimals).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String duration(Ratio minutes) {
        long rounded = minutes.rounded();
        if (rounded == 0) {
            return messages.get(minutes.isZero() ? "duration.none" : "duration.under-a-minute");
        }
        long hours = rounded / Minutes.PER_HOUR;
        long rest = rounded % Minutes.PER_HOUR;
        if (hours == 0) {
            return messages.get("duration.minutes", rest);
        }
        return rest == 0
                ? messages.get("duration.hours", hours)
                : messages.get("duration.hours-and-minutes", hours, rest);
    }

    private String percentagePoints(Ratio fraction) {
        BigDecimal points = trimmed(fraction.times(PERCENT), usualDecimals(Unit.FRACTION));
        return points.signum() == 0 && !fraction.isZero()
                ? messages.get("quantity.under-a-tenth-of-a-point")
                : messages.get("quantity.percentage-points", points);
    }

    private static BigDecimal wholeOrPence(Ratio pounds) {
        BigDecimal pence = pounds.toDecimal(2);
        return pence.stripTrailingZeros().scale() <= 0 ? pence.setScale(0) : pence;
    }

    private static String poundSign(BigDecimal pounds) {
        String digits = Numerals.decimal(pounds.abs());
        return (pounds.signum() < 0 ? Numerals.MINUS : "") + "£" + digits;
    }
}
