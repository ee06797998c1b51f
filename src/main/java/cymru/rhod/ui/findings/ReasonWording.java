package cymru.rhod.ui.findings;

import cymru.rhod.rules.Reason;
import cymru.rhod.text.Wording;

/** Words a reason in two lines, a heading and what stands below it, so that the name is not said twice. */
final class ReasonWording {

    private final Wording wording;

    ReasonWording(Wording wording) {
        this.wording = wording;
    }

    /** Returns the name; a step of the chart is a question, so its answer stands beside it. */
    String heading(Reason reason) {
        return reason instanceof Reason.Compared compared
                ? wording.messages()
                        .get(
                                "panels.reason.answer",
                                wording.name(reason),
                                wording.messages().get(compared.holds() ? "outcome.yes" : "outcome.no"))
                : wording.name(reason);
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
