package cymru.rhod.compare;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.wales2026.BasicPay2026;
import cymru.rhod.rules.wales2026.HoursBasedPay;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pay under the contract of 2026 as a function of hours. Of the average week, the contracted hours and those above them count at the
 * plain rate and hours out of hours at what their rate adds; each such weighted hour earns a fortieth of basic pay a year. What does
 * not depend on hours, such as premia, comes on top. Source: wales-2026, section 3, and ruling 45.
 *
 * <p>Worked example: F1 in 2026/27, 48 hours with 8 out of hours: 48 + 0.5 x 8 = 52 weighted hours at £1,035 are £53,820.
 *
 * @param basic full-time basic pay a year
 * @param basicMinutes the week it covers, 40 hours
 * @param contractedMinutes the share of that week which is paid also where less is worked; nothing where pay is by hours alone
 * @param plainRate multiple of the plain rate for hours above the contracted ones
 * @param unsocialRate what an hour out of hours adds, 0.5
 * @param besides pounds a year that do not depend on hours
 */
record HoursLine(
        FigureInForce basic,
        Ratio basicMinutes,
        Ratio contractedMinutes,
        Ratio plainRate,
        Ratio unsocialRate,
        Ratio besides) {

    /**
     * Returns the line on which an amount of pay lies.
     *
     * @param isByHoursAlone whether hours below the contracted ones lower the pay: less than full time without a share
     */
    static HoursLine of(Pay pay, boolean isByHoursAlone, Figures figures) {
        PayLine basicLine = pay.lines().get(0);
        FigureInForce basic = ((Reason.Measured) basicLine.reason()).figures().get(0);
        Ratio share = ExactPay.amount(basicLine).dividedBy(basic.value());
        Ratio besides = pay.lines().stream()
                .filter(line -> !HoursBasedPay.LINES_OF_HOURS.contains(line.id()))
                .map(ExactPay::amount)
                .reduce(Ratio.ZERO, Ratio::plus);
        return of(basic, isByHoursAlone ? Ratio.ZERO : share, besides, figures);
    }

    /** Returns the line of full-time pay at a point, premia left out; nothing where there is no scale for it. */
    static Optional<HoursLine> at(
            Grade grade, @Nullable Integer serviceYears, boolean isByHoursAlone, Figures figures) {
        return BasicPay2026.of(grade, serviceYears, figures)
                .map(basic -> of(basic, isByHoursAlone ? Ratio.ZERO : Ratio.ONE, Ratio.ZERO, figures));
    }

    private static HoursLine of(FigureInForce basic, Ratio share, Ratio besides, Figures figures) {
        Ratio basicMinutes = figures.value(Wales2026Figures.BASIC_HOURS);
        return new HoursLine(
                basic,
                basicMinutes,
                basicMinutes.times(share),
                figures.value(Wales2026Figures.ADDITIONAL_HOURS_RATE),
                figures.value(Wales2026Figures.OUT_OF_HOURS_RATE).minus(Ratio.ONE),
                besides);
    }

    /** Returns weighted minutes a week: those that are paid at the plain rate, and what those out of hours add to them. */
    Ratio weighted(Ratio minutes, Ratio outOfHours) {
        Ratio additional = minutes.minus(contractedMinutes).max(Ratio.ZERO);
        return contractedMinutes.plus(additional.times(plainRate)).plus(outOfHours.times(unsocialRate));
    }

    /** Returns exact pounds a year. */
    Ratio pay(Ratio minutes, Ratio outOfHours) {
        return weighted(minutes, outOfHours)
                .times(basic.value())
                .dividedBy(basicMinutes)
                .plus(besides);
    }

    /** Returns the weighted minutes a week that earn an amount of pounds a year. */
    Ratio weightedFor(Ratio pounds) {
        return pounds.minus(besides).times(basicMinutes).dividedBy(basic.value());
    }
}
