package cymru.rhod.io.document;

import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The analysis of a rota: verdicts, pattern, rules with their margins, the path to the band, hours, breaches and evidence. */
final class RotaAnalysis {

    private final RotaReport report;
    private final PatternReport pattern;
    private final Words words;
    private final Wording wording;
    private final Messages messages;
    private final Article article;

    private RotaAnalysis(Subject subject, Words words, Article article) {
        this.report = subject.report();
        this.pattern = report.template();
        this.words = words;
        this.wording = words.wording();
        this.messages = words.messages();
        this.article = article;
    }

    static void write(Subject subject, Words words, Article article) {
        new RotaAnalysis(subject, words, article).write();
    }

    private void write() {
        summary();
        band();
        findings();
        pattern();
        rules();
        new CoverWorking(pattern, report.rota().settings().cover().isProspective(), words)
                .write(article.section(messages.get("document.cover")));
        hours();
        slots();
        Evidence evidence = new Evidence(report, words);
        evidence.writeDoubts(article, report.unconfirmed());
        evidence.writeFigures(
                article,
                Stream.concat(
                                pattern.rules().map(RuleResult::reason),
                                Stream.of(pattern.newDeal().path(), pattern.dutyHoursWithCover()))
                        .flatMap(Evidence::figures));
    }

    private void summary() {
        NewDealResult newDeal = pattern.newDeal();
        MeasureTable table = MeasureTable.plain(messages.get("document.summary.caption"), words);
        table.row(messages.get("document.summary.band"), band(newDeal));
        for (Contract contract : Contract.IN_ORDER_OF_WEIGHT) {
            table.row(words.contract(contract), words.verdict(contract, pattern.rules(contract)));
        }
        table.row(pattern.workHoursWithCover())
                .row(pattern.wales2026().averageHours())
                .row(pattern.wales2026().outOfHours())
                .row(pattern.outOfHoursFraction())
                .row(pattern.weekendFrequency());
        Section section = article.section(messages.get("document.summary")).table(table.table());
        words.insteadOfBand(report).ifPresent(section::paragraph);
        section.note(messages.get("document.summary.indicative"));
    }

    private String band(NewDealResult newDeal) {
        String name = messages.get("band." + newDeal.band().code() + ".name");
        return newDeal.band() == Band.NONE
                ? name
                : messages.get(
                        "document.summary.supplement",
                        name,
                        wording.quantity(Quantity.fraction(newDeal.supplementShare())));
    }

    private void pattern() {
        PatternGrid grid = PatternGrid.marked(report.rota(), pattern, words);
        Section section = article.section(messages.get("document.pattern"));
        section.add(grid.element());
        grid.signs().forEach(section::note);
        section.note(messages.get("document.grid.note"));
        new ShiftKey(report.rota(), words).write(article);
    }

    private void rules() {
        Section section = article.section(messages.get("document.rules"));
        section.paragraph(messages.get("document.rules.says"));
        new RuleTables(pattern, words).write(section);
    }

    private void band() {
        NewDealResult newDeal = pattern.newDeal();
        Section section = article.section(messages.get(
                "document.band", messages.get("band." + newDeal.band().code() + ".name")));
        section.steps(newDeal.path().from().stream().map(wording::says).toList());
        List<String> alternatives = newDeal.path().alternatives().stream()
                .map(alternative -> wording.alternative(newDeal.path(), alternative))
                .toList();
        if (!alternatives.isEmpty()) {
            section.heading(messages.get("document.band.alternatives")).bullets(alternatives);
        }
    }

