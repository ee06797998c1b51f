package cymru.rhod.rules.figures;

import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Unit;

/** Which numbers a figure may have. No rule can count with others, and no file can hold them exactly. */
public final class FigureValues {

    /** The most digits above and below the line of a value that no decimal holds exactly, such as a third. */
    public static final int FRACTION_DIGITS = 6;

    private static final int MOST_DECIMALS = 6;
    private static final int PENCE = 100;
    private static final Ratio MOST_POUNDS = Ratio.of(1_000_000);
    private static final Ratio MOST_DAYS = Ratio.of(366);
    private static final Ratio MOST_COUNTED = Ratio.of(1_000);
    private static final Ratio WEEKS_OF_YEAR = Ratio.of(52);

    private FigureValues() {}

    /**
     * Says whether a figure in a unit may have a value: more than 0, no more than the unit holds, and whole where it counts.
     *
     * @param value hours in minutes, money in pounds
     */
    public static boolean isPossible(Ratio value, Unit unit) {
        return value.sign() > 0 && value.isAtMost(most(unit)) && isFineEnough(value, unit);
    }

    private static Ratio most(Unit unit) {
        return switch (unit) {
            case MINUTES, MINUTES_PER_WEEK -> Ratio.of(Minutes.PER_WEEK);
            case FRACTION -> Ratio.ONE;
            case DAYS -> MOST_DAYS;
            case WEEKS_PER_YEAR -> WEEKS_OF_YEAR;
            case ONE_IN, COUNT, MULTIPLIER -> MOST_COUNTED;
            case POUNDS, POUNDS_PER_YEAR -> MOST_POUNDS;
        };
    }

    private static boolean isFineEnough(Ratio value, Unit unit) {
        return switch (unit) {
            case MINUTES, MINUTES_PER_WEEK, DAYS, COUNT -> value.denominator() == 1;
            case POUNDS, POUNDS_PER_YEAR -> value.times(PENCE).denominator() == 1;
            case FRACTION, ONE_IN, WEEKS_PER_YEAR, MULTIPLIER ->
                value.hasAtMostDecimals(MOST_DECIMALS)
                        || hasDigits(value.numerator()) && hasDigits(value.denominator());
        };
    }

    private static boolean hasDigits(long number) {
        return Long.toString(number).length() <= FRACTION_DIGITS;
    }
}
