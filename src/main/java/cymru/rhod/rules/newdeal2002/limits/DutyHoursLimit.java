package cymru.rhod.rules.newdeal2002.limits;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.HoursByKind;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;

/**
 * The most average weekly duty, prospective cover included: 72 hours on call, 64 for partial shifts, 56 for full shifts; a hybrid's
 * limit lies between by its shares of each. Source: banding-2002, section 5.1, and ruling 13.
 *
 * <p>Worked example: a hybrid with 40 normal hours, 5 of full shift and 15 on call may average 40 + 16 x 5/20 + 32 x 15/20 = 68
 * hours.
 */
public final class DutyHoursLimit implements NewDealLimit {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "duty-hours-limit");

    /** What the limit of a hybrid goes by, which is worked out and stands in no figures file. */
    private static final String HYBRID_LIMIT = "newdeal2002.duty-hours-limit.hybrid";

    @Override
    public RuleResult check(Measures measures, WorkingPattern pattern, Figures figures) {
        FigureInForce limit = pattern == WorkingPattern.HYBRID
                ? hybridLimit(measures.hoursByKind(), figures)
                : figures.get(figureOf(pattern));
        return RuleResult.of(Reason.Compared.of(
                RULE, measures.dutyHoursWithCover().value(), Operator.AT_MOST, limit, measures.dutyHoursWithCover()));
    }

    private static FigureId figureOf(WorkingPattern pattern) {
        return switch (pattern) {
            case ON_CALL -> NewDealFigures.DUTY_HOURS_LIMIT_ON_CALL;
            case PARTIAL_SHIFT -> NewDealFigures.DUTY_HOURS_LIMIT_PARTIAL;
            case PARTIAL_SHIFT_24_HOURS -> NewDealFigures.DUTY_HOURS_LIMIT_24_HOURS;
            case FULL_SHIFT, HYBRID -> NewDealFigures.DUTY_HOURS_LIMIT_FULL;
        };
    }

    private static FigureInForce hybridLimit(HoursByKind hours, Figures figures) {
        FigureInForce full = figures.get(NewDealFigures.DUTY_HOURS_LIMIT_FULL);
        return new FigureInForce(
                HYBRID_LIMIT,
                full.unit(),
                hybridLimitMinutes(hours, figures),
                full.from(),
                full.source(),
                full.clause(),
                full.grade(),
                full.note());
    }

    /**
     * Returns a hybrid's limit in minutes a week.
     *
     * @param hours average weekly duty by kind, with cover; the normal hours are set to 40 by moving the difference to the largest
     *     other kind, and on to the next largest where that would fall below none
     */
    static Ratio hybridLimitMinutes(HoursByKind hours, Figures figures) {
        Ratio normalWeek = figures.value(NewDealFigures.NORMAL_WEEK);
        Ratio[] others = {hours.fullShift(), hours.partialShift(), hours.onCall()};
        Ratio total = hours.standard().plus(others[0]).plus(others[1]).plus(others[2]);
        if (total.isAtLeast(normalWeek)) {
            moveToLargest(others, hours.standard().minus(normalWeek));
        }
        Ratio sum = others[0].plus(others[1]).plus(others[2]);
        if (sum.isZero()) {
            return figures.value(NewDealFigures.DUTY_HOURS_LIMIT_FULL);
        }
        Ratio weighted = weighted(others[0], NewDealFigures.DUTY_HOURS_LIMIT_FULL, figures)
                .plus(weighted(others[1], NewDealFigures.DUTY_HOURS_LIMIT_PARTIAL, figures))
                .plus(weighted(others[2], NewDealFigures.DUTY_HOURS_LIMIT_ON_CALL, figures));
        return normalWeek.plus(weighted.dividedBy(sum));
    }

    private static Ratio weighted(Ratio hours, FigureId limit, Figures figures) {
        return hours.times(figures.value(limit).minus(figures.value(NewDealFigures.NORMAL_WEEK)));
    }

    private static void moveToLargest(Ratio[] others, Ratio difference) {
        Ratio left = difference;
        while (!left.isZero()) {
            int largest = 0;
            for (int i = 1; i < others.length; i++) {
                if (others[i].isMoreThan(others[largest])) {
                    largest = i;
                }
            }
            Ratio moved = left.max(Ratio.ZERO.minus(others[largest]));
            if (moved.isZero()) {
                return;
            }
            others[largest] = others[largest].plus(moved);
            left = left.minus(moved);
        }
    }
}
