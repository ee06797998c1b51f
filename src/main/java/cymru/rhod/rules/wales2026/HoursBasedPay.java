package cymru.rhod.rules.wales2026;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.rota.AvailabilityRate;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.HourlyEarnings;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.PayLine;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A year's pay under the contract of 2026: basic pay for 40 hours; every further hour of the average week at the plain rate, a
 * fortieth of basic pay a year; half of that again for each hour out of hours; and premia. Work expected on non-resident call is paid alike, in a line of its own
 * beside the availability. Less than full time, basic pay and its 40
 * hours are reduced by the share. Only basic pay is pensionable. Source: wales-2026, sections 3, 5, 6 and 10, and rulings 40 and 45.
 *
 * <p>Worked example: F1 in 2026/27 with 48 hours, 8 of them out of hours: 41,400 + 8 x 1,035 + 8 x 517.50 = 53,820.
 */
public final class HoursBasedPay {

    public static final RuleId RULE = new RuleId(Contract.WALES_2026, "pay");

    /** A premium of the user's own. */
    public static final String OWN_PREMIUM = "wales2026.own-premium";

    /** The lines whose amounts follow from hours worked; every other line is paid besides. */
    public static final Set<String> LINES_OF_HOURS = Set.of("basic", "additional-hours", "out-of-hours", "nroc-work");

    private static final long WEEKS_PER_YEAR = 52;

    /**
     * Who is paid.
     *
     * @param serviceYears null where not given
     * @param share of full time; null for less than full time without a share, which is paid by its hours alone
     * @param premia the user's own premia, full time
     */
    public record Payee(
            Grade grade,
            @Nullable Integer serviceYears,
            @Nullable Ratio share,
            Placement placement,
            boolean oralAndMaxillofacialSurgery,
            @Nullable AvailabilityRate availability,
            List<Premium> premia) {

        public Payee {
            premia = List.copyOf(premia);
        }

        /** Someone paid no premium of the user's own. */
        public Payee(
                Grade grade,
                @Nullable Integer serviceYears,
                @Nullable Ratio share,
                Placement placement,
                boolean oralAndMaxillofacialSurgery,
                @Nullable AvailabilityRate availability) {
            this(grade, serviceYears, share, placement, oralAndMaxillofacialSurgery, availability, List.of());
        }
    }

    private final Wales2026Hours hours;
    private final Payee payee;
    private final Figures figures;
    private final FigureInForce basic;
    private final Ratio basicMinutes;
    private final Ratio minutes;
    private final Ratio outOfHours;
    private final List<PayLine> lines = new ArrayList<>();
    private final List<FigureInForce> used = new ArrayList<>();
    private final List<Reason.Unknown> leftOut = new ArrayList<>();
    private Ratio total = Ratio.ZERO;

    private HoursBasedPay(
            Wales2026Hours hours, long total, long outOfHours, Payee payee, Figures figures, FigureInForce basic) {
        this.hours = hours;
        this.payee = payee;
        this.figures = figures;
        this.basic = basic;
        this.minutes = Ratio.of(total, hours.weeks());
        this.outOfHours = Ratio.of(outOfHours, hours.weeks());
        FigureInForce basicHours = figures.get(Wales2026Figures.BASIC_HOURS);
        this.basicMinutes = basicHours.value();
        used.add(basicHours);
        if (BasicPay2026.climbsByService(payee.grade())) {
            figures.find(Wales2026Figures.YEARS_PER_STEP).ifPresent(used::add);
        }
    }

    /** Returns the pay, or nothing where the hours, the year's scale or a registrar's service are not known. */
    public static Optional<Pay> of(Wales2026Hours hours, Payee payee, Figures figures) {
        Long total = hours.total();
        Long outOfHours = hours.outOfHours();
        if (total == null || outOfHours == null) {
            return Optional.empty();
        }
        return BasicPay2026.of(payee.grade(), payee.serviceYears(), figures)
                .map(basic -> new HoursBasedPay(hours, total, outOfHours, payee, figures, basic).pay());
    }

