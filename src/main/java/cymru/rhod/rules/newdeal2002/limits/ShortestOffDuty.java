package cymru.rhod.rules.newdeal2002.limits;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.Run;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The least time off duty between duties: 12 hours after a run that holds an on-call duty and after every run of an on-call rota,
 * 8 hours otherwise. Leave supplies none: a day of leave stands as a standard day. Source: banding-2002, section 5.1, and rulings 6
 * and 11.
 *
 * <p>Worked example: 11:30 between two full shifts is kept; 11:30 after an on-call duty is broken.
 */
public final class ShortestOffDuty implements NewDealLimit {

    public static final RuleId RULE = new RuleId(Contract.NEW_DEAL_2002, "shortest-off-duty");

    @Override
    public RuleResult check(Measures measures, WorkingPattern pattern, Figures figures) {
        if (measures.restRuns().endless()) {
            FigureInForce limit = limit(measures.restCycle().duties(), measures, pattern, figures);
            return RuleResult.of(Reason.Compared.unbounded(RULE, Operator.AT_LEAST, limit, false)
                    .at(measures.dutyCells()));
        }
        Reason.@Nullable Compared tightest = null;
        List<CellRef> broken = new ArrayList<>();
        List<Run> runs = measures.restRuns().list();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (!run.isFollowed()) {
                continue;
            }
            FigureInForce limit = limit(run.duties(), measures, pattern, figures);
            List<CellRef> cells = List.of(
                    run.duties().get(run.duties().size() - 1).cell(),
                    runs.get((i + 1) % runs.size()).duties().get(0).cell());
            Reason.Compared compared = Reason.Compared.of(
                            RULE, Quantity.minutes(run.offDutyAfter()), Operator.AT_LEAST, limit)
                    .at(cells);
            if (!compared.holds()) {
                broken.addAll(cells);
            }
            if (tightest == null || spare(compared) < spare(tightest)) {
                tightest = compared;
            }
        }
        if (tightest == null) {
            FigureInForce limit = limit(List.of(), measures, pattern, figures);
            return RuleResult.of(Reason.Compared.unbounded(RULE, Operator.AT_LEAST, limit, true));
        }
        return RuleResult.of(
                broken.isEmpty()
                        ? tightest
                        : tightest.at(broken.stream().distinct().toList()));
    }

    private static FigureInForce limit(List<Duty> run, Measures measures, WorkingPattern pattern, Figures figures) {
        return figures.get(
                needsLonger(run, measures, pattern)
                        ? NewDealFigures.SHORTEST_OFF_DUTY_ON_CALL
                        : NewDealFigures.SHORTEST_OFF_DUTY);
    }

    private static boolean needsLonger(List<Duty> run, Measures measures, WorkingPattern pattern) {
        if (pattern == WorkingPattern.ON_CALL) {
            return true;
        }
        boolean longerAfter24Hours =
                measures.settings().definitions().takesAlternative(Definition.OFF_DUTY_AFTER_24_HOURS);
        return run.stream()
                .map(duty -> duty.shift().kind())
                .anyMatch(kind ->
                        kind == DutyKind.ON_CALL || (longerAfter24Hours && kind == DutyKind.PARTIAL_SHIFT_24_HOURS));
    }

    private static long spare(Reason.Compared compared) {
        return Objects.requireNonNull(compared.measured()).value().numerator()
                - compared.limit().value().numerator();
    }
}
