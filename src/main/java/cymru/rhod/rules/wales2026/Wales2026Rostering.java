package cymru.rhod.rules.wales2026;

import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.WorkAtHand;
import cymru.rhod.rules.rostering.CommonRules;
import cymru.rhod.rules.rostering.RosteringRule;
import cymru.rhod.rules.rostering.Shifts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of rostering of 2026 besides the average week. The agreement is known to hold one, for weekends less than full time, and calls
 * it provisional. For the others, which are not published, those of England's contract and of the Welsh offer of 2022 stand in: not keeping
 * them is a warning and no breach, and each can be switched off. Source: wales-2026, section 7 and section 10, rows 16 to 18.
 */
public final class Wales2026Rostering {

    /** The assumption that stands in for the answer of a rule that is switched off. */
    public static final String SWITCHED_OFF = "rule-off";

    private static final RosteringRule OF_LESS_THAN_FULL_TIME = new CommonRules(
                    Contract.WALES_2026, Verdict.WARNING, Provenance.PROVISIONAL)
            .weekends("weekends-less-than-full-time");

    private static final CommonRules UNVERIFIED =
            new CommonRules(Contract.WALES_2026, Verdict.WARNING, Provenance.UNVERIFIED);

    private static final RosteringRule OF_FULL_TIME = UNVERIFIED.weekends("weekends");

    private static final List<RosteringRule> OF_ALL = UNVERIFIED.all();

    /** The whole names of the rules that a rota may switch off, in the order in which they are listed. */
    public static final List<String> SWITCHABLE =
            concat(OF_FULL_TIME, OF_ALL).stream().map(rule -> rule.id().id()).toList();

    private Wales2026Rostering() {}

    /**
     * Holds a pattern against each rule; a pay year before the contract has none.
     *
     * @param rulesOff the whole names of the rules that are switched off; they are answered as not checked
     */
    public static List<RuleResult> check(Measures measures, WorkAtHand work, Set<String> rulesOff, Figures figures) {
        if (!CommonRules.areInForce(Contract.WALES_2026, figures)) {
            return List.of();
        }
        Shifts shifts = CommonRules.shifts(Contract.WALES_2026, measures, work, figures);
        boolean lessThanFullTime = measures.settings().lessThanFullTime();
        return concat(lessThanFullTime ? OF_LESS_THAN_FULL_TIME : OF_FULL_TIME, OF_ALL).stream()
                .map(rule -> rulesOff.contains(rule.id().id()) ? switchedOff(rule) : rule.check(shifts, figures))
                .collect(Collectors.toUnmodifiableList());
    }

    private static RuleResult switchedOff(RosteringRule rule) {
        return new RuleResult(
                rule.id(),
                Verdict.NOT_CHECKED,
                Provenance.UNVERIFIED,
                Reason.Assumed.of(
                        SWITCHED_OFF,
                        "wales-2026, section 10, row 16",
                        new Argument.Message(rule.id().id() + ".name")));
    }

    private static List<RosteringRule> concat(RosteringRule first, List<RosteringRule> others) {
        List<RosteringRule> all = new ArrayList<>(others.size() + 1);
        all.add(first);
        all.addAll(others);
        return all;
    }
}
