package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.compare.BreakEven;
import cymru.rhod.compare.ContractComparison;
import cymru.rhod.compare.ContractRow;
import cymru.rhod.compare.EnglandRow;
import cymru.rhod.compare.EnglandRows;
import cymru.rhod.compare.Outcome;
import cymru.rhod.compare.PayComparison;
import cymru.rhod.compare.Payee;
import cymru.rhod.compare.Tally;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.PayBasis;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.england2016.NodalPoint;
import cymru.rhod.text.ComparisonWording;
import cymru.rhod.text.Messages;
import cymru.rhod.text.PayMarks;
import cymru.rhod.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one rota under both contracts, by point and by doctor, for a person to read in a terminal. */
final class ContractsText {

    private static final String INDENT = AssessmentText.INDENT;

    private final ContractComparison comparison;
    private final Wording wording;
    private final Messages messages;
    private final ComparisonWording texts;
    private final SlotNames names;
    private final Lines lines;

    private ContractsText(ContractComparison comparison, Wording wording, boolean colour) {
        this.comparison = comparison;
        this.wording = wording;
        messages = wording.messages();
        texts = new ComparisonWording(wording);
        names = new SlotNames(wording);
        lines = new Lines(colour);
    }

    /** @param england null unless it was asked for */
    static String of(
            RotaReport report,
            ContractComparison comparison,
            @Nullable EnglandRows england,
            Wording wording,
            boolean colour) {
        ContractsText text = new ContractsText(comparison, wording, colour);
        text.head(report);
        text.section("cli.compare.by-point", "compare.tally.points", comparison.points(), comparison.tallyOfPoints());
        if (!comparison.doctors().isEmpty()) {
            text.section(
                    "cli.compare.by-doctor",
                    "compare.tally.doctors",
                    comparison.doctors(),
                    comparison.tallyOfDoctors());
        }
        if (england != null) {
            text.england(england);
        }
        text.breakEven();
        text.missing();
        return text.lines.text();
    }

    private void head(RotaReport report) {
        String name = report.rota().details().name();
        lines.line(Style.STRONG, name.isBlank() ? messages.get("cli.report.unnamed") : name);
        lines.line(
                Style.PLAIN,
                messages.get(
                        "cli.compare.subtitle",
                        report.template().weeks(),
                        report.payYear().toString(),
                        messages.get(
                                "band." + report.template().newDeal().band().code() + ".name")));
    }

    private void section(String heading, String summary, List<ContractRow> rows, Tally<ContractRow> tally) {
        lines.heading(messages.get(heading));
        TextTable table = new TextTable(
                INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT, Align.RIGHT);
        table.row(
                Style.FAINT,
                "",
                messages.get("compare.column.2002"),
                messages.get("compare.column.2026"),
                messages.get("cli.report.pay.difference"),
                "%",
                "",
                messages.get("compare.column.out-of-hours-needed"));
        for (ContractRow row : rows) {
            PayComparison pay = row.pay();
            table.row(
                    style(pay.outcome()),
                    name(row.payee()),
                    texts.pay(pay.from()),
                    texts.pay(pay.to()),
                    texts.difference(pay),
                    texts.percent(pay.share()),
                    texts.outcome(pay.outcome()),
                    row.breakEven() == null
                            ? Wording.NO_VALUE
                            : texts.need(row.breakEven().outOfHours()) + PayMarks.ofDifference(pay.basis()));
        }
        lines.table(table);
        legend(rows.stream().map(ContractRow::pay));
        lines.folded(Style.PLAIN, INDENT, texts.tally(summary, tally));
        greatest("compare.greatest-gain", tally.greatestGain());
        greatest("compare.greatest-loss", tally.greatestLoss());
    }

