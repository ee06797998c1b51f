package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.compare.MoneyChange;
import cymru.rhod.compare.NumberChange;
import cymru.rhod.compare.PatternChanges;
import cymru.rhod.compare.PayChange;
import cymru.rhod.compare.RotaComparison;
import cymru.rhod.compare.RuleChange;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what differs between two rotas for a person to read in a terminal. */
final class RotaComparisonText {

    private static final String INDENT = AssessmentText.INDENT;
    private static final String BULLET = AssessmentText.BULLET;

    private final RotaComparison comparison;
    private final Wording wording;
    private final Messages messages;
    private final ComparisonWording texts;
    private final Lines lines;

    private RotaComparisonText(RotaComparison comparison, Wording wording, boolean colour) {
        this.comparison = comparison;
        this.wording = wording;
        messages = wording.messages();
        texts = new ComparisonWording(wording);
        lines = new Lines(colour);
    }

    static String of(RotaComparison comparison, Wording wording, boolean colour) {
        RotaComparisonText text = new RotaComparisonText(comparison, wording, colour);
        text.head();
        if (comparison.isEmpty()) {
            text.lines.line(Style.PLAIN, wording.messages().get("compare.nothing-differs"));
            return text.lines.text();
        }
        text.rules();
        text.numbers();
        text.pattern();
        text.pay();
        text.cost();
        text.legend();
        return text.lines.text();
    }

    private void head() {
        lines.line(
                Style.STRONG,
                messages.get("compare.before-and-after", name(comparison.before()), name(comparison.after())));
        if (comparison.isAcrossPayYears()) {
            lines.folded(
                    Style.ATTENTION,
                    "",
                    messages.get(
                            "compare.two-pay-years",
                            comparison.before().payYear().toString(),
                            comparison.after().payYear().toString()));
        }
        if (comparison.isBandMoved()) {
            lines.line(
                    Style.STRONG,
                    INDENT
                            + messages.get(
                                    "compare.before-and-after",
                                    band(comparison.bandBefore()),
                                    band(comparison.bandAfter())));
            comparison.causeOfBand().ifPresent(cause -> lines.folded(Style.PLAIN, INDENT, wording.says(cause.after())));
        }
    }

    private void rules() {
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            List<RuleChange> changes = comparison.ruleChanges(contract);
            if (!changes.isEmpty()) {
                lines.heading(messages.get("contract." + contract.code()));
                for (int index = 0; index < changes.size(); index++) {
                    rule(changes.get(index), texts.provenance(changes, index));
                }
            }
        }
    }

    private void rule(RuleChange change, String provenance) {
        Verdict verdict = change.rule().verdict();
        lines.folded(
                Verdicts.style(verdict), INDENT + Verdicts.sign(verdict, messages) + " ", texts.ruleChange(change));
        if (!provenance.isEmpty()) {
            lines.folded(Style.PLAIN, INDENT.repeat(2), provenance);
        }
    }

    private void numbers() {
        if (comparison.numbers().isEmpty()) {
            return;
        }
        lines.heading(messages.get("compare.numbers"));
        TextTable table = new TextTable(INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT);
        table.row(Style.FAINT, "", messages.get("compare.column.before"), messages.get("compare.column.after"));
        for (NumberChange change : comparison.numbers()) {
            table.row(
                    Style.PLAIN,
                    messages.get(change.number().key() + ".name"),
                    number(change.before()),
                    number(change.after()));
        }
        lines.table(table);
    }

    private void pattern() {
        PatternChanges pattern = comparison.pattern();
        if (pattern.isEmpty()) {
            return;
        }
        lines.heading(messages.get("compare.pattern"));
        if (!pattern.cells().isEmpty()) {
            lines.folded(
                    Style.PLAIN,
                    BULLET,
                    messages.get("compare.cells", pattern.cells().size(), wording.places(pattern.cellsAfter())));
        }
        weeks("compare.weeks-added", pattern.added());
        weeks("compare.weeks-removed", pattern.removed());
    }

    private void weeks(String key, List<Integer> weeks) {
        if (!weeks.isEmpty()) {
            String numbers =
                    weeks.stream().map(week -> Integer.toString(week + 1)).collect(Collectors.joining(", "));
            lines.folded(Style.PLAIN, BULLET, messages.get(key, weeks.size(), numbers));
        }
    }

    private void pay() {
        if (comparison.pay().isEmpty()) {
            return;
        }
        lines.heading(messages.get("cli.report.pay"));
        TextTable table = new TextTable(
                INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
        table.row(
                Style.FAINT,
                "",
                messages.get("compare.column.2002"),
                messages.get("compare.column.after"),
                messages.get("cli.report.pay.difference"),
                messages.get("compare.column.2026"),
                messages.get("compare.column.after"),
                messages.get("cli.report.pay.difference"));
        for (PayChange change : comparison.pay()) {
            table.row(
                    Style.PLAIN,
                    wording.gradeAndPoint(change.grade(), change.point(), null),
                    texts.before(change.newDeal()),
                    texts.after(change.newDeal()),
                    texts.difference(change.newDeal()),
                    texts.before(change.wales2026()),
                    texts.after(change.wales2026()),
                    texts.difference(change.wales2026()));
        }
        lines.table(table);
    }

    private void cost() {
        if (!comparison.newDealCost().isChange() && !comparison.wales2026Cost().isChange()) {
            return;
        }
        lines.heading(messages.get("compare.cost"));
        TextTable table = new TextTable(INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
        cost(table, Contract.NEW_DEAL_2002, comparison.newDealCost());
        cost(table, Contract.WALES_2026, comparison.wales2026Cost());
        lines.table(table);
    }

    private void legend() {
        texts.legend(comparison.basis()).forEach(mark -> lines.folded(Style.PLAIN, INDENT, mark));
        if (!comparison.basis().isWhole()) {
            comparison
                    .leftOut()
                    .forEach(unknown -> lines.folded(Style.PLAIN, AssessmentText.BULLET, wording.says(unknown)));
        }
    }

    private void cost(TextTable table, Contract contract, MoneyChange change) {
        table.row(
                Style.PLAIN,
                messages.get("contract." + contract.code()),
                texts.before(change),
                texts.after(change),
                texts.difference(change));
    }

    private String number(Reason.@Nullable Measured measured) {
        return measured == null ? Wording.NO_VALUE : wording.quantity(measured.value());
    }

    private String band(Band band) {
        return messages.get("band." + band.code() + ".name");
    }

    private String name(RotaReport report) {
        String name = report.rota().details().name();
        return name.isBlank() ? messages.get("cli.report.unnamed") : name;
    }
}
