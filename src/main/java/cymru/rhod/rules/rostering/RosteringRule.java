package cymru.rhod.rules.rostering;

import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;

/** A rule of rostering with the limits of one contract. */
public interface RosteringRule {

    RuleId id();

    /** Holds the shifts of a pattern against the rule; all its figures must be in force. */
    RuleResult check(Shifts shifts, Figures figures);
}
