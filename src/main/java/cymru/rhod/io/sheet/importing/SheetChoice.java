package cymru.rhod.io.sheet.importing;

import cymru.rhod.io.sheet.layout.DateGrid;
import cymru.rhod.io.sheet.layout.Grid;
import cymru.rhod.io.sheet.layout.Grids;
import cymru.rhod.io.sheet.layout.LayoutHints;
import cymru.rhod.io.sheet.layout.LeftOutLine;
import cymru.rhod.io.sheet.mapping.HiddenCells;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetTable;
import cymru.rhod.io.sheet.table.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sheet and the grid in it that an import reads, with the questions about them.
 *
 * @param sheet null where no sheet holds a rota
 * @param hiddenCells cells of days that the spreadsheet hides and the import leaves out
 * @param leftOut lines, hidden or not, that were taken for no doctor's
 */
record SheetChoice(
        @Nullable SheetTable sheet,
        @Nullable Grid grid,
        List<CellAddress> hiddenCells,
        List<LeftOutLine> leftOut,
        List<Question> questions) {

    /** How many of a hundred days of the fullest sheet another one must have to be in question. */
    private static final int COMPARABLE_PERCENT = 40;

    static SheetChoice of(Workbook workbook, Mapping mapping) {
        Map<SheetTable, List<Grid>> candidates = new LinkedHashMap<>();
        for (SheetTable sheet : workbook.sheets()) {
            boolean isNamed = sheet.name().equals(mapping.sheet());
            List<Grid> grids = isNamed || !sheet.hidden() ? grids(sheet, mapping) : List.of();
            if (!grids.isEmpty()) {
                candidates.put(sheet, grids);
            }
        }
        if (candidates.isEmpty()) {
            return new SheetChoice(null, null, List.of(), List.of(), List.of());
        }
        List<Question> questions = new ArrayList<>();
        SheetTable sheet = sheet(candidates, mapping, workbook.sheets().size(), questions);
        List<Grid> grids = candidates.getOrDefault(sheet, List.of());
        Grid grid = grids.get(0);
        if (grids.size() > 1 && mapping.layout() == null && isInDoubt(grids)) {
            List<String> layouts =
                    grids.stream().map(found -> found.layout().code()).toList();
            questions.add(Question.of(Question.Kind.LAYOUT, List.of(grid.heading()), layouts, null));
        }
        return withoutHidden(sheet, grid, mapping, questions);
    }

    private static List<Grid> grids(SheetTable sheet, Mapping mapping) {
        List<Grid> grids = Grids.in(sheet, mapping.hints());
        if (grids.isEmpty() && mapping.heading() != null) {
            // The sheet is like the one the mapping was made for, but its rota begins elsewhere.
            LayoutHints anywhere =
                    new LayoutHints(mapping.layout(), null, mapping.rowsLeftOut(), mapping.columnsLeftOut());
            return Grids.in(sheet, anywhere);
        }
        return grids;
    }

    private static SheetTable sheet(
            Map<SheetTable, List<Grid>> candidates, Mapping mapping, int sheets, List<Question> questions) {
        List<SheetTable> byDays = candidates.keySet().stream()
                .sorted((one, other) -> Integer.compare(days(candidates, other), days(candidates, one)))
                .toList();
        SheetTable fullest = byDays.get(0);
        for (SheetTable sheet : byDays) {
            if (sheet.name().equals(mapping.sheet())) {
                fullest = sheet;
            }
        }
        int most = days(candidates, byDays.get(0));
        List<String> comparable = byDays.stream()
                .filter(sheet -> days(candidates, sheet) * 100 >= most * COMPARABLE_PERCENT)
                .map(SheetTable::name)
                .toList();
        boolean isGone = mapping.sheet() != null && !fullest.name().equals(mapping.sheet()) && sheets > 1;
        if (comparable.size() > 1 || isGone) {
            String answer = fullest.name().equals(mapping.sheet()) ? mapping.sheet() : null;
            questions.add(Question.of(Question.Kind.SHEET, List.of(), comparable, answer));
        }
        return fullest;
    }

    private static int days(Map<SheetTable, List<Grid>> candidates, SheetTable sheet) {
        return candidates.getOrDefault(sheet, List.of()).get(0).dayCells().size();
    }

    /** Headings of weekdays over dates make no second layout; dates both down and across do. */
    private static boolean isInDoubt(List<Grid> grids) {
        int first = grids.get(0).dayCells().size();
        int second = grids.get(1).dayCells().size();
        boolean isSameKind = grids.get(0).getClass() == grids.get(1).getClass();
        return isSameKind && second * 100 >= first * COMPARABLE_PERCENT;
    }

    private static SheetChoice withoutHidden(SheetTable sheet, Grid grid, Mapping mapping, List<Question> questions) {
        List<CellAddress> hidden = grid.dayCells().stream()
                .filter(cell -> sheet.hiddenRows().contains(cell.row())
                        || sheet.hiddenColumns().contains(cell.column()))
                .filter(cell -> !sheet.cell(cell).isBlank())
                .toList();
        List<LeftOutLine> leftOut = grid instanceof DateGrid dates ? dates.leftOut() : List.of();
        if (hidden.isEmpty()) {
            return new SheetChoice(sheet, grid, List.of(), leftOut, questions);
        }
        questions.add(Question.of(
                Question.Kind.HIDDEN,
                hidden,
                List.of(HiddenCells.LEAVE_OUT.code(), HiddenCells.USE.code()),
                mapping.hidden() == null ? null : mapping.hidden().code()));
        LayoutHints hints = new LayoutHints(grid.layout(), null, mapping.rowsLeftOut(), mapping.columnsLeftOut());
        List<Grid> visible =
                mapping.hidden() == HiddenCells.USE ? List.of() : Grids.in(sheet, hints.withoutHidden(sheet));
        return visible.isEmpty()
                ? new SheetChoice(sheet, grid, List.of(), leftOut, questions)
                : new SheetChoice(sheet, visible.get(0), hidden, leftOut, questions);
    }
}
