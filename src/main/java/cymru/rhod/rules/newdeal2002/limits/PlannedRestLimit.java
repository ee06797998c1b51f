package cymru.rhod.rules.newdeal2002.limits;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.DutyRest;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rest planned in duties: at least three quarters of the duties of each kind must hold the rest due, which is a quarter of the
 * out-of-hours part of a partial shift, 6 hours of a 24-hour partial shift, and half of the out-of-hours part on call. At a weekend
 * on call, 8 hours in 24 are tolerated with a warning. Its timing and natural breaks are taken as kept. Source: banding-2002,
 * sections 5.3 and 5.4, and ruling 12.
 *
 * <p>Worked example: of four weekday on-calls of 16 hours, three with 8 hours of rest and one with 6 are 75 % and kept.
 */
public final class PlannedRestLimit implements NewDealLimit {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "planned-rest");

    private static final String TOLERATED = "measure.weekend-rest-tolerated";

    private static final List<DutyKind> KINDS_WITH_REST =
            List.of(DutyKind.PARTIAL_SHIFT, DutyKind.PARTIAL_SHIFT_24_HOURS, DutyKind.ON_CALL);

    @Override
    public RuleResult check(Measures measures, WorkingPattern pattern, Figures figures) {
        FigureInForce limit = figures.get(NewDealFigures.REST_ADEQUATE_SHARE);
        DutyRest rest = new DutyRest(measures.settings().restDefaults());
        Reason.@Nullable Compared worst = null;
        List<CellRef> tolerated = new ArrayList<>();
        List<CellRef> broken = new ArrayList<>();
        for (DutyKind kind : KINDS_WITH_REST) {
            int duties = 0;
            int adequate = 0;
            List<CellRef> tooLittle = new ArrayList<>();
            for (Duty counted : measures.cycle().judged()) {
                if (counted.shift().kind() != kind) {
                    continue;
                }
                // Rest is planned for the whole duty, also where it lies over another.
                Duty duty = counted.during(counted.time());
                duties++;
                Ratio planned = rest.in(duty);
                boolean enough = planned.isAtLeast(due(duty, figures));
                if (!enough && isToleratedAtWeekend(duty, planned, figures)) {
                    tolerated.add(duty.cell());
                    enough = true;
                }
                if (enough) {
                    adequate++;
                } else {
                    tooLittle.add(duty.cell());
                }
            }
            if (duties > 0) {
                Reason.Compared compared = Reason.Compared.of(
                                RULE, Quantity.fraction(Ratio.of(adequate, duties)), Operator.AT_LEAST, limit)
                        .at(tooLittle);
                if (!compared.holds()) {
                    broken.addAll(tooLittle);
                }
                worst = worst == null || share(compared).isLessThan(share(worst)) ? compared : worst;
            }
        }
        if (worst == null) {
            return RuleResult.of(Reason.Compared.unbounded(RULE, Operator.AT_LEAST, limit, true));
        }
        if (!worst.holds()) {
            return RuleResult.of(worst.at(broken));
        }
        return tolerated.isEmpty()
                ? RuleResult.of(worst)
                : new RuleResult(RULE, Verdict.WARNING, withTolerated(worst, tolerated, figures));
    }

    /** The share alone would look like a rule kept: what is only tolerated stands beside it. */
    private static Reason.Compared withTolerated(Reason.Compared share, List<CellRef> tolerated, Figures figures) {
        Reason.Measured duties = Reason.Measured.of(TOLERATED, Quantity.count(tolerated.size()))
                .using(figures.get(NewDealFigures.REST_ON_CALL_WEEKEND_TOLERATED))
                .at(tolerated);
        return new Reason.Compared(
                share.rule(),
                share.measured(),
                share.operator(),
                share.limit(),
                share.holds(),
                tolerated,
                List.of(duties));
    }

    private static Ratio share(Reason.Compared compared) {
        return Objects.requireNonNull(compared.measured()).value();
    }

    private static Ratio due(Duty duty, Figures figures) {
        Ratio outOfHours = Ratio.of(DutyRest.outOfHours(duty));
        return switch (duty.shift().kind()) {
            case PARTIAL_SHIFT -> figures.value(NewDealFigures.REST_PARTIAL).times(outOfHours);
            case PARTIAL_SHIFT_24_HOURS ->
                figures.value(NewDealFigures.REST_24_HOURS).min(outOfHours);
            case ON_CALL -> figures.value(NewDealFigures.REST_ON_CALL).times(outOfHours);
            case STANDARD_DAY, FULL_SHIFT -> Ratio.ZERO;
        };
    }

    private static boolean isToleratedAtWeekend(Duty duty, Ratio planned, Figures figures) {
        Ratio outOfHours = Ratio.of(DutyRest.outOfHours(duty));
        return duty.shift().kind() == DutyKind.ON_CALL
                && !duty.cell().isWeekday()
                && planned.isAtLeast(figures.value(NewDealFigures.REST_ON_CALL_WEEKEND_TOLERATED)
                        .times(outOfHours));
    }
}