    private void hours() {
        MeasureTable table = MeasureTable.traced(messages.get("document.hours.caption"), words)
                .row(pattern.dutyHours())
                .row(pattern.workHours())
                .row(pattern.dutyHoursWithCover())
                .row(pattern.workHoursWithCover())
                .row(pattern.wales2026().averageHours())
                .row(pattern.wales2026().outOfHours())
                .row(pattern.outOfHoursFraction())
                .row(pattern.weekendsWorked())
                .row(pattern.weekendFrequency())
                .row(pattern.newDeal().facts().onCallFrequency())
                .row(pattern.longestDuty())
                .row(pattern.shortestOffDuty())
                .row(pattern.longestRunOfDutyDays());
        Section section = article.section(messages.get("document.hours")).table(table.table());
        if (pattern.overlaps() != null) {
            section.warning(wording.says(pattern.overlaps()));
        }
    }

    private void findings() {
        List<RuleResult> standingOut =
                pattern.rules().filter(RuleResult::standsOut).toList();
        Section section = article.section(messages.get("document.findings"));
        if (standingOut.isEmpty()) {
            section.paragraph(messages.get("document.findings.none"));
        }
        Table table = new Table(
                messages.get("document.findings.caption"),
                Column.text(messages.get("document.findings.finding")),
                Column.text(messages.get("document.rules.verdict")),
                Column.text(messages.get("document.findings.where")));
        standingOut.forEach(rule -> table.row(
                Node.text(wording.says(rule)),
                words.verdictCell(rule.verdict()),
                Node.text(rule.cells().isEmpty() ? Words.NONE : wording.places(rule.cells()))));
        section.table(table.styled("rules"));
    }

    private void slots() {
        if (report.slots().isEmpty()) {
            return;
        }
        Table table = new Table(
                messages.get("document.slots.caption"),
                Column.text(messages.get("document.slot")),
                Column.text(messages.get("document.slots.band")),
                Column.number(messages.get("document.slots.work")),
                Column.number(messages.get("document.slots.hours-2026")),
                Column.number(messages.get("document.slots.out-of-hours")),
                Column.number(messages.get("document.slots.weekends")),
                Column.text(messages.get("document.slots.new-deal")),
                Column.text(messages.get("document.slots.working-time")),
                Column.text(messages.get("document.slots.wales2026")));
        for (SlotReport slot : report.slots()) {
            PatternReport own = slot.pattern();
            table.row(
                    Node.text(slot.slot().nameOrId()),
                    Node.text(messages.get("band." + own.newDeal().band().code() + ".short")),
                    Node.text(words.shown(own.workHoursWithCover())),
                    Node.text(words.shown(own.wales2026().averageHours())),
                    Node.text(words.shown(own.wales2026().outOfHours())),
                    Node.text(words.shown(own.weekendFrequency())),
                    brief(own, Contract.NEW_DEAL_2002),
                    brief(own, Contract.WORKING_TIME),
                    brief(own, Contract.WALES_2026));
        }
        article.section(messages.get("document.slots"))
                .paragraph(messages.get("document.slots.says"))
                .table(table.styled("dense slots"))
                .table(brokenOnDates());
    }

    private Table brokenOnDates() {
        Table table = new Table(
                messages.get("document.slots.broken"),
                Column.text(messages.get("document.slot")),
                Column.text(messages.get("document.findings.finding")),
                Column.text(messages.get("document.slots.dates")));
        for (SlotReport slot : report.slots()) {
            slot.pattern()
                    .rules()
                    .filter(RuleResult::isBroken)
                    .forEach(rule -> table.row(slot.slot().nameOrId(), wording.says(rule), dates(slot, rule)));
        }
        return table.styled("dense slots");
    }

    /** Returns the first dates on which a slot breaks a rule; none where it is broken by an average. */
    private String dates(SlotReport slot, RuleResult rule) {
        List<LocalDate> dates = slot.basis().dates().datesOf(rule.cells());
        return dates.isEmpty() ? Words.NONE : wording.dates(dates);
    }

    /** Returns a verdict in the room that a table of many slots has. */
    private Element brief(PatternReport own, Contract contract) {
        return Element.of("td", words.verdict(contract, own.rules(contract))).styled("verdict");
    }
}
