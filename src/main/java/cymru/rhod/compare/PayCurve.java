package cymru.rhod.compare;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.pay.BandedPay;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pay at one point against average weekly hours, from 30 to 60: the cliffs of banding, the line of the contract of 2026, the rota on
 * both, and where they cross. The chart is asked as {@link HoursOfChart} says; each contract takes the hours as its own average, so
 * that a rota whose colleagues cover leave has a dot at other hours on each.
 *
 * <p>Worked example: StR point 0 in 2026/27 on a rota of Band 1B with 20 % out of hours: £67,124.40 up to 48:00, £71,919 up to
 * 56:00, £95,892 above. The line of £1,423.125 for each of 1.1 weighted hours meets the first step at 42:53 and stays ahead until
 * the last cliff: it crosses at 42:53, where 2026 begins to pay more, and at 56:00, where 2002 does again.
 */
public final class PayCurve {

    /** The fewest and the most minutes a week that it shows. */
    public static final Ratio FROM = Ratio.of(30L * Minutes.PER_HOUR);

    public static final Ratio TO = Ratio.of(60L * Minutes.PER_HOUR);

    private static final long STEP_MINUTES = 15;

    /**
     * The rota on one of the lines.
     *
     * @param minutes its average a week, as the contract counts it
     * @param basis what the pay rests on
     */
    public record Dot(Ratio minutes, Money pay, PayBasis basis) {}

    private final List<BandStep> newDeal;
    private final @Nullable HoursLine wales2026;
    private final PayBasis wales2026Basis;
    private final List<Reason.Unknown> leftOut;
    private final Ratio unsocialShare;
    private final @Nullable FigureInForce limit2026;
    private final List<Crossing> crossings;
    private final @Nullable Dot newDealDot;
    private final @Nullable Dot wales2026Dot;
    private final boolean isRotaOnSteps;

    private PayCurve(RotaReport report, PayRow row, @Nullable Ratio chosenShare) {
        PatternReport template = report.template();
        HoursOfChart chart = new HoursOfChart(template.newDeal(), chosenShare);
        Figures figures = template.newDeal().facts().figures();
        boolean isByHoursAlone = report.rota().settings().isLessThanFullTime();
        newDeal = BandSteps.between(FROM, TO, chart, result -> BandedPay.of(
                        result,
                        row.grade(),
                        row.point(),
                        report.rota().settings().placement(),
                        figures)
                .orElse(null));
        wales2026 = row.wales2026() == null
                ? HoursLine.at(row.grade(), row.serviceYears(), isByHoursAlone, figures)
                        .orElse(null)
                : HoursLine.of(row.wales2026(), isByHoursAlone, figures);
        wales2026Basis = wales2026Basis(row, wales2026);
        leftOut = row.wales2026() == null
                ? MissingPay.under(Contract.WALES_2026, report).stream().toList()
                : row.wales2026().leftOut();
        unsocialShare = chosenShare == null ? ownShare(template) : chosenShare;
        limit2026 = figures.find(Wales2026Figures.WEEKLY_HOURS_LIMIT).orElse(null);
        crossings = wales2026 == null ? List.of() : Crossings.of(newDeal, wales2026, unsocialShare);
        Ratio work = template.workHoursWithCover().value().value();
        Reason.Measured hours2026 = template.wales2026().averageHours();
        newDealDot =
                row.newDeal() == null ? null : new Dot(work, row.newDeal().annualPay(), PayBasis.of(row.newDeal()));
        wales2026Dot = row.wales2026() == null || hours2026 == null
                ? null
                : new Dot(hours2026.value().value(), row.wales2026().annualPay(), PayBasis.of(row.wales2026()));
        isRotaOnSteps = new HoursOfChart(template.newDeal(), null).at(work).band()
                == template.newDeal().band();
    }

    /**
     * Draws the curve.
     *
     * @param row the grade, point and service it is for
     * @param unsocialShare share of hours out of hours, 0 to 1; null for the rota's own
     */
    public static PayCurve of(RotaReport report, PayRow row, @Nullable Ratio unsocialShare) {
        return new PayCurve(report, row, unsocialShare);
    }

