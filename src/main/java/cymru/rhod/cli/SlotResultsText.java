package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes how the rules come out for each slot, had it been a rota of its own. */
final class SlotResultsText {

    private static final String INDENT = AssessmentText.INDENT;
    private static final String NONE = Wording.NO_VALUE;

    private static final int MOST_DATES = 3;

    private final List<SlotReport> slots;
    private final Wording wording;
    private final Messages messages;
    private final Lines lines;

    SlotResultsText(RotaReport report, Wording wording, Lines lines) {
        this.slots = report.slots();
        this.wording = wording;
        this.messages = wording.messages();
        this.lines = lines;
    }

    void write() {
        verdicts();
        slots.forEach(this::breaches);
        notSettled();
    }

    private void verdicts() {
        lines.heading(messages.get("cli.slots.results"));
        TextTable table =
                new TextTable(INDENT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT);
        table.row(
                Style.FAINT,
                messages.get("cli.report.slot"),
                messages.get("cli.report.slot.band"),
                messages.get("cli.overview.weekends"),
                messages.get("cli.overview.new-deal"),
                messages.get("cli.overview.working-time"),
                messages.get("cli.overview.wales2026"));
        for (SlotReport slot : slots) {
            PatternReport pattern = slot.pattern();
            Reason.Measured weekends = pattern.weekendFrequency();
            table.row(
                    Verdicts.isAnyBroken(pattern) ? Style.BAD : Style.PLAIN,
                    SlotNames.of(slot.slot()),
                    band(pattern),
                    weekends == null ? NONE : wording.quantity(weekends.value()),
                    Verdicts.brief(pattern.rules(Contract.NEW_DEAL_2002), messages),
                    Verdicts.brief(pattern.rules(Contract.WORKING_TIME), messages),
                    Verdicts.brief(pattern.rules(Contract.WALES_2026), messages));
        }
        lines.table(table);
    }

    private record Finding(String sign, String rule) {}

    private void breaches(SlotReport slot) {
        slot.pattern()
                .rules()
                .filter(RuleResult::isBroken)
                .forEach(rule -> lines.folded(
                        Verdicts.style(Verdict.BROKEN),
                        INDENT + Verdicts.sign(Verdict.BROKEN, messages) + " ",
                        SlotNames.of(slot.slot()) + ": " + wording.says(rule.reason()) + dates(slot, rule)));
    }

    /** Returns the first dates on which a rule is broken; nothing where it is broken by an average. */
    private String dates(SlotReport slot, RuleResult rule) {
        List<LocalDate> dates = slot.basis().dates().datesOf(rule.cells());
        if (dates.isEmpty()) {
            return "";
        }
        String first = dates.stream().limit(MOST_DATES).map(wording::date).collect(Collectors.joining(", "));
        return " (" + first + (dates.size() > MOST_DATES ? ", …)" : ")");
    }

    /** Names each rule with a warning or no answer once, with the slots it is about: they are often all of them. */
    private void notSettled() {
        Map<Finding, List<String>> slotsByFinding = new LinkedHashMap<>();
        for (SlotReport slot : slots) {
            for (RuleResult rule : slot.pattern().rules().toList()) {
                if (rule.standsOut() && !rule.isBroken()) {
                    Finding finding = new Finding(Verdicts.sign(rule.verdict(), messages), wording.name(rule.reason()));
                    slotsByFinding
                            .computeIfAbsent(finding, unseen -> new ArrayList<>())
                            .add(SlotNames.of(slot.slot()));
                }
            }
        }
        slotsByFinding.forEach((finding, names) -> lines.folded(
                Style.PLAIN,
                INDENT + finding.sign() + " ",
                finding.rule()
                        + ": "
                        + (names.size() == slots.size() ? messages.get("cli.slots.all") : String.join(", ", names))));
    }

    static String band(PatternReport pattern) {
        Band band = pattern.newDeal().band();
        return band == Band.NONE ? NONE : band.code();
    }
}
