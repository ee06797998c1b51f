package cymru.rhod.rules.newdeal2002.pay;

import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import java.util.List;

/**
 * The share of basic pay of a doctor less than full time: by average weekly work, F5 (50 %) from 20 hours, then 10 % more for every
 * 4 hours up to F9 (90 %) below 40. From 40 hours the doctor is paid as full time; below 20 the scheme does not apply. The agreed
 * percentage of training plays no part. Source: banding-2002, section 2.2, and rulings 31 and 46.
 *
 * <p>Worked example: 23:59 a week is F5, 24:00 is F6, 28:55 is F7.
 */
public final class EquitablePay {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "equitable-pay");

    public static final RuleId FULL_TIME = new RuleId(Contract.NEW_DEAL_2002, "equitable-pay.full-time");
    public static final RuleId LOWEST_HOURS = new RuleId(Contract.NEW_DEAL_2002, "equitable-pay.lowest-hours");

    private static final int LOWEST_CODE = 5;

    private EquitablePay() {}

    /** Returns the hours that settle the share: work with cover, unless another definition is chosen. */
    public static Reason.Measured hours(Measures measures) {
        boolean duty = measures.settings().definitions().takesAlternative(Definition.EQUITABLE_PAY_HOURS);
        boolean plain = measures.settings().definitions().takesAlternative(Definition.EQUITABLE_PAY_COVER);
        if (duty) {
            return plain ? measures.dutyHours() : measures.dutyHoursWithCover();
        }
        return plain ? measures.workHours() : measures.workHoursWithCover();
    }

    /** Returns the share for average weekly hours. */
    public static BasicShare share(Reason.Measured hours, Figures figures) {
        FigureInForce normalWeek = figures.get(NewDealFigures.NORMAL_WEEK);
        FigureInForce lowest = figures.get(NewDealFigures.EQUITABLE_PAY_LOWEST_HOURS);
        Reason.Compared full = Reason.Compared.of(FULL_TIME, hours.value(), Operator.AT_LEAST, normalWeek, hours);
        if (full.holds()) {
            return new BasicShare("full-time", Ratio.ONE, Reason.Decided.of(RULE, "full-time", full));
        }
        Reason.Compared inScheme = Reason.Compared.of(LOWEST_HOURS, hours.value(), Operator.AT_LEAST, lowest, hours);
        if (!inScheme.holds()) {
            return new BasicShare(null, null, Reason.Decided.of(RULE, "outside", inScheme));
        }
        Ratio minutesAbove = hours.value().value().minus(lowest.value());
        Ratio steps = minutesAbove.dividedBy(figures.value(NewDealFigures.EQUITABLE_PAY_STEP));
        long wholeSteps = steps.numerator() / steps.denominator();
        Ratio share = figures.value(NewDealFigures.EQUITABLE_PAY_LOWEST_SHARE)
                .plus(figures.value(NewDealFigures.EQUITABLE_PAY_SHARE_STEP).times(wholeSteps));
        String code = "F" + (LOWEST_CODE + wholeSteps);
        return new BasicShare(
                code, share, new Reason.Decided(RULE, code, List.of(), List.of(full, inScheme), List.of()));
    }
}