    /** Where the rota's own pay is not known, its line is that of full-time pay by hours alone. */
    private static PayBasis wales2026Basis(PayRow row, @Nullable HoursLine line) {
        if (row.wales2026() != null || line == null) {
            return PayBasis.of(row.wales2026());
        }
        FigureInForce basic = line.basic();
        return new PayBasis(basic.isOwn(), !basic.isOwn() && basic.grade().isUnconfirmed(), false);
    }

    /** Returns the share of the rota's hours that lies out of hours under the contract of 2026, else that of its duty. */
    public static Ratio ownShare(PatternReport template) {
        Reason.Measured hours = template.wales2026().averageHours();
        Reason.Measured outOfHours = template.wales2026().outOfHours();
        if (hours == null || outOfHours == null || hours.value().value().isZero()) {
            return template.outOfHoursFraction().value().value();
        }
        return outOfHours.value().value().dividedBy(hours.value().value());
    }

    /** Returns the pay of the 2002 contract, without gaps from the fewest hours to the most. */
    public List<BandStep> newDeal() {
        return newDeal;
    }

    /** Returns what the line of 2026 leaves out because it is not known: what the rota owes besides pay by hours. */
    public List<Reason.Unknown> leftOut() {
        return leftOut;
    }

    /** Returns what both lines rest on. */
    public PayBasis basis() {
        return newDeal.stream().map(step -> PayBasis.of(step.pay())).reduce(wales2026Basis, PayBasis::and);
    }

    /** Returns the share of hours out of hours it is drawn for. */
    public Ratio unsocialShare() {
        return unsocialShare;
    }

    /** Returns the most hours that the contract of 2026 allows; null in a year without such a limit. */
    public @Nullable FigureInForce limit2026() {
        return limit2026;
    }

    /** Returns where one contract begins to pay more than the other, by rising hours: the break-even points. */
    public List<Crossing> crossings() {
        return crossings;
    }

    /** Returns the rota under the 2002 contract; null where its pay is not known. */
    public @Nullable Dot newDealDot() {
        return newDealDot;
    }

    /** Returns the rota under the contract of 2026, which lies off the line if another unsocial share is drawn; null likewise. */
    public @Nullable Dot wales2026Dot() {
        return wales2026Dot;
    }

    /** Says whether the rota's dot lies on the steps; not so where it is in Band 3 for another reason than hours. */
    public boolean isRotaOnSteps() {
        return isRotaOnSteps;
    }

    /**
     * Returns both contracts at some hours.
     *
     * @param minutes a week, from {@link #FROM} to {@link #TO}
     * @throws IllegalArgumentException outside of these
     */
    public CurvePoint at(Ratio minutes) {
        BandStep step = newDeal.stream()
                .filter(one -> one.contains(minutes))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the curve does not reach " + minutes + " minutes"));
        return new CurvePoint(
                minutes,
                step.band(),
                step.pay() == null ? null : step.pay().annualPay(),
                wales2026 == null
                        ? null
                        : Money.roundedToThePenny(wales2026.pay(minutes, minutes.times(unsocialShare))),
                PayBasis.of(step.pay()),
                wales2026Basis,
                limit2026 == null || minutes.isAtMost(limit2026.value()));
    }

    /** Returns a point for each quarter of an hour, and for each cliff, at it and a minute either side. */
    public List<CurvePoint> points() {
        NavigableSet<Ratio> places = new TreeSet<>();
        for (long minutes = FROM.rounded(); minutes <= TO.rounded(); minutes += STEP_MINUTES) {
            places.add(Ratio.of(minutes));
        }
        for (BandStep step : newDeal) {
            places.add(step.to());
            places.add(step.to().minus(Ratio.ONE));
            places.add(step.to().plus(Ratio.ONE));
        }
        List<CurvePoint> points = new ArrayList<>();
        places.subSet(FROM, true, TO, true).forEach(place -> points.add(at(place)));
        return List.copyOf(points);
    }
}
