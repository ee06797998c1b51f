package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.roster.FairnessLine;
import cymru.rhod.report.roster.FairnessLine.Standing;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Unit;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.List;

/** Writes how fairly a roster is spread over its slots, and doctors less than full time against their share. */
final class FairnessText {

    private static final String INDENT = AssessmentText.INDENT;

    private final RosterReport report;
    private final Wording wording;
    private final Messages messages;
    private final Lines lines;

    FairnessText(RosterReport report, Wording wording, Lines lines) {
        this.report = report;
        this.wording = wording;
        this.messages = wording.messages();
        this.lines = lines;
    }

    void write() {
        if (report.fairness().isEmpty()) {
            return;
        }
        spread();
        report.posts().stream()
                .filter(post -> post.share().isLessThan(Ratio.ONE))
                .forEach(this::targets);
    }

    private void spread() {
        lines.heading(messages.get("cli.fairness"));
        TextTable table =
                new TextTable(INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
        table.row(
                Style.FAINT,
                "",
                messages.get("cli.fairness.mean"),
                messages.get("cli.fairness.lowest"),
                messages.get("cli.fairness.highest"),
                messages.get("cli.fairness.spread"),
                messages.get("cli.fairness.furthest"));
        for (FairnessLine line : report.fairness()) {
            table.row(
                    Style.PLAIN,
                    name(line),
                    shown(line, line.mean()),
                    shown(line, line.lowest()),
                    shown(line, line.highest()),
                    shown(line, line.spread()),
                    line.furthest().map(standing -> furthest(line, standing)).orElse(Wording.NO_VALUE));
        }
        lines.table(table);
        lines.folded(Style.FAINT, INDENT, messages.get("cli.fairness.note"));
    }

    private String furthest(FairnessLine line, Standing standing) {
        return slotName(standing.slotId()) + " " + signed(line, standing.deviation());
    }

    private void targets(PostReport post) {
        lines.heading(messages.get(
                "cli.fairness.targets", SlotNames.of(post.slot()), wording.quantity(Quantity.fraction(post.share()))));
        TextTable table = new TextTable(INDENT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
        table.row(
                Style.FAINT,
                "",
                messages.get("cli.fairness.has"),
                messages.get("cli.fairness.target"),
                messages.get("cli.report.pay.difference"));
        for (FairnessLine line : report.fairness()) {
            line.of(post.slot().id())
                    .ifPresent(standing -> table.row(
                            Style.PLAIN,
                            name(line),
                            shown(line, standing.value()),
                            shown(line, standing.target()),
                            signed(line, standing.deviation())));
        }
        lines.table(table);
    }

    private String slotName(String id) {
        List<Slot> slots = report.calendar().roster().slots();
        return slots.stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .map(SlotNames::of)
                .orElse(id);
    }

    private String name(FairnessLine line) {
        return line.measure() == null
                ? messages.get("cli.fairness.shift", String.valueOf(line.shift()))
                : messages.get("fairness." + line.measure().code());
    }

    private String shown(FairnessLine line, Ratio value) {
        // Whole pounds are enough to compare by.
        Ratio shown = line.unit() == Unit.POUNDS_PER_YEAR ? Ratio.of(value.rounded()) : value;
        return wording.quantity(new Quantity(shown, line.unit()));
    }

    private String signed(FairnessLine line, Ratio difference) {
        String size = shown(line, difference.abs());
        return switch (difference.sign()) {
            case 1 -> "+" + size;
            case -1 -> "−" + size;
            default -> size;
        };
    }
}
