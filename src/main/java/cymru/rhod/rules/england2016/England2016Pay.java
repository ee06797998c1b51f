package cymru.rhod.rules.england2016;

import cymru.rhod.domain.money.Money;
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
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year's pay under England's contract: the nodal value for 40 hours, further hours at the plain rate, 37 % on top of the enhanced
 * hours, a share of basic pay for weekends by their frequency and another for being on call from home, and premia. Less than full time,
 * basic pay is a fortieth of the nodal value for each average hour, weekends, on-call and premia go by the share, and an allowance is
 * added. Only basic pay is pensionable. Source: england-2016, sections 2 and 7.
 *
 * <p>Worked example: FY1 in 2025/26 with 48 hours, 8 of them enhanced: 38,831 + 8 x 970.775 + 0.37 x 8 x 970.775 = 49,470.69.
 */
final class England2016Pay {

    static final RuleId RULE = new RuleId(Contract.ENGLAND_2016, "pay");

    /** What is missing where a premium has no amount in the pay year. */
    static final String PREMIUM = "england2016.premium";

    /** What is missing where the rota has a premium of the user's own: it is one of the Welsh contract of 2026. */
    static final String OWN_PREMIUM = "england2016.own-premium";

    private final Ratio minutes;
    private final Ratio enhanced;
    private final boolean isOnCall;
    private final @Nullable Ratio weekendsOneIn;
    private final England2016Pattern.Payee payee;
    private final Figures figures;
    private final FigureInForce basic;
    private final Ratio basicMinutes;
    private final Ratio share;
    private final List<PayLine> lines = new ArrayList<>();
    private final List<FigureInForce> used = new ArrayList<>();
    private final List<Reason.Unknown> leftOut = new ArrayList<>();
    private Ratio total = Ratio.ZERO;

    private England2016Pay(
            Ratio total,
            Ratio enhanced,
            England2016Hours hours,
            @Nullable Ratio weekendsOneIn,
            England2016Pattern.Payee payee,
            Figures figures,
            FigureInForce basic) {
        minutes = total.dividedBy(hours.weeks());
        this.enhanced = enhanced.dividedBy(hours.weeks());
        isOnCall = hours.onCallDuties() > 0;
        this.weekendsOneIn = weekendsOneIn;
        this.payee = payee;
        this.figures = figures;
        this.basic = basic;
        basicMinutes = figures.value(England2016Figures.BASIC_HOURS);
        Ratio given = payee.share();
        Ratio ofHours = minutes.dividedBy(basicMinutes).min(Ratio.ONE);
        share = !payee.lessThanFullTime() ? Ratio.ONE : given == null ? ofHours : given;
    }

    /**
     * Returns the pay, or nothing where the hours, the payee's node or the year's scale are not known.
     *
     * @param weekendsOneIn n of "1 in n" weekends; null where none is worked
     */
    static Optional<Pay> of(
            England2016Hours hours, @Nullable Ratio weekendsOneIn, England2016Pattern.Payee payee, Figures figures) {
        Ratio total = hours.total();
        Ratio enhanced = hours.enhanced();
        NodalPoint node = payee.node();
        if (total == null || enhanced == null || node == null) {
            return Optional.empty();
        }
        return figures.find(node.basicPay())
                .map(basic -> new England2016Pay(total, enhanced, hours, weekendsOneIn, payee, figures, basic).pay());
    }

    private Pay pay() {
        Ratio coveredByBasic = payee.lessThanFullTime() ? minutes : basicMinutes;
        Ratio basicPay = perYear(coveredByBasic);
        add("basic", basicPay, List.of(basic), Quantity.minutesPerWeek(coveredByBasic));
        FigureInForce plainRate = figures.get(England2016Figures.ADDITIONAL_HOURS_RATE);
        Ratio additional = minutes.minus(coveredByBasic).max(Ratio.ZERO);
        add("additional-hours", new HourlyEarnings().plus(additional, anHour(plainRate.value())), plainRate);
        FigureInForce night = figures.get(England2016Figures.NIGHT_ENHANCEMENT);
        add("night-enhancement", new HourlyEarnings().plus(enhanced, anHour(night.value())), night);
        weekendAllowance().ifPresent(figure -> addShare("weekend-allowance", figure));
        if (isOnCall) {
            addShare("on-call-allowance", figures.get(England2016Figures.ON_CALL_ALLOWANCE));
        }
        for (FlexiblePremium premium : FlexiblePremium.values()) {
            if (payee.premia().contains(premium)) {
                addPremium(premium.amount());
            }
        }
        payee.ownPremia()
                .forEach(premium -> leftOut.add(Reason.Unknown.of(OWN_PREMIUM, new Argument.Verbatim(premium))));
        if (payee.lessThanFullTime()) {
            FigureInForce allowance = figures.get(England2016Figures.LESS_THAN_FULL_TIME_ALLOWANCE);
            add("less-than-full-time", allowance.value(), List.of(allowance), allowance.quantity());
        }
        Reason reason = Reason.Measured.of(
                RULE.id(),
                Quantity.poundsPerYear(total),
                lines.stream().map(PayLine::reason).toArray(Reason[]::new));
        Money pensionable = Money.roundedToThePenny(basicPay);
        return new Pay(pensionable, Money.roundedToThePenny(total), pensionable, lines, used, leftOut, reason);
    }

    /**
     * Returns the allowance for the weekends worked. Less than full time they are those of the full-time rota, of which the doctor works
     * the share.
     */
    private Optional<FigureInForce> weekendAllowance() {
        if (weekendsOneIn == null) {
            return Optional.empty();
        }
        Ratio oneIn = weekendsOneIn.times(share);
        for (int n = England2016Figures.mostFrequentWeekends(); n <= England2016Figures.rarestWeekends(); n++) {
            if (oneIn.isAtMost(Ratio.of(n))) {
                return Optional.of(figures.get(England2016Figures.weekendAllowance(n)));
            }
        }
        return Optional.empty();
    }

    private void addShare(String id, FigureInForce figure) {
        add(id, basic.value().times(share).times(figure.value()), List.of(figure), figure.quantity());
    }

    private void addPremium(FigureId id) {
        figures.find(id)
                .ifPresentOrElse(
                        amount -> add(
                                "flexible-premium", amount.value().times(share), List.of(amount), amount.quantity()),
                        () -> leftOut.add(Reason.Unknown.of(PREMIUM)));
    }

    /** Returns what weekly minutes earn a year at the plain rate. */
    private Ratio perYear(Ratio weeklyMinutes) {
        return basic.value().times(weeklyMinutes).dividedBy(basicMinutes);
    }

    /** Returns what one hour in the average week earns a year, at a multiple of the plain rate. */
    private Ratio anHour(Ratio rate) {
        return perYear(Ratio.of(Minutes.PER_HOUR)).times(rate);
    }

    private void add(String id, HourlyEarnings earnings, FigureInForce rate) {
        add(id, earnings.amount(), List.of(rate), earnings.factors());
    }

    private void add(String id, Ratio amount, List<FigureInForce> from, Quantity of) {
        add(id, amount, from, List.of(new Argument.Amount(of)));
    }

    /** Adds a line unless it is nothing; basic pay always. */
    private void add(String id, Ratio amount, List<FigureInForce> from, List<Argument> of) {
        if (amount.isZero() && !lines.isEmpty()) {
            return;
        }
        total = total.plus(amount);
        used.addAll(from);
        Reason reason =
                new Reason.Measured("pay-line." + id, Quantity.poundsPerYear(amount), of, from, List.of(), List.of());
        lines.add(new PayLine(id, Money.roundedToThePenny(amount), reason));
    }
}
