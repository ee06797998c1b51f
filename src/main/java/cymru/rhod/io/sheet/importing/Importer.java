package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.io.sheet.layout.DateGrid;
import cymru.rhod.io.sheet.layout.Grid;
import cymru.rhod.io.sheet.layout.Grids;
import cymru.rhod.io.sheet.layout.LayoutHints;
import cymru.rhod.io.sheet.layout.LeftOutLine;
import cymru.rhod.io.sheet.layout.WeekGrid;
import cymru.rhod.io.sheet.mapping.CodeMeaning;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.meaning.DutyKinds;
import cymru.rhod.io.sheet.meaning.DutyTimes;
import cymru.rhod.io.sheet.meaning.KeyEntry;
import cymru.rhod.io.sheet.meaning.KeyTable;
import cymru.rhod.io.sheet.meaning.Words;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook as a rota, by a mapping. Each call depends on what it is given and on nothing else. */
public final class Importer {

    private final Workbook workbook;
    private final Mapping mapping;
    private final ImportContext context;
    private final List<Question> questions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final Map<CellAddress, CellOutcome> outcomes = new HashMap<>();

    private Importer(Workbook workbook, Mapping mapping, ImportContext context) {
        this.workbook = workbook;
        this.mapping = mapping;
        this.context = context;
    }

    /** Returns the rota as the mapping reads it, with everything that is open or wrong. */
    public static ImportPreview preview(Workbook workbook, Mapping mapping, ImportContext context) {
        return new Importer(workbook, mapping, context).preview();
    }

    private ImportPreview preview() {
        SheetChoice choice = SheetChoice.of(workbook, mapping);
        questions.addAll(choice.questions());
        SheetTable sheet = choice.sheet();
        Grid grid = choice.grid();
        if (sheet == null || grid == null) {
            problems.add(Problem.of("import.no-rota", workbook.fileName()));
            return new ImportPreview(
                    null, null, null, List.of(), List.of(), questions, problems, notes, Map.of(), mapping);
        }
        choice.leftOut().stream()
                .flatMap(line -> line.cells().stream())
                .forEach(cell -> outcomes.put(cell, CellOutcome.of(CellOutcome.Role.LEFT_OUT)));
        choice.hiddenCells().forEach(cell -> outcomes.put(cell, CellOutcome.of(CellOutcome.Role.LEFT_OUT)));
        List<KeyEntry> key = key(sheet, grid, choice);
        ShiftShelf shelf = new ShiftShelf(
                mapping,
                key,
                context,
                grid.dayCells().stream().map(cell -> sheet.cell(cell).text()).toList());
        CodeBook codes = new CodeBook(mapping, context.learned(), shelf, key, grid instanceof WeekGrid);
        DayReader days = new DayReader(sheet, mapping, codes, shelf, cell -> place(sheet, cell));
        Rota rota = grid instanceof WeekGrid weeks
                ? pattern(sheet, weeks, days, shelf)
                : roster(sheet, (DateGrid) grid, days, codes, shelf);
        outcomes.putAll(days.outcomes());
        questions.addAll(days.questions());
        problems.addAll(days.problems());
        notes.addAll(new UnreadCells(sheet, grid, outcomes, cell -> place(sheet, cell)).notes(choice.leftOut()));
        List<ShiftType> shifts = rota == null ? List.of() : rota.shifts();
        askKinds(shifts, shelf, days);
        return new ImportPreview(
                sheet,
                grid,
                rota,
                shifts,
                days.readings(),
                questions,
                problems,
                notes,
                outcomes,
                completed(sheet, grid, days, shelf));
    }

    /** A key stands beside the days and remarks of the sheet, or in another one; the days of another rota are no key either. */
    private List<KeyEntry> key(SheetTable sheet, Grid grid, SheetChoice choice) {
        Set<CellAddress> taken = takenBy(grid);
        taken.addAll(choice.hiddenCells());
        choice.leftOut().stream()
                .filter(line -> line.reason() == LeftOutLine.Reason.REMARKS)
                .forEach(line -> taken.addAll(line.cells()));
        List<KeyEntry> key = new ArrayList<>(KeyTable.in(sheet, taken));
        key.forEach(entry -> entry.cells().forEach(cell -> outcomes.put(cell, CellOutcome.of(CellOutcome.Role.KEY))));
        for (SheetTable other : workbook.sheets()) {
            if (!other.equals(sheet) && !other.hidden()) {
                Set<CellAddress> takenThere = Grids.in(other, LayoutHints.NONE).stream()
                        .map(Importer::takenBy)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
                key.addAll(KeyTable.in(other, takenThere));
            }
        }
        return key;
    }

    /** Returns the days of a grid, and the dates and names that belong to them. */
    private static Set<CellAddress> takenBy(Grid grid) {
        Set<CellAddress> taken = new HashSet<>(grid.dayCells());
        if (grid instanceof DateGrid dates) {
            taken.addAll(dates.dateCells());
            dates.doctors().forEach(doctor -> taken.add(doctor.nameCell()));
        } else {
            grid.dayCells().forEach(cell -> {
                for (int column = 0; column < grid.heading().column(); column++) {
                    taken.add(new CellAddress(cell.row(), column));
                }
            });
        }
        return taken;
    }

