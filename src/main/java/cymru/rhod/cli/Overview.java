package cymru.rhod.cli;

import cymru.rhod.cli.TextTable.Align;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Several rotas, a line each, and what they come to. */
final class Overview {

    private final Wording wording;
    private final Messages messages;
    private final boolean colour;
    private final TextTable table = new TextTable(
            "", Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT);
    private final Map<String, Integer> rotasByBand = new TreeMap<>();
    private int rotas;
    private int broken;

    Overview(Wording wording, boolean colour) {
        this.wording = wording;
        this.messages = wording.messages();
        this.colour = colour;
        table.row(
                Style.FAINT,
                messages.get("cli.overview.band"),
                messages.get("cli.overview.supplement"),
                messages.get("cli.overview.hours"),
                messages.get("cli.overview.weekends"),
                messages.get("cli.overview.new-deal"),
                messages.get("cli.overview.working-time"),
                messages.get("cli.overview.wales2026"),
                messages.get("cli.overview.file"));
    }

    void add(Path file, RotaReport report) {
        PatternReport template = report.template();
        String band = template.newDeal().band().code();
        Reason.Measured weekends = template.weekendFrequency();
        boolean isBroken = Verdicts.isAnyBroken(report);
        rotas++;
        rotasByBand.merge(band, 1, Integer::sum);
        broken += isBroken ? 1 : 0;
        table.row(
                isBroken ? Style.BAD : Style.PLAIN,
                band,
                wording.quantity(Quantity.fraction(template.newDeal().supplementShare())),
                wording.quantity(template.workHoursWithCover().value()),
                weekends == null ? Wording.NO_VALUE : wording.quantity(weekends.value()),
                Verdicts.brief(template.rules(Contract.NEW_DEAL_2002), messages),
                Verdicts.brief(template.rules(Contract.WORKING_TIME), messages),
                Verdicts.brief(template.rules(Contract.WALES_2026), messages),
                withSlots(file, report));
    }

    /** The verdicts of the line are those of the pattern; what only a slot breaks would not be seen in them. */
    private String withSlots(Path file, RotaReport report) {
        List<SlotReport> breaking = Verdicts.slotsBreaking(report);
        return breaking.isEmpty()
                ? file.toString()
                : messages.get(
                        "cli.overview.broken-slots",
                        file.toString(),
                        breaking.stream().map(slot -> slot.slot().name()).collect(Collectors.joining(", ")));
    }

    String text() {
        String bands = rotasByBand.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining(", "));
        Lines lines = new Lines(colour);
        lines.table(table);
        lines.line(Style.STRONG, messages.get("cli.overview.total", rotas, bands, broken));
        return lines.text();
    }
}
