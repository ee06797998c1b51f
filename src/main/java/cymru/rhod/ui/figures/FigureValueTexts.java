package cymru.rhod.ui.figures;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureValues;
import cymru.rhod.ui.common.NumberTexts;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TimeTexts;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes values of figures in the ways people type them: {@code 48:00}, {@code 40 %}, {@code 1/3}, {@code £41,400}. */
final class FigureValueTexts {

    private static final Pattern OVER = Pattern.compile("(\\d{1,6})\\s*/\\s*([1-9]\\d{0,5})");
    private static final Pattern ONE_IN = Pattern.compile("(?i)1\\s*(in|o bob)\\s+");
    private static final int PERCENT = 100;

    private FigureValueTexts() {}

    static Parsed<Ratio> read(String text, Unit unit) {
        return number(text.strip(), unit)
                .filter(value -> FigureValues.isPossible(value, unit))
                .<Parsed<Ratio>>map(Parsed::of)
                .orElseGet(() -> Parsed.expected(expected(unit)));
    }

    /** Returns a value as {@link #read} reads it. */
    static String written(Ratio value, Unit unit) {
        return switch (unit) {
            case MINUTES, MINUTES_PER_WEEK -> Minutes.asHours(value.rounded());
            case FRACTION -> {
                Ratio percent = value.times(PERCENT);
                yield percent.hasAtMostDecimals(4)
                        ? NumberTexts.ofDecimal(percent) + " %"
                        : value.numerator() + "/" + value.denominator();
            }
            case ONE_IN, DAYS, WEEKS_PER_YEAR, COUNT, MULTIPLIER, POUNDS, POUNDS_PER_YEAR ->
                NumberTexts.ofDecimal(value);
        };
    }

    /** Returns the code of the problem that tells what is expected. */
    private static String expected(Unit unit) {
        return switch (unit) {
            case MINUTES, MINUTES_PER_WEEK -> "figures.expected.hours";
            case FRACTION -> "figures.expected.share";
            case DAYS, COUNT -> "figures.expected.whole";
            case POUNDS, POUNDS_PER_YEAR -> "figures.expected.money";
            case ONE_IN, WEEKS_PER_YEAR, MULTIPLIER -> "figures.expected.number";
        };
    }

    private static Optional<Ratio> number(String typed, Unit unit) {
        return switch (unit) {
            case MINUTES, MINUTES_PER_WEEK -> {
                OptionalLong minutes = TimeTexts.length(typed);
                yield minutes.isPresent() ? Optional.of(Ratio.of(minutes.getAsLong())) : Optional.empty();
            }
            case FRACTION -> share(typed);
            case POUNDS, POUNDS_PER_YEAR -> NumberTexts.pounds(typed);
            case ONE_IN -> NumberTexts.decimal(ONE_IN.matcher(typed).replaceFirst(""));
            case DAYS, WEEKS_PER_YEAR, COUNT, MULTIPLIER -> NumberTexts.decimal(typed);
        };
    }

    private static Optional<Ratio> share(String typed) {
        Matcher over = OVER.matcher(typed);
        if (over.matches()) {
            return Optional.of(Ratio.of(Long.parseLong(over.group(1)), Long.parseLong(over.group(2))));
        }
        return typed.endsWith("%")
                ? NumberTexts.decimal(typed.substring(0, typed.length() - 1)).map(number -> number.dividedBy(PERCENT))
                : NumberTexts.decimal(typed);
    }
}
