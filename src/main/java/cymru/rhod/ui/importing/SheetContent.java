package cymru.rhod.ui.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftColours;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.importing.CellOutcome;
import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.importing.Question;
import cymru.rhod.io.sheet.layout.WeekGrid;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.CellRange;
import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.common.cells.CellColours;
import cymru.rhod.ui.common.cells.CellWords;
import cymru.rhod.ui.common.cells.ShiftTint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** A sheet as it is, with what each cell was read as. */
final class SheetContent implements GridContent {

    /** Rows whose texts set the widths of the columns: a sheet may have thousands. */
    private static final int ROWS_MEASURED = 200;

    private static final double EMS_FOR_A_LETTER = 0.58;
    private static final double EMS_AROUND = 2.2;
    private static final double NARROWEST = 3.4;
    private static final double WIDEST = 15;

    private final SheetTable sheet;
    private final ImportPreview preview;
    private final Meanings meanings;
    private final Wording wording;
    private final CellColours colours;
    private final int width;
    private final Map<CellAddress, CellOutcome.Role> frame;
    private final Set<CellAddress> wide;
    private final Map<CellAddress, Question> open = new HashMap<>();
    private final Map<CellAddress, Problem> problems = new HashMap<>();
    private final Map<String, Color> shiftColours = new HashMap<>();
    private final @Nullable CellWords words;

    SheetContent(SheetTable sheet, ImportPreview preview, Meanings meanings, Wording wording, CellColours colours) {
        this.sheet = sheet;
        this.preview = preview;
        this.meanings = meanings;
        this.wording = wording;
        this.colours = colours;
        width = sheet.width();
        frame = frame(preview);
        wide = wide(sheet, width);
        preview.problems().forEach(problem -> ProblemCell.of(problem).ifPresent(cell -> problems.put(cell, problem)));
        // The kind of a duty is asked of a shift: a mark in every cell that has it would hide the others.
        preview.openQuestions().stream()
                .filter(question -> question.kind() != Question.Kind.DUTY_KIND)
                .forEach(question -> question.cells().forEach(cell -> open.putIfAbsent(cell, question)));
        Rota rota = preview.rota();
        words = rota == null ? null : CellWords.ofRoster(rota, wording.messages());
        if (rota != null) {
            for (ShiftType shift : rota.shifts()) {
                shiftColours.put(shift.code(), Color.web(ShiftColours.of(rota, shift)));
            }
        }
    }

    /** Returns the open question about a cell. */
    Optional<Question> openQuestion(CellAddress cell) {
        return Optional.ofNullable(open.get(cell));
    }

    @Override
    public int rows() {
        return sheet.height();
    }

    @Override
    public int columns() {
        return width;
    }

    @Override
    public double columnWidth(int column) {
        int letters = 0;
        for (int row = 0; row < Math.min(ROWS_MEASURED, sheet.height()); row++) {
            CellAddress address = new CellAddress(row, column);
            if (!wide.contains(address)) {
                int becomes = becomes(address).length();
                letters = Math.max(letters, sheet.cell(address).text().length() + becomes);
            }
        }
        return Math.max(NARROWEST, Math.min(WIDEST, EMS_AROUND + letters * EMS_FOR_A_LETTER));
    }

    /** Returns the measured cells of ranges of several columns, whose text needs no room in one of them. */
    private static Set<CellAddress> wide(SheetTable sheet, int width) {
        Set<CellAddress> wide = new HashSet<>();
        for (CellRange range : sheet.merged()) {
            if (range.last().column() > range.first().column()) {
                for (int row = range.first().row(); row <= Math.min(range.last().row(), ROWS_MEASURED); row++) {
                    for (int column = range.first().column();
                            column <= Math.min(range.last().column(), width);
                            column++) {
                        wide.add(new CellAddress(row, column));
                    }
                }
            }
        }
        return wide;
    }

    @Override
    public double headingWidth() {
        return 1.6 + Integer.toString(sheet.height()).length() * EMS_FOR_A_LETTER;
    }

    @Override
    public String rowHeading(int row) {
        return Integer.toString(row + 1);
    }

    @Override
    public String columnHeading(int column) {
        return CellAddress.letters(column);
    }

    @Override
    public boolean isRowFaded(int row) {
        return sheet.hiddenRows().contains(row);
    }

    @Override
    public boolean isColumnFaded(int column) {
        return sheet.hiddenColumns().contains(column);
    }

    @Override
    public List<CellRange> merged() {
        return sheet.merged();
    }

