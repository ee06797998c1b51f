package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureId;
import cymru.rhod.rules.figures.Figures;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a contract makes of a rule.
 *
 * @param unlessKept a breach, or a warning where the contract only recommends it or is not known to hold it
 * @param provenance where the rule comes from
 */
public record Terms(RuleId rule, FigureId limit, Verdict unlessKept, Provenance provenance) {

    Reason.Compared compare(Quantity measured, Operator operator, Figures figures, Reason... from) {
        return Reason.Compared.of(rule, measured, operator, figures.get(limit), from);
    }

    Reason.Compared unbounded(Operator operator, Figures figures, boolean holds, Reason... from) {
        return Reason.Compared.unbounded(rule, operator, figures.get(limit), holds, from);
    }

    /** @param cells where the rule is not kept, or nearest to it; a day may be named again and again */
    RuleResult judge(Reason.Compared compared, List<CellRef> cells) {
        List<CellRef> once = cells.size() < 2 ? cells : List.copyOf(new LinkedHashSet<>(cells));
        return new RuleResult(rule, compared.holds() ? Verdict.KEPT : unlessKept, provenance, compared.at(once));
    }
}
