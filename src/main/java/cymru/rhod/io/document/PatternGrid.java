package cymru.rhod.io.document;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftColours;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.report.PatternReport;
import cymru.rhod.report.WeekRow;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pattern as a grid of weeks, in the colours of its shifts. Every cell has its code, and a cell that breaks a rule a sign, so
 * that nothing is lost in black and white.
 */
final class PatternGrid {

    /** Behind the code of a cell that breaks a rule. */
    private static final String BROKEN = "!";

    /** Behind the code of a cell that a warning is about. */
    private static final String WARNED = "*";

    /** Keeps a code and its sign on one line. */
    private static final String JOINT = "\u00a0";

    private final Rota rota;
    private final PatternReport pattern;
    private final Words words;
    private final Map<String, ShiftType> shifts;
    private final Set<CellRef> broken;
    private final Set<CellRef> warned;

    private PatternGrid(Rota rota, PatternReport pattern, Words words, Set<CellRef> broken, Set<CellRef> warned) {
        this.rota = rota;
        this.pattern = pattern;
        this.words = words;
        this.broken = broken;
        this.warned = warned;
        shifts = rota.shiftsByCode();
    }

    /** The pattern alone. */
    static PatternGrid plain(Rota rota, PatternReport pattern, Words words) {
        return new PatternGrid(rota, pattern, words, Set.of(), Set.of());
    }

    /** The pattern with a sign at each cell that breaks a rule or that a warning is about. */
    static PatternGrid marked(Rota rota, PatternReport pattern, Words words) {
        return new PatternGrid(rota, pattern, words, cells(pattern, Verdict.BROKEN), cells(pattern, Verdict.WARNING));
    }

    /** Returns the grid with the hours and the weekend of each week. */
    Element element() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.number(words.messages().get("document.grid.week")));
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(Column.text(words.wording().shortDay(day)));
        }
        columns.add(Column.number(words.messages().get("document.grid.duty")));
        columns.add(Column.number(words.messages().get("document.grid.unsocial")));
        columns.add(Column.number(words.messages().get("document.grid.weekend")));
        Table table = new Table(
                        words.messages().get("document.grid.caption", words.name(rota.details())),
                        columns.toArray(Column[]::new))
                .styled("grid");
        for (int week = 0; week < rota.weeks().size(); week++) {
            table.row(week(week).toArray(Node[]::new));
        }
        table.total(total());
        return table.element();
    }

    private List<Node> week(int week) {
        List<Node> cells = new ArrayList<>();
        cells.add(Node.text(Integer.toString(week + 1)));
        for (int day = 0; day < DayOfWeek.values().length; day++) {
            cells.add(cell(new CellRef(week, day)));
        }
        WeekRow row = pattern.rows().get(week);
        cells.add(Node.text(Minutes.asHours(row.dutyMinutes())));
        cells.add(Node.text(Minutes.asHours(row.unsocialMinutes())));
        cells.add(Node.text(row.weekendWorked() ? "1" : ""));
        return cells;
    }

    private Element cell(CellRef place) {
        String code = words.cell(rota.cell(place));
        Element cell = shifted(rota.cell(place), rota, shifts);
        if (broken.contains(place)) {
            return cell.styled("breach").add(Node.text(code + JOINT + BROKEN));
        }
        return cell.add(Node.text(warned.contains(place) ? code + JOINT + WARNED : code));
    }

    /** Returns an empty cell in the colour of the first shift that a day holds. */
    static Element shifted(Cell day, Rota rota, Map<String, ShiftType> shifts) {
        Element cell = Element.of("td");
        if (day.hasDuties()) {
            ShiftType shift = shifts.get(day.codes().get(0));
            if (shift != null) {
                cell.with("style", "background-color: " + ShiftColours.onPaper(ShiftColours.of(rota, shift)));
            }
        }
        return cell;
    }

    private String[] total() {
        List<String> cells = new ArrayList<>();
        cells.add(words.messages().get("document.grid.total"));
        for (DayOfWeek ignored : DayOfWeek.values()) {
            cells.add("");
        }
        cells.add(Minutes.asHours(
                pattern.rows().stream().mapToLong(WeekRow::dutyMinutes).sum()));
        cells.add(Minutes.asHours(
                pattern.rows().stream().mapToLong(WeekRow::unsocialMinutes).sum()));
        cells.add(Long.toString(
                pattern.rows().stream().filter(WeekRow::weekendWorked).count()));
        return cells.toArray(String[]::new);
    }

    /** Says what the signs in the grid mean, as far as there are any. */
    List<String> signs() {
        List<String> signs = new ArrayList<>();
        if (!broken.isEmpty()) {
            signs.add(words.messages().get("document.grid.broken", BROKEN));
        }
        if (!warned.isEmpty()) {
            signs.add(words.messages().get("document.grid.warned", WARNED));
        }
        return signs;
    }

    private static Set<CellRef> cells(PatternReport pattern, Verdict verdict) {
        return pattern.rules()
                .filter(rule -> rule.verdict() == verdict)
                .map(RuleResult::cells)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