    private Pay pay() {
        Ratio coveredByBasic = basicMinutes.times(shareOfBasic());
        Ratio basicPay = perYear(coveredByBasic);
        addLine("basic", basicPay, List.of(basic), Quantity.minutesPerWeek(coveredByBasic));

        Ratio onCall = Ratio.of(hours.expectedWorkMinutes(), hours.weeks());
        Ratio onCallOutOfHours = Ratio.of(hours.expectedOutOfHoursMinutes(), hours.weeks());
        Ratio additional = minutes.minus(coveredByBasic).max(Ratio.ZERO);
        Ratio additionalOnDuty = minutes.minus(onCall).minus(coveredByBasic).max(Ratio.ZERO);
        FigureInForce plainRate = figures.get(Wales2026Figures.ADDITIONAL_HOURS_RATE);
        addLine(
                "additional-hours",
                new HourlyEarnings().plus(additionalOnDuty, anHour(plainRate.value())),
                List.of(plainRate),
                Optional.ofNullable(hours.average()));

        FigureInForce outOfHoursRate = figures.get(Wales2026Figures.OUT_OF_HOURS_RATE);
        Ratio extraRate = outOfHoursRate.value().minus(Ratio.ONE);
        Ratio outOfHoursOnDuty = outOfHours.minus(onCallOutOfHours);
        addLine(
                "out-of-hours",
                new HourlyEarnings().plus(outOfHoursOnDuty, anHour(extraRate)),
                List.of(outOfHoursRate),
                Optional.ofNullable(hours.averageOutOfHours()));
        Ratio additionalOnCall = additional.minus(additionalOnDuty);
        addLine(
                "nroc-work",
                new HourlyEarnings()
                        .plus(additionalOnCall, anHour(plainRate.value()))
                        .plus(onCallOutOfHours, anHour(extraRate)),
                List.of(plainRate, outOfHoursRate),
                Optional.empty());
        addPremia();
        Ratio pensionablePremia = addOwnPremia();
        addAvailability();

        Reason reason = Reason.Measured.of(
                RULE.id(),
                Quantity.poundsPerYear(total),
                lines.stream().map(PayLine::reason).toArray(Reason[]::new));
        Money basicMoney = Money.roundedToThePenny(basicPay);
        return new Pay(
                basicMoney,
                Money.roundedToThePenny(total),
                Money.roundedToThePenny(basicPay.plus(pensionablePremia)),
                lines,
                used,
                leftOut,
                reason);
    }

    /** Returns the share of full time: the one given, else that of the hours. */
    private Ratio shareOfBasic() {
        return payee.share() == null ? minutes.dividedBy(basicMinutes).min(Ratio.ONE) : payee.share();
    }

    /** Returns what weekly minutes earn a year at the plain rate. */
    private Ratio perYear(Ratio weeklyMinutes) {
        return basic.value().times(weeklyMinutes).dividedBy(basicMinutes);
    }

    /** Returns what one hour in the average week earns a year, at a multiple of the plain rate. */
    private Ratio anHour(Ratio rate) {
        return perYear(Ratio.of(Minutes.PER_HOUR)).times(rate);
    }

    private void addLine(String id, HourlyEarnings earnings, List<FigureInForce> from, Optional<Reason> counted) {
        addLine(id, earnings.amount(), from, earnings.factors(), counted);
    }

    private void addLine(String id, Ratio amount, List<FigureInForce> from, Quantity of) {
        addLine(id, amount, from, List.of(new Argument.Amount(of)), Optional.empty());
    }

    /** Adds a line that is always shown if it is basic pay, and otherwise only if it is not nothing. */
    private void addLine(
            String id, Ratio amount, List<FigureInForce> from, List<Argument> of, Optional<Reason> counted) {
        if (amount.isZero() && !lines.isEmpty()) {
            return;
        }
        total = total.plus(amount);
        used.addAll(from);
        Reason reason = new Reason.Measured(
                "pay-line." + id,
                Quantity.poundsPerYear(amount),
                of,
                from,
                List.of(),
                counted.stream().toList());
        lines.add(new PayLine(id, Money.roundedToThePenny(amount), reason));
    }

