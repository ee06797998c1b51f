package cymru.rhod.ui.findings;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Texts;

/** A rule with its verdict, its margin, and where it is broken: in which weeks of the pattern, or on which dates of a slot. */
final class RuleRow extends ActionRow {

    RuleRow(RuleResult rule, Subject subject, Texts texts, Runnable why) {
        super(why);
        Wording wording = texts.wording();
        Reason reason = rule.reason();
        String verdict = texts.get("panels.verdict.word." + rule.verdict().code());
        String name = texts.get("panels.verdict.rule", wording.name(rule), verdict);
        getStyleClass().add("rule-row");
        getChildren().add(Lines.marked(VerdictSign.of(rule.verdict()), Lines.strong(name)));
        if (!isSaidByVerdict(rule)) {
            getChildren().add(Lines.plain(new ReasonWording(wording).detail(reason)));
        }
        String warning = wording.warning(rule);
        if (!warning.isEmpty()) {
            getChildren().add(Lines.plain(warning));
        }
        String provenance = wording.provenance(rule);
        if (!provenance.isEmpty()) {
            getChildren().add(Lines.muted(provenance));
        }
        String places = rule.cells().isEmpty()
                ? ""
                : texts.get(
                        (subject.slot() == null ? "panels.verdict.at." : "panels.verdict.on.")
                                + rule.verdict().code(),
                        subject.places(rule.cells(), wording));
        if (!places.isEmpty()) {
            getChildren().add(Lines.muted(places));
        }
        setAccessibleText(String.join(". ", name, wording.says(reason), warning, provenance, places));
    }

    private static boolean isSaidByVerdict(RuleResult rule) {
        return rule.reason() instanceof Reason.Decided decided
                && decided.outcome().equals(rule.verdict().code());
    }
}
