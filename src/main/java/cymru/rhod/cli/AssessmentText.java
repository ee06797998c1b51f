package cymru.rhod.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Provenance;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a report for a person to read in a terminal. */
final class AssessmentText {

    static final String INDENT = "  ";
    static final String BULLET = "  • ";

    private final Wording wording;
    private final Messages messages;
    private final RotaReport report;
    private final Lines lines;

    private final LocalDate today;

    private AssessmentText(RotaReport report, Wording wording, boolean colour, LocalDate today) {
        this.today = today;
        this.wording = wording;
        this.messages = wording.messages();
        this.report = report;
        this.lines = new Lines(colour);
    }

    /** @param today the day on which it is read, for what is due */
    static String of(RotaReport report, Wording wording, boolean colour, LocalDate today) {
        return new AssessmentText(report, wording, colour, today).text();
    }

    private String text() {
        head();
        verdicts();
        measures();
        path();
        rules();
        new PayText(report, wording, lines).write();
        if (report.roster() != null) {
            new SlotsText(report, report.roster(), wording, lines).write();
            new SlotResultsText(report, wording, lines).write();
            new SlotPayText(report, report.roster(), wording, lines).write();
            new SlotChangesText(report.roster().calendar(), wording, lines).write();
            new RosterText(report.roster(), wording, lines, today).write();
            new FairnessText(report.roster(), wording, lines).write();
            new CoverText(report.roster(), wording, lines).write();
        }
        assumed();
        unconfirmed();
        unknown();
        return lines.text();
    }

    private void head() {
        String name = report.rota().details().name();
        lines.line(Style.STRONG, name.isBlank() ? messages.get("cli.report.unnamed") : name);
        lines.line(
                Style.PLAIN,
                messages.get(
                        "cli.report.subtitle",
                        report.template().weeks(),
                        report.payYear().toString()));
        lines.blank();
    }

    private void verdicts() {
        NewDealResult newDeal = report.template().newDeal();
        String supplement = newDeal.band() == Band.NONE
                ? messages.get("cli.report.no-supplement")
                : messages.get("cli.report.supplement", wording.quantity(Quantity.fraction(newDeal.supplementShare())));
        lines.line(Style.STRONG, INDENT + bandName(newDeal.band()) + INDENT + supplement);
        report.supplementInsteadOfBand()
                .ifPresent(figure -> lines.folded(
                        Style.PLAIN,
                        INDENT,
                        messages.get("band.instead-in-gp-practice", wording.quantity(figure.quantity()))));
        PatternReport template = report.template();
        Contract.IN_ORDER_OF_WEIGHT.forEach(contract -> verdict(contract, template.rules(contract)));
        Contract.IN_ORDER_OF_WEIGHT.forEach(contract -> findings(template.rules(contract)));
    }

    private void verdict(Contract contract, List<RuleResult> rules) {
        if (rules.isEmpty()) {
            lines.line(
                    Style.PLAIN,
                    INDENT + Wording.NO_VALUE + " " + messages.get("cli.report.verdict.none", contractName(contract)));
            return;
        }
        Verdict gravest = Verdicts.gravest(rules);
        boolean isKeptInPart = gravest == Verdict.KEPT && !contract.isWhollyChecked();
        String text = messages.get(
                isKeptInPart ? "cli.report.verdict.kept-in-part" : "cli.report.verdict." + gravest.code(),
                Verdicts.count(rules, gravest),
                contractName(contract));
        lines.line(Verdicts.style(gravest), INDENT + sign(gravest) + " " + text);
    }

    /** Lists what stands out. What is said of several rules alike is said after the last of them. */
    private void findings(List<RuleResult> rules) {
        List<RuleResult> standingOut =
                rules.stream().filter(RuleResult::standsOut).toList();
        for (int i = 0; i < standingOut.size(); i++) {
            RuleResult rule = standingOut.get(i);
            String places = rule.cells().isEmpty() ? "" : " (" + wording.places(rule.cells()) + ")";
            lines.folded(
                    Verdicts.style(rule.verdict()),
                    INDENT + INDENT + sign(rule.verdict()) + " ",
                    wording.says(rule) + places);
            String remark = remark(rule);
            boolean isRepeated = i + 1 < standingOut.size() && remark.equals(remark(standingOut.get(i + 1)));
            if (!remark.isEmpty() && !isRepeated) {
                lines.folded(Style.PLAIN, INDENT.repeat(3), remark);
            }
        }
    }

