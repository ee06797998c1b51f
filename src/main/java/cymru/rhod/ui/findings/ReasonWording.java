package cymru.rhod.ui.findings;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.chart.BandDecision;
import cymru.rhod.rules.wales2026.WeeklyHours;
import cymru.rhod.text.Wording;

/** Words a reason in two lines, a heading and what stands below it, so that the name is not said twice. */
final class ReasonWording {

    private static final String CHART_STEP = BandDecision.RULE.name() + ".";

    private final Wording wording;

    ReasonWording(Wording wording) {
        this.wording = wording;
    }

    /**
     * Returns the name with the answer beside it: yes or no to a step of the chart, which is a question, and kept or broken for a
     * rule. A part of a rule has no answer of its own, because the rule may be kept by another of its parts.
     */
    String heading(Reason reason) {
        if (reason instanceof Reason.Compared compared) {
            String rule = compared.rule().name();
            if (rule.startsWith(CHART_STEP)) {
                return answered(compared, compared.holds() ? "outcome.yes" : "outcome.no");
            }
            if (!rule.contains(".")) {
                return answered(
                        compared, "panels.verdict.word." + verdict(compared).code());
            }
        }
        return wording.name(reason);
    }

    /** Of the contract of 2026 only the average without cover is broken; whatever else is not kept is a warning. */
    private static Verdict verdict(Reason.Compared compared) {
        if (compared.holds()) {
            return Verdict.KEPT;
        }
        boolean isOnlyWarning = compared.rule().contract() == Contract.WALES_2026
                && !compared.rule().equals(WeeklyHours.RULE);
        return isOnlyWarning ? Verdict.WARNING : Verdict.BROKEN;
    }

    private String answered(Reason.Compared compared, String answer) {
        return wording.messages()
                .get(
                        "panels.reason.answer",
                        wording.name(compared),
                        wording.messages().get(answer));
    }

    /** Returns the value and its margin: "46:17 · 1 h 43 min under 48 h"; for what has no margin, its sentence. */
    String detail(Reason reason) {
        if (reason instanceof Reason.Compared compared && compared.measured() != null) {
            return wording.messages()
                    .get("panels.reason.measured", wording.quantity(compared.measured()), wording.margin(compared));
        }
        return withoutName(wording.says(reason), wording.name(reason));
    }

    private static String withoutName(String sentence, String name) {
        String opening = name + ": ";
        return sentence.startsWith(opening) ? sentence.substring(opening.length()) : sentence;
    }
}