    @Override
    public GridCell cell(int row, int column) {
        CellAddress address = new CellAddress(row, column);
        SheetCell cell = sheet.cell(address);
        CellOutcome outcome = outcome(address);
        boolean isFaded = isRowFaded(row) || isColumnFaded(column);
        Color fill = fill(outcome);
        Color bar = bar(outcome, fill);
        boolean isPart = outcome != null && outcome.role() != CellOutcome.Role.LEFT_OUT;
        Color ink = isPart && !isFaded ? colours.text() : colours.muted();
        return new GridCell(cell.text(), true, becomes(address), ink, fill, bar, sign(address));
    }

    @Override
    public String describe(int row, int column) {
        CellAddress address = new CellAddress(row, column);
        SheetCell cell = sheet.cell(address);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                cell.isBlank()
                        ? text("importing.cell.blank", address.a1())
                        : text("importing.cell.text", address.a1(), cell.text()));
        CellOutcome outcome = outcome(address);
        if (outcome == null) {
            sentences.add(text("importing.role.none"));
        } else if (outcome.cell() == null) {
            sentences.add(text("importing.role."
                    + outcome.role().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        } else if (!outcome.isOpen()) {
            sentences.add(text("importing.cell.day", inWords(outcome.cell())));
        }
        if (isRowFaded(row) || isColumnFaded(column)) {
            sentences.add(text("importing.cell.hidden"));
        }
        Problem problem = problems.get(address);
        if (problem != null) {
            sentences.add(wording.problem(problem));
        } else if (open.containsKey(address)) {
            sentences.add(text("importing.cell.open"));
        }
        return String.join("\n", sentences);
    }

    /** The headings and the names of weeks bear no day; what they are, the layout tells. */
    private @Nullable CellOutcome outcome(CellAddress address) {
        CellOutcome outcome = preview.cells().get(address);
        return outcome == null && frame.containsKey(address)
                ? new CellOutcome(frame.get(address), null, false)
                : outcome;
    }

    private static Map<CellAddress, CellOutcome.Role> frame(ImportPreview preview) {
        Map<CellAddress, CellOutcome.Role> frame = new HashMap<>();
        if (preview.grid() instanceof WeekGrid grid) {
            for (WeekGrid.Line week : grid.weeks()) {
                for (CellAddress day :
                        week.days().stream().flatMap(List::stream).toList()) {
                    frame.put(new CellAddress(grid.heading().row(), day.column()), CellOutcome.Role.HEADING);
                    if (grid.heading().column() > 0 && !week.label().isEmpty()) {
                        frame.put(new CellAddress(day.row(), grid.heading().column() - 1), CellOutcome.Role.NAME);
                    }
                }
            }
        }
        return frame;
    }

    private String inWords(Cell day) {
        return day.mark() != null
                ? meanings.words(ImportModel.Choice.of(day.text()))
                : day.codes().stream()
                        .map(code -> meanings.words(ImportModel.Choice.of(code)))
                        .collect(Collectors.joining(" + "));
    }

    /** What a day became stands behind its text where the text is not the same; while it is asked about, nothing does. */
    private String becomes(CellAddress address) {
        CellOutcome outcome = outcome(address);
        if (outcome == null || outcome.cell() == null || outcome.isOpen() || words == null) {
            return "";
        }
        String shown = words.shown(outcome.cell());
        return shown.equals(sheet.cell(address).text()) ? "" : shown;
    }

    private GridCell.Sign sign(CellAddress address) {
        if (problems.containsKey(address)) {
            return GridCell.Sign.PROBLEM;
        }
        return open.containsKey(address) ? GridCell.Sign.QUESTION : GridCell.Sign.NONE;
    }

    private Color fill(@Nullable CellOutcome outcome) {
        if (outcome == null) {
            return colours.base();
        }
        return switch (outcome.role()) {
            case DAY ->
                shiftColour(outcome)
                        .map(colour -> ShiftTint.of(colour, colours.base(), colours.text()))
                        .orElse(colours.base());
            case HEADING, DATE, NAME -> colours.weekend();
            case KEY -> colours.holiday();
            case LEFT_OUT -> colours.base();
        };
    }

    private Color bar(@Nullable CellOutcome outcome, Color fill) {
        if (outcome == null || outcome.role() == CellOutcome.Role.LEFT_OUT) {
            return fill;
        }
        return outcome.role() == CellOutcome.Role.DAY ? shiftColour(outcome).orElse(fill) : colours.edge();
    }

    private Optional<Color> shiftColour(CellOutcome outcome) {
        Cell day = outcome.cell();
        return day == null || !day.hasDuties() || outcome.isOpen()
                ? Optional.empty()
                : Optional.ofNullable(shiftColours.get(day.codes().get(0)));
    }

    private String text(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }
}
