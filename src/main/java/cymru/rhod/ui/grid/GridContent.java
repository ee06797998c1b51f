package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftColours;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.WeekRow;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.CellLook;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.CellColours;
import cymru.rhod.ui.common.cells.CellWords;
import cymru.rhod.ui.common.cells.Place;
import cymru.rhod.ui.common.cells.ShiftTint;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/** One report as the grid shows it: how each cell looks, what each week comes to, and all of it in words. */
final class GridContent {

    private final RotaReport report;
    private final Wording wording;
    private final Messages messages;
    private final CellWords words;
    private final BrokenRules broken;
    private final CellColours colours;
    private final Map<String, Color> shiftColours = new HashMap<>();
    private final Map<String, Color> tints = new HashMap<>();

    GridContent(RotaReport report, Wording wording, CellColours colours) {
        this.report = report;
        this.wording = wording;
        this.colours = colours;
        messages = wording.messages();
        words = CellWords.ofPattern(report.rota(), messages);
        broken = new BrokenRules(report.template());
        report.rota().shifts().forEach(shift -> {
            Color colour = Color.web(ShiftColours.of(report.rota(), shift));
            shiftColours.put(shift.code(), colour);
            tints.put(shift.code(), ShiftTint.of(colour, colours.base(), colours.text()));
        });
    }

    Rota rota() {
        return report.rota();
    }

    int weeks() {
        return rota().weeks().size();
    }

    WeekRow week(int week) {
        return report.template().rows().get(week);
    }

    /** Returns the look of a week. */
    WeekLook look(int week, boolean selected, Map<Place, Cell> preview, Set<CellRef> lit) {
        WeekRow row = week(week);
        return new WeekLook(
                Integer.toString(week + 1),
                selected,
                IntStream.range(0, 7)
                        .mapToObj(day -> look(new CellRef(week, day), preview, lit))
                        .toList(),
                Minutes.asHours(row.dutyMinutes()),
                row.weekendWorked());
    }

    /** Returns the colours of what stands beside the cells. */
    WeeksCanvas.Colours weekColours() {
        return new WeeksCanvas.Colours(colours.text(), colours.muted(), colours.edge(), colours.accent());
    }

    /** Returns the look of a cell, drawn as a drag would leave it where it takes part in one. */
    private CellLook look(CellRef ref, Map<Place, Cell> preview, Set<CellRef> lit) {
        Cell previewed = preview.get(RotaGridModel.place(ref));
        Cell cell = previewed == null ? rota().cell(ref) : previewed;
        Color empty = ref.isWeekday() ? colours.base() : colours.weekend();
        return new CellLook(
                words.shown(cell),
                cell.hasDuties() ? colours.text() : colours.muted(),
                cell.hasDuties()
                        ? cell.codes().stream()
                                .map(code -> tints.getOrDefault(code, empty))
                                .toList()
                        : List.of(empty),
                cell.hasDuties() ? shiftColours.get(cell.codes().get(0)) : null,
                colours.line(),
                lit.contains(ref) ? colours.lit() : null,
                broken.at(ref).isEmpty() ? null : colours.broken(),
                overlaps(ref) ? colours.lit() : null,
                previewed != null);
    }

    String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    String shortDay(int day) {
        return wording.shortDay(DayOfWeek.of(day + 1));
    }

    private String day(int day) {
        return wording.day(DayOfWeek.of(day + 1));
    }

    /** Returns a cell in words: its place, what it holds, when and how long, and the rules it breaks. */
    String describe(CellRef ref) {
        Cell cell = rota().cell(ref);
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(
                "grid.describe.cell",
                Integer.toString(ref.week() + 1),
                day(ref.day()),
                cell.mark() == null
                        ? cell.codes().stream().map(this::describeDuty).collect(Collectors.joining("; "))
                        : messages.get("day-mark." + CellWords.name(cell.mark()))));
        if (overlaps(ref)) {
            sentences.add(messages.get("grid.describe.overlaps"));
        }
        List<RuleResult> rules = broken.at(ref);
        if (!rules.isEmpty()) {
            sentences.add(messages.get(
                    "grid.describe.breaks",
                    rules.stream()
                            .map(rule -> wording.name(rule.reason()))
                            .distinct()
                            .collect(Collectors.joining("; "))));
        }
        return String.join("\n", sentences);
    }

    private boolean overlaps(CellRef ref) {
        Reason.Measured overlaps = report.template().overlaps();
        return overlaps != null && overlaps.cells().contains(ref);
    }

    /** Returns a week in words: its number, its hours, and whether its weekend counts as worked. */
    String describeWeek(int week) {
        WeekRow row = week(week);
        String hours = messages.get(
                "grid.describe.week",
                Integer.toString(week + 1),
                Minutes.asHours(row.dutyMinutes()),
                Minutes.asHours(row.unsocialMinutes()));
        return row.weekendWorked() ? hours + "\n" + messages.get("grid.describe.weekend-worked") : hours;
    }

    /** Returns a block in words: its first and its last cell. */
    String describeBlock(Block block) {
        return messages.get(
                "grid.describe.block",
                Integer.toString(block.firstRow() + 1),
                day(block.firstColumn()),
                Integer.toString(block.lastRow() + 1),
                day(block.lastColumn()));
    }

    private String describeDuty(String code) {
        ShiftType shift = rota().shift(code).orElseThrow();
        return messages.get(
                "grid.describe.duty",
                code,
                shift.name(),
                Minutes.asClockTime(shift.startMinute()),
                Minutes.asClockTime((shift.startMinute() + shift.lengthMinutes()) % Minutes.PER_DAY),
                Minutes.asHours(shift.lengthMinutes()));
    }
}