    /** Returns why a rule is a warning, else where it comes from if not from the agreement. */
    private String remark(RuleResult rule) {
        String warning = wording.warning(rule);
        return warning.isEmpty() && rule.provenance() != Provenance.AGREEMENT ? wording.provenance(rule) : warning;
    }

    private void measures() {
        PatternReport template = report.template();
        lines.heading(messages.get("cli.report.hours"));
        TextTable table = new TextTable(INDENT, Align.LEFT, Align.RIGHT);
        measure(table, template.dutyHours());
        measure(table, template.workHours());
        measure(table, template.dutyHoursWithCover());
        measure(table, template.workHoursWithCover());
        measure(table, template.workingTime().plainAverageHours());
        measure(table, template.workingTime().averageHours());
        measure(table, template.wales2026().averageHours());
        measure(table, template.wales2026().outOfHours());
        measure(table, template.outOfHoursFraction());
        measure(table, template.weekendsWorked());
        measure(table, template.weekendFrequency());
        measure(table, template.longestDuty());
        measure(table, template.shortestOffDuty());
        measure(table, template.longestRunOfDutyDays());
        lines.table(table);
        if (template.overlaps() != null) {
            lines.folded(Style.ATTENTION, INDENT + "! ", wording.says(template.overlaps()));
        }
    }

    private void measure(TextTable table, Reason.@Nullable Measured measured) {
        if (measured != null) {
            table.row(Style.PLAIN, wording.name(measured), wording.quantity(measured.value()));
        }
    }

    private void path() {
        NewDealResult newDeal = report.template().newDeal();
        lines.heading(messages.get("cli.report.why", bandName(newDeal.band())));
        int step = 1;
        for (Reason reason : newDeal.path().from()) {
            lines.folded(Style.PLAIN, INDENT + step + ". ", wording.says(reason));
            step++;
        }
        for (Reason.Alternative alternative : newDeal.path().alternatives()) {
            lines.folded(Style.PLAIN, BULLET, wording.alternative(newDeal.path(), alternative));
        }
    }

    private void rules() {
        Contract.IN_ORDER_OF_WEIGHT.forEach(contract -> {
            List<RuleResult> rules = report.template().rules(contract);
            if (!rules.isEmpty()) {
                lines.heading(messages.get("cli.report.rules", contractName(contract)));
                rules.stream()
                        .collect(groupingBy(wording::provenance, LinkedHashMap::new, toList()))
                        .forEach(this::rulesOf);
            }
        });
    }

    /** @param provenance where the rules come from; empty where that need not be said */
    private void rulesOf(String provenance, List<RuleResult> rules) {
        if (!provenance.isEmpty()) {
            lines.folded(Style.PLAIN, INDENT, provenance);
        }
        TextTable table = new TextTable(INDENT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT);
        rules.forEach(rule -> rule(table, rule));
        lines.table(table);
    }

    private void rule(TextTable table, RuleResult rule) {
        Reason.Compared compared = rule.comparison().orElse(null);
        Quantity measured = compared == null ? null : compared.measured();
        table.row(
                rule.verdict() == Verdict.KEPT ? Style.PLAIN : Verdicts.style(rule.verdict()),
                sign(rule.verdict()),
                wording.name(rule),
                measured == null ? Wording.NO_VALUE : wording.quantity(measured),
                compared == null ? "" : wording.margin(compared));
    }

    private void assumed() {
        list("cli.report.assumed", report.assumed());
    }

    private void unknown() {
        list("cli.report.unknown", report.unknown());
    }

    private void list(String heading, List<? extends Reason> reasons) {
        if (!reasons.isEmpty()) {
            lines.heading(messages.get(heading));
            reasons.forEach(reason -> lines.folded(Style.PLAIN, BULLET, wording.says(reason)));
        }
    }

    /** Lists the unconfirmed figures source by source: a pay scale would else fill the screen with one source. */
    private void unconfirmed() {
        if (report.unconfirmed().isEmpty()) {
            return;
        }
        lines.heading(messages.get("cli.report.unconfirmed"));
        Map<String, String> bySource = report.unconfirmed().stream()
                .collect(groupingBy(
                        wording::source,
                        LinkedHashMap::new,
                        mapping(figure -> wording.name(figure) + " (" + wording.value(figure) + ")", joining(", "))));
        bySource.forEach((source, figures) -> lines.folded(Style.PLAIN, BULLET, source + ": " + figures));
    }

    private String bandName(Band band) {
        return messages.get("band." + band.code() + ".name");
    }

    private String sign(Verdict verdict) {
        return Verdicts.sign(verdict, messages);
    }

    private String contractName(Contract contract) {
        return messages.get("contract." + contract.code());
    }
}
