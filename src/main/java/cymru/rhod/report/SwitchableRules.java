package cymru.rhod.report;

import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.wales2026.Wales2026Rostering;
import java.util.List;

/** The rules that a rota may switch off: those that stand in for what is not published. A rule of an agreement is none of them. */
public final class SwitchableRules {

    private SwitchableRules() {}

    /** Returns their whole names, in the order in which a report lists them. */
    public static List<String> names() {
        return Wales2026Rostering.SWITCHABLE;
    }

    /** @param name the whole name of a rule, for example {@code wales2026.shift-length} */
    public static boolean isSwitchable(String name) {
        return names().contains(name);
    }

    public static boolean isSwitchable(RuleId rule) {
        return isSwitchable(rule.id());
    }

    /** Says whether a rule was not checked because the rota switches it off. */
    public static boolean isSwitchedOff(RuleResult rule) {
        return rule.reason().key().equals("assumed." + Wales2026Rostering.SWITCHED_OFF);
    }
}
