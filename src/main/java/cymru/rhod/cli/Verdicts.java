package cymru.rhod.cli;

import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.List;

/** Verdicts of several rules drawn together, and how they look in text: a sign, and a style where there is colour. */
final class Verdicts {

    private Verdicts() {}

    static String sign(Verdict verdict, Messages messages) {
        return messages.get("verdict." + verdict.code() + ".sign");
    }

    static Style style(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> Style.GOOD;
            case NOT_CHECKED -> Style.PLAIN;
            case WARNING, UNKNOWN -> Style.ATTENTION;
            case BROKEN -> Style.BAD;
        };
    }

    /** Returns the gravest answer among rules: broken, else a warning, else unknown, else kept. */
    static Verdict gravest(List<RuleResult> rules) {
        return Verdict.gravest(rules.stream().map(RuleResult::verdict));
    }

    static boolean isAnyBroken(PatternReport pattern) {
        return !pattern.newDeal().isCompliant()
                || !pattern.workingTime().isCompliant()
                || !pattern.wales2026().isCompliant();
    }

    /** Says whether a rota breaks any rule, in its pattern or on the dates of a slot. */
    static boolean isAnyBroken(RotaReport report) {
        return isAnyBroken(report.template()) || !slotsBreaking(report).isEmpty();
    }

    /** Returns the slots that break a rule on their own dates. */
    static List<SlotReport> slotsBreaking(RotaReport report) {
        return report.slots().stream()
                .filter(slot -> isAnyBroken(slot.pattern()))
                .toList();
    }

    /** Returns the gravest answer among rules as a sign, and how many there are of it unless all are kept; "–" without rules. */
    static String brief(List<RuleResult> rules, Messages messages) {
        if (rules.isEmpty()) {
            return Wording.NO_VALUE;
        }
        Verdict gravest = gravest(rules);
        String sign = sign(gravest, messages);
        return gravest == Verdict.KEPT ? sign : sign + " " + count(rules, gravest);
    }

    static long count(List<RuleResult> rules, Verdict verdict) {
        return rules.stream().filter(rule -> rule.verdict() == verdict).count();
    }
}