    private void addPremia() {
        if (payee.placement() == Placement.GP_PRACTICE && payee.grade() == Grade.REGISTRAR) {
            addPremium("gp-premium", figures.get(Wales2026Figures.GP_PREMIUM));
        }
        if (payee.oralAndMaxillofacialSurgery() && !payee.grade().isFoundation()) {
            addPremium("omfs-premium", figures.get(Wales2026Figures.OMFS_PREMIUM));
        }
    }

    /** A premium is a share of the first registrar point, whatever the doctor's own, and follows the share of full time. */
    private void addPremium(String id, FigureInForce rate) {
        figures.find(Wales2026Figures.basicRegistrar(1)).ifPresent(registrar1 -> {
            Ratio amount = registrar1.value().times(rate.value()).times(shareOfBasic());
            addLine(id, amount, List.of(rate, registrar1), rate.quantity());
        });
    }

    /** The user's own premia follow the share of full time as the others do. Returns the sum of those that are pensionable. */
    private Ratio addOwnPremia() {
        Ratio pensionable = Ratio.ZERO;
        for (Premium premium : payee.premia()) {
            Ratio amount = Ratio.of(premium.amount().pence(), 100).times(shareOfBasic());
            FigureInForce own = FigureInForce.own(
                    OWN_PREMIUM,
                    Unit.POUNDS_PER_YEAR,
                    Ratio.of(premium.amount().pence(), 100),
                    figures.date(),
                    premium.name());
            addOwnPremium(premium.name(), amount, own);
            pensionable = premium.pensionable() ? pensionable.plus(amount) : pensionable;
        }
        return pensionable;
    }

    private void addOwnPremium(String name, Ratio amount, FigureInForce own) {
        if (amount.isZero()) {
            return;
        }
        total = total.plus(amount);
        used.add(own);
        Reason reason = new Reason.Measured(
                "pay-line.own-premium",
                Quantity.poundsPerYear(amount),
                List.of(new Argument.Amount(own.quantity()), new Argument.Verbatim(name)),
                List.of(own),
                List.of(),
                List.of());
        lines.add(new PayLine("own-premium", name, Money.roundedToThePenny(amount), reason));
    }

    private void addAvailability() {
        if (hours.availabilityMinutes() == 0) {
            return;
        }
        AvailabilityRate rate = payee.availability();
        if (rate == null) {
            leftOut.add(Reason.Unknown.of(Wales2026Rules.AVAILABILITY));
            return;
        }
        FigureInForce own = FigureInForce.own(
                Wales2026Rules.AVAILABILITY,
                unitOf(rate.mode()),
                rate.mode() == AvailabilityRate.Mode.PERCENT_OF_BASIC
                        ? rate.rate().dividedBy(100)
                        : rate.rate(),
                figures.date(),
                "");
        addLine("nroc-availability", availability(rate), List.of(own), own.quantity());
    }

    private static Unit unitOf(AvailabilityRate.Mode mode) {
        return switch (mode) {
            case PERCENT_OF_BASIC -> Unit.FRACTION;
            case MULTIPLE_OF_PLAIN_RATE -> Unit.MULTIPLIER;
            case POUNDS_PER_DUTY -> Unit.POUNDS;
        };
    }

    private Ratio availability(AvailabilityRate rate) {
        return switch (rate.mode()) {
            case PERCENT_OF_BASIC ->
                basic.value().times(shareOfBasic()).times(rate.rate()).dividedBy(100);
            case MULTIPLE_OF_PLAIN_RATE -> {
                long worked = rate.duringWork() ? 0 : hours.expectedWorkMinutes();
                long paidMinutes = Math.max(0, hours.availabilityMinutes() - worked);
                yield perYear(Ratio.of(paidMinutes, hours.weeks())).times(rate.rate());
            }
            case POUNDS_PER_DUTY ->
                rate.rate().times(Ratio.of(hours.onCallDuties(), hours.weeks())).times(WEEKS_PER_YEAR);
        };
    }
}
