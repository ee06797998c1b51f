package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.sheet.layout.Grid;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.io.sheet.layout.LeftOutLine;
import cymru.rhod.io.sheet.meaning.SwapText;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what stands beside the days and was not read, so that nothing is dropped without a word. */
final class UnreadCells {

    private final SheetTable sheet;
    private final Grid grid;
    private final Map<CellAddress, CellOutcome> outcomes;
    private final Function<CellAddress, String> place;

    /** @param outcomes what the other cells of the sheet became */
    UnreadCells(
            SheetTable sheet, Grid grid, Map<CellAddress, CellOutcome> outcomes, Function<CellAddress, String> place) {
        this.sheet = sheet;
        this.grid = grid;
        this.outcomes = outcomes;
        this.place = place;
    }

    /** Returns a note on each line that was left out, and on each text beside the days that seems to be a swap. */
    List<Problem> notes(List<LeftOutLine> leftOut) {
        List<Problem> notes = new ArrayList<>();
        leftOut.stream().filter(line -> !isOfKey(line)).map(this::note).forEach(notes::add);
        swaps().forEach(cell -> notes.add(Problem.of(
                "import.swap-not-read", place.apply(cell), sheet.cell(cell).text())));
        return notes;
    }

    /** A key may stand beside the dates, and is read as such. */
    private boolean isOfKey(LeftOutLine line) {
        return line.cells().stream().anyMatch(cell -> {
            CellOutcome outcome = outcomes.get(cell);
            return outcome != null && outcome.role() == CellOutcome.Role.KEY;
        });
    }

    private Problem note(LeftOutLine line) {
        CellAddress first = line.cells().get(0);
        boolean isRow = grid.layout() == Layout.DATES_ACROSS;
        String code =
                switch (line.reason()) {
                    case TOTALS -> "import.left-out-totals";
                    case REMARKS -> "import.left-out-remarks";
                    case TEXTS -> "import.left-out-texts";
                    case SPARSE -> "import.left-out-sparse";
                };
        return Problem.of(
                code,
                place.apply(first),
                isRow ? "row" : "column",
                isRow ? Integer.toString(first.row() + 1) : CellAddress.letters(first.column()),
                line.name(),
                ranges(line.cells()));
    }

    private List<CellAddress> swaps() {
        boolean isAcross = grid.layout() == Layout.DATES_ACROSS;
        return grid.dayCells().stream()
                .map(cell -> isAcross ? cell.column() : cell.row())
                .distinct()
                .sorted()
                .flatMap(line -> cells(line, isAcross).stream())
                .filter(this::isUnread)
                .filter(cell -> sheet.cell(cell).kind() == SheetCell.Kind.TEXT
                        && SwapText.isLikely(sheet.cell(cell).text()))
                .toList();
    }

    private List<CellAddress> cells(int line, boolean isColumn) {
        List<CellAddress> cells = new ArrayList<>();
        int end = isColumn ? sheet.height() : sheet.width();
        for (int i = 0; i < end; i++) {
            cells.add(isColumn ? new CellAddress(i, line) : new CellAddress(line, i));
        }
        return cells;
    }

    private boolean isUnread(CellAddress cell) {
        CellOutcome outcome = outcomes.get(cell);
        return outcome == null || outcome.role() == CellOutcome.Role.LEFT_OUT;
    }

    /** Returns cells of one line as spreadsheets write them: {@code D2:D8, D11}. */
    private static String ranges(List<CellAddress> cells) {
        List<List<CellAddress>> runs = new ArrayList<>();
        CellAddress before = null;
        for (CellAddress cell : cells) {
            boolean goesOn = before != null && cell.row() - before.row() + cell.column() - before.column() == 1;
            if (goesOn) {
                runs.get(runs.size() - 1).add(cell);
            } else {
                runs.add(new ArrayList<>(List.of(cell)));
            }
            before = cell;
        }
        return runs.stream()
                .map(run -> run.size() == 1
                        ? run.get(0).a1()
                        : run.get(0).a1() + ":" + run.get(run.size() - 1).a1())
                .collect(Collectors.joining(", "));
    }
}
