package cymru.rhod.rules;

import cymru.rhod.domain.time.Ratio;

/** An exact number with its unit. */
public record Quantity(Ratio value, Unit unit) {

    public static Quantity minutes(long minutes) {
        return new Quantity(Ratio.of(minutes), Unit.MINUTES);
    }

    public static Quantity minutesPerWeek(Ratio minutes) {
        return new Quantity(minutes, Unit.MINUTES_PER_WEEK);
    }

    public static Quantity count(long count) {
        return new Quantity(Ratio.of(count), Unit.COUNT);
    }

    public static Quantity days(long days) {
        return new Quantity(Ratio.of(days), Unit.DAYS);
    }

    public static Quantity fraction(Ratio fraction) {
        return new Quantity(fraction, Unit.FRACTION);
    }

    public static Quantity oneIn(Ratio n) {
        return new Quantity(n, Unit.ONE_IN);
    }

    public static Quantity poundsPerYear(Ratio pounds) {
        return new Quantity(pounds, Unit.POUNDS_PER_YEAR);
    }
}
