package cymru.rhod.rules;

import cymru.rhod.domain.rota.CellRef;
import java.util.List;
import java.util.Optional;

/**
 * The answer of one rule about one pattern.
 *
 * @param provenance where the rule comes from
 * @param reason the comparison that settled it; its cells are where the rule is broken, or nearest to it
 */
public record RuleResult(RuleId rule, Verdict verdict, Provenance provenance, Reason reason) {

    /** Makes the answer of a rule that the agreement itself holds. */
    public RuleResult(RuleId rule, Verdict verdict, Reason reason) {
        this(rule, verdict, Provenance.AGREEMENT, reason);
    }

    /** Returns a rule that is kept if the comparison holds and broken if not. */
    public static RuleResult of(Reason.Compared compared) {
        return new RuleResult(compared.rule(), compared.holds() ? Verdict.KEPT : Verdict.BROKEN, compared);
    }

    /** Returns the cells that break the rule, or that came nearest to it. */
    public List<CellRef> cells() {
        return reason.cells();
    }

    /** Returns the comparison that settled it: one that holds where the rule is not broken, one that does not where it is. */
    public Optional<Reason.Compared> comparison() {
        if (reason instanceof Reason.Compared compared) {
            return Optional.of(compared);
        }
        return reason.from().stream()
                .filter(Reason.Compared.class::isInstance)
                .map(Reason.Compared.class::cast)
                .filter(compared -> compared.holds() != isBroken())
                .findFirst();
    }

    /** Says whether there is something to tell: a breach, a warning or an answer that is missing. */
    public boolean standsOut() {
        return verdict != Verdict.KEPT && verdict != Verdict.NOT_CHECKED;
    }

    public boolean isBroken() {
        return verdict == Verdict.BROKEN;
    }
}
