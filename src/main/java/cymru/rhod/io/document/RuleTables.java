package cymru.rhod.io.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;

/** The rules of each contract: what is held against what, how near it is, and how it came out. */
final class RuleTables {

    private final PatternReport pattern;
    private final Words words;
    private final Wording wording;
    private final Messages messages;

    RuleTables(PatternReport pattern, Words words) {
        this.pattern = pattern;
        this.words = words;
        this.wording = words.wording();
        this.messages = words.messages();
    }

    void write(Section section) {
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            pattern.rules(contract).stream()
                    .collect(groupingBy(wording::provenance, LinkedHashMap::new, toList()))
                    .forEach((provenance, rules) -> write(section, contract, provenance, rules));
        }
    }

    /** @param provenance where the rules come from; empty where that need not be said */
    private void write(Section section, Contract contract, String provenance, List<RuleResult> rules) {
        Table table = new Table(
                words.contract(contract),
                Column.text(messages.get("document.rules.item")),
                Column.number(messages.get("document.rules.actual")),
                Column.text(messages.get("document.rules.limit")),
                Column.text(messages.get("document.rules.margin")),
                Column.text(messages.get("document.rules.verdict")));
        rules.forEach(rule -> row(table, rule));
        section.table(table.styled("rules"));
        if (!provenance.isEmpty()) {
            section.note(provenance);
        }
    }

    private void row(Table table, RuleResult rule) {
        Reason.Compared compared = rule.comparison().orElse(null);
        Quantity measured = compared == null ? null : compared.measured();
        table.row(
                Node.text(wording.name(rule)),
                Node.text(measured == null ? Words.NONE : wording.quantity(measured)),
                Node.text(compared == null ? Words.NONE : wording.limit(compared)),
                Node.text(compared == null ? "" : wording.margin(compared)),
                words.verdictCell(rule.verdict()));
    }
}
