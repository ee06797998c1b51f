package cymru.rhod.rules;

import cymru.rhod.domain.rota.CellRef;
import java.util.List;

/**
 * The answer of one rule about one pattern.
 *
 * @param reason the comparison that settled it; its cells are where the rule is broken, or nearest to it
 */
public record RuleResult(RuleId rule, Verdict verdict, Reason reason) {

    /** Returns a rule that is kept if the comparison holds and broken if not. */
    public static RuleResult of(Reason.Compared compared) {
        return new RuleResult(compared.rule(), compared.holds() ? Verdict.KEPT : Verdict.BROKEN, compared);
    }

    /** Returns the cells that break the rule, or that came nearest to it. */
    public List<CellRef> cells() {
        return reason.cells();
    }

    public boolean isBroken() {
        return verdict == Verdict.BROKEN;
    }
}
