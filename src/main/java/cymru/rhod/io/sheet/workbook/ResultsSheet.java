package cymru.rhod.io.sheet.workbook;

import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What the pattern comes to, in words and as numbers: band and path, hours, every rule with limit and margin, and what is assumed,
 * not confirmed and not known.
 */
final class ResultsSheet {

    private static final int[] WIDTHS = {38, 20, 11, 20, 11, 28, 12, 28, 60, 44};

    private final RotaReport report;
    private final SheetTexts texts;
    private final Wording wording;
    private final Messages messages;

    ResultsSheet(RotaReport report, SheetTexts texts) {
        this.report = report;
        this.texts = texts;
        this.wording = texts.wording();
        this.messages = texts.messages();
    }

    void write(SXSSFWorkbook workbook, Looks looks) {
        SheetRows rows = new SheetRows(workbook.createSheet(texts.get("export.sheet.results")), looks, WIDTHS);
        rows.row();
        rows.running(texts.name(report.rota().details()), Look.TITLE);
        rows.row();
        rows.running(
                messages.get(
                        "cli.report.subtitle",
                        report.template().weeks(),
                        report.payYear().toString()),
                Look.NOTE);
        band(rows);
        hours(rows);
        rules(rows);
        doubts(rows);
        rows.print(0, 1, texts.name(report.rota().details()));
        rows.sheet().createFreezePane(1, 2);
    }

    private void band(SheetRows rows) {
        NewDealResult newDeal = report.template().newDeal();
        rows.heading(texts.get("export.sheet.results.band"));
        rows.row();
        rows.text(bandName(newDeal.band()), Look.STRONG);
        if (newDeal.supplement() != null) {
            Quantity share = Quantity.fraction(newDeal.supplementShare());
            rows.text(messages.get("cli.report.supplement", wording.quantity(share)), Look.PLAIN);
            QuantityCell.write(rows, share);
        }
        report.supplementInsteadOfBand()
                .ifPresent(figure ->
                        says(rows, messages.get("band.instead-in-gp-practice", wording.quantity(figure.quantity()))));
        says(rows, messages.get("document.summary.indicative"));
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            rows.row();
            rows.text(contractName(contract), Look.PLAIN)
                    .text(wording.verdict(contract, report.template().rules(contract)), Look.PLAIN);
        }
        rows.heading(messages.get("cli.report.why", bandName(newDeal.band())));
        newDeal.path().from().forEach(step -> says(rows, wording.says(step)));
        newDeal.path().alternatives().forEach(other -> says(rows, wording.alternative(newDeal.path(), other)));
    }

    private void hours(SheetRows rows) {
        rows.heading(messages.get("cli.report.hours"));
        rows.headings(
                texts.get("export.sheet.results.item"),
                texts.get("export.sheet.results.value"),
                texts.get("export.sheet.results.number"));
        PatternReport template = report.template();
        measure(rows, template.dutyHours());
        measure(rows, template.workHours());
        measure(rows, template.dutyHoursWithCover());
        measure(rows, template.workHoursWithCover());
        measure(rows, template.workingTime().plainAverageHours());
        measure(rows, template.workingTime().averageHours());
        measure(rows, template.wales2026().averageHours());
        measure(rows, template.wales2026().outOfHours());
        measure(rows, template.outOfHoursFraction());
        measure(rows, template.weekendsWorked());
        measure(rows, template.weekendFrequency());
        measure(rows, template.newDeal().facts().onCallFrequency());
        measure(rows, template.longestDuty());
        measure(rows, template.shortestOffDuty());
        measure(rows, template.longestRunOfDutyDays());
        if (template.overlaps() != null) {
            says(rows, wording.says(template.overlaps()));
        }
    }

    private void measure(SheetRows rows, Reason.@Nullable Measured measured) {
        if (measured != null) {
            rows.row();
            rows.text(wording.name(measured), Look.PLAIN).text(wording.quantity(measured.value()), Look.PLAIN);
            QuantityCell.write(rows, measured.value());
        }
    }

    private void rules(SheetRows rows) {
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            List<RuleResult> rules = report.template().rules(contract);
            if (!rules.isEmpty()) {
                rows.heading(messages.get("cli.report.rules", contractName(contract)));
                rows.headings(
                        texts.get("export.sheet.results.rule"),
                        texts.get("export.sheet.results.value"),
                        texts.get("export.sheet.results.number"),
                        texts.get("export.sheet.results.limit"),
                        texts.get("export.sheet.results.limit-number"),
                        texts.get("export.sheet.results.margin"),
                        texts.get("export.sheet.results.verdict"),
                        texts.get("export.sheet.results.where"),
                        texts.get("export.sheet.results.source"),
                        texts.get("export.sheet.results.remark"));
                rules.forEach(rule -> rule(rows, rule));
            }
        }
    }

    private void rule(SheetRows rows, RuleResult rule) {
        Reason.Compared compared = rule.comparison().orElse(null);
        Quantity measured = compared == null ? null : compared.measured();
        rows.row();
        rows.text(wording.name(rule), Look.PLAIN)
                .text(measured == null ? Wording.NO_VALUE : wording.quantity(measured), Look.PLAIN);
        QuantityCell.write(rows, measured);
        rows.text(compared == null ? Wording.NO_VALUE : wording.limit(compared), Look.PLAIN);
        QuantityCell.write(rows, compared == null ? null : compared.limit().quantity());
        rows.text(compared == null ? "" : wording.margin(compared), Look.PLAIN)
                .text(
                        messages.get("document.verdict." + rule.verdict().code()),
                        rule.standsOut() ? Look.STRONG : Look.PLAIN)
                .text(rule.standsOut() ? wording.places(rule.cells()) : "", Look.PLAIN)
                .text(compared == null ? "" : wording.source(compared.limit()), Look.PLAIN)
                .text(remark(rule), Look.PLAIN);
    }

    private String remark(RuleResult rule) {
        if (rule.reason() instanceof Reason.Unknown) {
            return wording.says(rule);
        }
        String warning = wording.warning(rule);
        return warning.isEmpty() ? wording.provenance(rule) : warning;
    }

    private void doubts(SheetRows rows) {
        list(rows, "cli.report.assumed", report.assumed());
        if (!report.unconfirmed().isEmpty()) {
            rows.heading(messages.get("cli.report.unconfirmed"));
            report.unconfirmed().forEach(figure -> {
                String value = wording.name(figure) + " (" + wording.value(figure) + "): ";
                says(rows, value + wording.source(figure));
            });
        }
        list(rows, "cli.report.unknown", report.unknown());
    }

    private void list(SheetRows rows, String heading, List<? extends Reason> reasons) {
        if (!reasons.isEmpty()) {
            rows.heading(messages.get(heading));
            reasons.forEach(reason -> says(rows, wording.says(reason)));
        }
    }

    private static void says(SheetRows rows, String sentence) {
        rows.paragraph(sentence, Look.PLAIN);
    }

    private String bandName(Band band) {
        return messages.get("band." + band.code() + ".name");
    }

    private String contractName(Contract contract) {
        return messages.get("contract." + contract.code());
    }
}