    private @Nullable Rota pattern(SheetTable sheet, WeekGrid grid, DayReader days, ShiftShelf shelf) {
        if (grid.weeks().size() > Rota.MOST_WEEKS) {
            problems.add(Problem.of(
                    "import.too-many-weeks",
                    place(sheet, grid.heading()),
                    Integer.toString(grid.weeks().size()),
                    Integer.toString(Rota.MOST_WEEKS)));
            return null;
        }
        if (grid.weeksInARow() > 1) {
            notes.add(Problem.of(
                    "import.weeks-side-by-side", place(sheet, grid.heading()), Integer.toString(grid.weeksInARow())));
        }
        List<Week> weeks = new ArrayList<>();
        for (WeekGrid.Line line : grid.weeks()) {
            List<Cell> cells = new ArrayList<>();
            for (int day = 0; day < line.days().size(); day++) {
                cells.add(days.read(line.days().get(day), day < 5).cell());
            }
            weeks.add(new Week(cells));
        }
        return rota(shelf.inUse(days.codesInUse()), weeks, null);
    }

    private @Nullable Rota roster(SheetTable sheet, DateGrid grid, DayReader days, CodeBook codes, ShiftShelf shelf) {
        DatesReader dates = new DatesReader(sheet, grid, mapping, context, codes, cell -> place(sheet, cell));
        RosterMaker maker = dates.read(days);
        questions.addAll(dates.questions());
        problems.addAll(dates.problems());
        notes.addAll(dates.notes());
        outcomes.putAll(dates.outcomes());
        if (maker == null) {
            return null;
        }
        RosterMaker.Made made = maker.make();
        notes.add(made.note());
        return rota(shelf.inUse(days.codesInUse()), made.pattern(), made.roster());
    }

    private Rota rota(List<ShiftType> shifts, List<Week> weeks, @Nullable Roster roster) {
        String name = workbook.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "");
        return Rota.of(RotaDetails.named(context.rotaId(), name), shifts, weeks).withRoster(roster);
    }

    /** The kind of a duty decides how long it may be, and no sheet tells it; only where it is plain is it taken for given. */
    private void askKinds(List<ShiftType> shifts, ShiftShelf shelf, DayReader days) {
        List<String> taken = new ArrayList<>();
        for (ShiftType shift : shifts) {
            if (!shelf.derived().contains(shift.code())
                    || mapping.shift(shift.code()).isPresent()) {
                continue;
            }
            boolean isInDoubt = DutyKinds.isInDoubt(
                    shift.code() + " " + shift.name(), new DutyTimes(shift.startMinute(), shift.lengthMinutes()));
            List<CellAddress> cells = days.outcomes().entrySet().stream()
                    .filter(entry -> entry.getValue().cell() != null
                            && entry.getValue().cell().codes().contains(shift.code()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            List<Proposal> kinds =
                    new ArrayList<>(List.of(Proposal.of(shift.kind().code())));
            Arrays.stream(DutyKind.values())
                    .filter(kind -> kind != shift.kind())
                    .forEach(kind -> kinds.add(Proposal.of(kind.code())));
            questions.add(Question.about(
                    Question.Kind.DUTY_KIND,
                    shift.code(),
                    shift.code(),
                    cells,
                    kinds,
                    isInDoubt ? null : shift.kind().code()));
            if (!isInDoubt) {
                taken.add(shift.code());
            }
        }
        if (!taken.isEmpty()) {
            notes.add(Problem.of("import.kinds-taken", workbook.fileName(), String.join(", ", taken)));
        }
    }

    /** Writes what was found into the mapping, so that the next sheet like this one is read in the same way. */
    private Mapping completed(SheetTable sheet, Grid grid, DayReader days, ShiftShelf shelf) {
        Mapping completed = mapping;
        if (isSettled(Question.Kind.SHEET)) {
            completed = completed.withSheet(sheet.name());
        }
        if (isSettled(Question.Kind.LAYOUT)) {
            completed = completed.withLayout(grid.layout(), grid.heading());
        }
        Map<String, String> decided = mapping.meanings();
        Set<String> met = new HashSet<>();
        List<CodeMeaning> codes = new ArrayList<>();
        for (CodeReading reading : days.readings()) {
            String means = reading.isSure() && reading.means() != null
                    ? decided.getOrDefault(
                            Words.alike(reading.written().get(0)),
                            reading.means().text())
                    : null;
            codes.add(new CodeMeaning(reading.written(), means));
            reading.written().forEach(form -> met.add(Words.alike(form)));
        }
        for (CodeMeaning code : mapping.codes()) {
            List<String> others = code.written().stream()
                    .filter(form -> !met.contains(Words.alike(form)))
                    .toList();
            if (!others.isEmpty()) {
                codes.add(new CodeMeaning(others, code.means()));
            }
        }
        Set<String> sure = days.outcomes().values().stream()
                .filter(outcome -> !outcome.isOpen() && outcome.cell() != null)
                .flatMap(outcome -> outcome.cell().codes().stream())
                .collect(Collectors.toSet());
        for (ShiftType shift : shelf.shifts()) {
            boolean isOnlyLikely = shelf.isMadeOfTimes(shift.code()) && !sure.contains(shift.code());
            boolean isOpen = isOnlyLikely
                    || questions.stream()
                            .anyMatch(question -> question.kind() == Question.Kind.DUTY_KIND
                                    && question.isOpen()
                                    && question.subject().equals(shift.code()));
            if (!isOpen) {
                completed = completed.withShift(shift);
            }
        }
        return completed.withCodes(codes);
    }

    private boolean isSettled(Question.Kind kind) {
        return questions.stream().noneMatch(question -> question.kind() == kind && question.isOpen());
    }

    /** A file of separated values has one sheet, called as the file is. */
    private String place(SheetTable sheet, CellAddress cell) {
        return sheet.name().equals(workbook.fileName())
                ? workbook.fileName() + ", " + cell.a1()
                : workbook.fileName() + ", " + sheet.name() + "!" + cell.a1();
    }
}