    /** Sets England's contract beside that of 2026, at the nodal point that matches. */
    private void england(EnglandRows england) {
        lines.heading(messages.get("compare.england"));
        TextTable table = new TextTable(INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
        table.row(
                Style.FAINT,
                "",
                messages.get("compare.column.node"),
                messages.get("compare.column.2026"),
                messages.get("compare.column.england"),
                messages.get("cli.report.pay.difference"));
        for (EnglandRow row : england.all()) {
            NodalPoint node = row.england().node();
            table.row(
                    Style.PLAIN,
                    name(row.payee()),
                    node == null ? Wording.NO_VALUE : node.code(),
                    texts.pay(row.pay().from()),
                    texts.pay(row.pay().to()),
                    texts.difference(row.pay()));
        }
        lines.table(table);
        legend(england.all().stream().map(EnglandRow::pay));
        lines.folded(Style.PLAIN, INDENT, messages.get("compare.england.note"));
        lines.folded(Style.PLAIN, INDENT, messages.get("compare.england.left-out"));
        england.all().stream()
                .flatMap(row -> row.england().missing().stream())
                .distinct()
                .forEach(unknown -> lines.folded(Style.PLAIN, AssessmentText.BULLET, wording.says(unknown)));
        if (!england.points().isEmpty()) {
            englishRules(england.points().get(0).england().rules());
        }
    }

    private void englishRules(List<RuleResult> rules) {
        rules.stream()
                .filter(rule ->
                        rule.standsOut() && rule.verdict() != Verdict.UNKNOWN || rule.verdict() == Verdict.NOT_CHECKED)
                .forEach(rule -> lines.folded(
                        Verdicts.style(rule.verdict()),
                        INDENT + Verdicts.sign(rule.verdict(), messages) + " ",
                        wording.says(rule)));
    }

    private void legend(Stream<PayComparison> all) {
        texts.legend(all.map(PayComparison::basis).reduce(PayBasis.CERTAIN, PayBasis::and))
                .forEach(mark -> lines.folded(Style.PLAIN, INDENT, mark));
    }

    private void greatest(String key, Optional<ContractRow> row) {
        row.ifPresent(one -> {
            String difference = texts.difference(one.pay());
            lines.folded(Style.PLAIN, INDENT, messages.get(key, name(one.payee()), difference));
        });
    }

    private void breakEven() {
        ContractRow row = comparison.own().orElse(comparison.points().get(0));
        BreakEven breakEven = row.breakEven();
        if (breakEven == null) {
            return;
        }
        lines.heading(messages.get("compare.break-even.heading", name(row.payee())));
        lines.folded(Style.PLAIN, AssessmentText.BULLET, wording.says(breakEven.weightedNow()));
        lines.folded(Style.PLAIN, AssessmentText.BULLET, wording.says(breakEven.weightedNeeded()));
        Stream.of(breakEven.outOfHours(), breakEven.hours())
                .flatMap(need -> need.hours() == null ? Stream.empty() : Stream.of(need.hours()))
                .forEach(hours -> lines.folded(Style.PLAIN, AssessmentText.BULLET, wording.says(hours)));
    }

    private void missing() {
        List<Reason.Unknown> missing = Stream.concat(comparison.points().stream(), comparison.doctors().stream())
                .flatMap(row -> row.pay().missing().stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            lines.heading(messages.get("cli.report.unknown"));
            missing.forEach(unknown -> lines.folded(Style.PLAIN, AssessmentText.BULLET, wording.says(unknown)));
        }
    }

    private static Style style(Outcome outcome) {
        return switch (outcome) {
            case GAIN -> Style.GOOD;
            case LOSS -> Style.BAD;
            case SAME -> Style.PLAIN;
            case INCOMPLETE -> Style.ATTENTION;
            case UNKNOWN -> Style.FAINT;
        };
    }

    private String name(Payee payee) {
        if (payee instanceof Payee.AtPoint point) {
            return wording.gradeAndPoint(point.grade(), point.point(), point.isOwn() ? point.serviceYears() : null);
        }
        Payee.InSlot slot = (Payee.InSlot) payee;
        return SlotNames.of(slot.slot()) + ", " + names.doctor(slot.slot().doctor());
    }
}
