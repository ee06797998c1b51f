package cymru.rhod.compare;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import org.jspecify.annotations.Nullable;

/**
 * The hours at which the contract of 2026 pays what the 2002 contract pays now. An hour in the average week counts once, an hour out
 * of hours half again: H + 0.5 E. Source: wales-2026, sections 3 and 11.
 *
 * <p>Worked example: StR point 0 in Band 1B in 2026/27 has £67,124.40, which is 47:10 weighted hours of Registrar 1. At 42 hours a
 * week it takes 10:20 of them out of hours; at 8 hours out of hours it takes 43:10 a week.
 *
 * @param weightedNow weighted hours of the rota as it is
 * @param weightedNeeded weighted hours that earn the pay of 2002
 * @param outOfHours hours out of hours that would do at the rota's hours
 * @param hours hours that would do at the rota's hours out of hours
 */
public record BreakEven(Reason.Measured weightedNow, Reason.Measured weightedNeeded, Need outOfHours, Need hours) {

    /** What the hours asked for are. */
    public enum Answer {
        /** From these hours on the contract of 2026 pays at least as much. */
        FROM,
        /** It pays at least as much whatever these hours are. */
        ANY,
        /** No week has so many. */
        NONE,
        /** So many would do, and are more than the contract of 2026 allows. */
        TOO_MANY
    }

    /**
     * The hours that would do.
     *
     * @param hours null where any or none do
     */
    public record Need(Answer answer, Reason.@Nullable Measured hours) {

        private static final Need ANY = new Need(Answer.ANY, null);
        private static final Need NONE = new Need(Answer.NONE, null);
    }

    /** Returns weighted hours needed as a multiple of the basic week, 1.179 for 47:10: the break-even multiplier of basic pay. */
    public Ratio multiple(Figures figures) {
        return weightedNeeded.value().value().dividedBy(figures.value(Wales2026Figures.BASIC_HOURS));
    }

    /**
     * Finds the hours.
     *
     * @param minutes average weekly minutes of the rota under the contract of 2026
     * @param outOfHours those out of hours
     */
    static BreakEven of(HoursLine line, Pay newDeal, Ratio minutes, Ratio outOfHours, Figures figures) {
        Ratio needed = line.weightedFor(ExactPay.total(newDeal));
        return new BreakEven(
                weightedNow(line, minutes, outOfHours),
                weekly("compare.break-even", needed).using(line.basic()),
                outOfHoursFor(line, needed, minutes),
                hoursFor(line, needed, outOfHours, figures));
    }

    private static Reason.Measured weightedNow(HoursLine line, Ratio minutes, Ratio outOfHours) {
        Ratio weighted = line.weighted(minutes, outOfHours);
        return minutes.isLessThan(line.contractedMinutes())
                ? weekly("compare.weighted-hours-below-basic", weighted, minutes, outOfHours, line.contractedMinutes())
                : weekly("compare.weighted-hours", weighted, minutes, outOfHours);
    }

    private static Need outOfHoursFor(HoursLine line, Ratio needed, Ratio minutes) {
        Ratio gap = needed.minus(line.weighted(minutes, Ratio.ZERO));
        if (gap.sign() <= 0) {
            return Need.ANY;
        }
        if (line.unsocialRate().isZero()) {
            return Need.NONE;
        }
        Ratio outOfHours = gap.dividedBy(line.unsocialRate());
        return outOfHours.isMoreThan(minutes)
                ? Need.NONE
                : new Need(Answer.FROM, weekly("compare.break-even-out-of-hours", outOfHours, minutes));
    }

    private static Need hoursFor(HoursLine line, Ratio needed, Ratio outOfHours, Figures figures) {
        // No week is shorter than the part of it that lies out of hours.
        Ratio shortest = outOfHours.max(line.contractedMinutes());
        Ratio gap = needed.minus(line.weighted(shortest, outOfHours));
        if (gap.sign() <= 0) {
            return Need.ANY;
        }
        if (line.plainRate().isZero()) {
            return Need.NONE;
        }
        Ratio hours = shortest.plus(gap.dividedBy(line.plainRate()));
        boolean tooMany = figures.find(Wales2026Figures.WEEKLY_HOURS_LIMIT)
                .filter(limit -> hours.isMoreThan(limit.value()))
                .isPresent();
        return new Need(tooMany ? Answer.TOO_MANY : Answer.FROM, weekly("compare.break-even-hours", hours, outOfHours));
    }

    /** @param others hours that the sentence names besides */
    private static Reason.Measured weekly(String key, Ratio minutes, Ratio... others) {
        Argument[] arguments = new Argument[others.length];
        for (int index = 0; index < others.length; index++) {
            arguments[index] = new Argument.Amount(Quantity.minutesPerWeek(others[index]));
        }
        return Reason.Measured.of(key, Quantity.minutesPerWeek(minutes)).with(arguments);
    }
}
