package cymru.rhod.ui.grid;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaEdit.Purpose;
import cymru.rhod.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in the grid, and everything that can be done to it, without a control. Each command makes one edit; one that
 * cannot be made leaves the rota and the selection as they were and says why in {@link #problemProperty}.
 */
final class RotaGridModel {

    private final Supplier<Rota> rota;
    private final Function<RotaEdit, EditResult> apply;
    private final Supplier<Messages> messages;
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(Selection.of(new CellRef(0, 0)));
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Cell> brush = new SimpleObjectProperty<>();

    /**
     * @param rota the rota that edits apply to
     * @param apply makes an edit
     * @param messages the texts in the language on screen
     */
    RotaGridModel(Supplier<Rota> rota, Function<RotaEdit, EditResult> apply, Supplier<Messages> messages) {
        this.rota = rota;
        this.apply = apply;
        this.messages = messages;
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    Selection selection() {
        return selection.get();
    }

    CellRef cursor() {
        return selection().cursor();
    }

    Cell cursorCell() {
        return rota.get().cell(cursor());
    }

    /** Returns the cell under the cursor as a person would write it. */
    String cursorText() {
        return words().written(cursorCell());
    }

    /** Returns why the last command could not be made, or not as a whole; null where it could. */
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Returns what a click stamps and a drag paints; null where a click selects. */
    ObjectProperty<@Nullable Cell> brushProperty() {
        return brush;
    }

    // Moving and selecting

    /** Puts the cursor into a cell, or into the nearest there is; or extends the block to it, and the cursor stays. */
    void moveTo(CellRef cell, boolean extend) {
        problem.set(null);
        Selection target = extend ? selection().extendedTo(cell) : Selection.of(cell);
        selection.set(target.within(weeks()));
    }

    void moveBy(int weeks, int days, boolean extend) {
        CellRef from = movingCell(extend);
        moveTo(new CellRef(from.week() + weeks, from.day() + days), extend);
    }

    /** Returns the cell that moves: the cursor, or the corner by which a block is extended. */
    CellRef movingCell(boolean extend) {
        return extend ? selection().corner() : cursor();
    }

    void selectWeeks(int cursorWeek, int cornerWeek) {
        problem.set(null);
        selection.set(Selection.ofWeeks(cursorWeek, cornerWeek).within(weeks()));
    }

    void selectDays(int cursorDay, int cornerDay) {
        problem.set(null);
        selection.set(new Selection(new CellRef(0, cursorDay), new CellRef(weeks() - 1, cornerDay)));
    }

    void selectAll() {
        selectWeeks(0, weeks() - 1);
    }

    /** Goes back from a block to the cell under the cursor; says whether there was a block. */
    boolean collapse() {
        boolean block = !selection().isSingleCell();
        moveTo(cursor(), false);
        return block;
    }

    /**
     * Goes to what a step that was undone or redone has changed in the pattern, as spreadsheets do. A block that changed as a whole
     * is selected; a step that changed no cell leaves the selection alone.
     */
    void goToChange(Rota before, Rota after) {
        if (before.weeks().size() != after.weeks().size()) {
            int week = 0;
            int shorter = Math.min(before.weeks().size(), after.weeks().size());
            while (week < shorter
                    && before.weeks().get(week).equals(after.weeks().get(week))) {
                week++;
            }
            moveTo(new CellRef(week, cursor().day()), false);
            return;
        }
        List<CellRef> changed = IntStream.range(0, after.weeks().size() * 7)
                .mapToObj(CellRef::ofDayIndex)
                .filter(cell -> !before.cell(cell).equals(after.cell(cell)))
                .toList();
        if (!changed.isEmpty()) {
            problem.set(null);
            selection.set(Selection.around(changed));
        }
    }

    /** Takes the last problem as seen. */
    void dismissProblem() {
        problem.set(null);
    }

    /** Brings the selection back into the pattern after weeks have gone. */
    void keepWithinPattern() {
        selection.set(selection().within(weeks()));
    }

    // Cells

    /**
     * Types a single character: the key of a shift, or a sign for off.
     *
     * @return whether the character has a meaning; if not, it begins an entry in the editor
     */
    boolean typeKey(String character) {
        Optional<ShiftType> shift = shiftOfKey(character);
        if (shift.isEmpty() && !character.equals("-") && !character.equals(".")) {
            return false;
        }
        if (set(shift.map(found -> Cell.of(found.code())).orElse(Cell.OFF))) {
            advance();
        }
        return true;
    }

    /**
     * Enters what was written in the editor and moves on.
     *
     * @return whether it was understood
     */
    boolean enter(String text) {
        Optional<Cell> cell = words().read(text);
        if (cell.isEmpty()) {
            say(Problem.of("grid.not-a-cell", "", text.strip(), words().expected()));
            return false;
        }
        boolean applied = setCells(Map.of(cursor(), cell.get()), Purpose.TYPE);
        if (applied) {
            selection.set(Selection.of(cursor()));
            advance();
        }
        return applied;
    }

    /** Sets every selected cell. */
    boolean set(Cell cell) {
        return setCells(all(selection().cells(), cell), Purpose.TYPE);
    }

    /** Puts a duty beside those a selected cell has already. */
    void addDuty(String code) {
        change(cell -> {
            Set<String> codes = new LinkedHashSet<>(cell.codes());
            codes.add(code);
            return new Cell(List.copyOf(codes), null);
        });
    }

    /** Turns the selected weekdays into standard days and weekends into off; if they are that already, everything into off. */
    void clear() {
        setCells(ordinary().cleared(selection().cells()), Purpose.CLEAR);
    }

    void fillDown() {
        Selection block = selection();
        int source = block.weeks() == 1 ? block.firstWeek() - 1 : block.firstWeek();
        if (source >= 0) {
            fill(block, target -> new CellRef(source, target.day()));
        }
    }

    void fillRight() {
        Selection block = selection();
        int source = block.days() == 1 ? block.firstDay() - 1 : block.firstDay();
        if (source >= 0) {
            fill(block, target -> new CellRef(target.week(), source));
        }
    }

    /** Sets the cells a drag or a click with a shift in hand has passed over. */
    void paint(Collection<CellRef> cells, Cell cell) {
        setCells(all(cells, cell), Purpose.PAINT);
    }

    /**
     * Returns how the selected block would lie if it were moved.
     *
     * @param copy whether the block also stays where it is
     */
    Map<CellRef, Cell> moved(int weeks, int days, boolean copy) {
        Rota before = rota.get();
        List<CellRef> sources = selection().cells();
        Map<CellRef, Cell> cells = new HashMap<>();
        if (!copy) {
            cells.putAll(ordinary().cleared(sources));
        }
        sources.forEach(
                source -> cells.put(new CellRef(source.week() + weeks, source.day() + days), before.cell(source)));
        return cells;
    }

    /** Returns how many weeks of a move down, or up where negative, leave the whole selected block in the pattern. */
    int weeksWithinPattern(int weeks) {
        return Math.max(
                -selection().firstWeek(),
                Math.min(weeks, weeks() - 1 - selection().lastWeek()));
    }

    /** Moves or copies the selected block; it stays selected. */
    void moveBlock(int weeks, int days, boolean copy) {
        if (setCells(moved(weeks, days, copy), copy ? Purpose.COPY : Purpose.MOVE)) {
            selection.set(selection().movedBy(weeks, days).within(weeks()));
        }
    }

    // Clipboard

    /** Returns the selected block as a spreadsheet takes it. */
    String copiedText() {
        CellWords words = words();
        Selection block = selection();
        List<List<String>> rows = new ArrayList<>();
        for (int week = block.firstWeek(); week <= block.lastWeek(); week++) {
            List<String> row = new ArrayList<>();
            for (int day = block.firstDay(); day <= block.lastDay(); day++) {
                row.add(words.written(rota.get().cell(new CellRef(week, day))));
            }
            rows.add(row);
        }
        return TabText.write(rows);
    }

    /**
     * Pastes a table with its first cell in the first selected one. A block fills a selection that it fits into a whole number of
     * times; what lies outside the pattern is left out, and said. A table with a word that is no cell is refused as a whole.
     */
    void paste(String text) {
        List<List<String>> rows = TabText.read(text);
        if (rows.isEmpty()) {
            return;
        }
        CellWords words = words();
        Set<String> unknown = new LinkedHashSet<>();
        List<List<Cell>> cells = new ArrayList<>();
        for (List<String> row : rows) {
            List<Cell> read = new ArrayList<>();
            for (String entry : row) {
                Optional<Cell> cell = words.read(entry);
                cell.ifPresentOrElse(read::add, () -> unknown.add(entry.strip()));
            }
            cells.add(read);
        }
        if (!unknown.isEmpty()) {
            say(Problem.of("grid.paste-unknown", "", String.join(", ", unknown), words.expected()));
            return;
        }
        paste(PastedBlock.of(cells, selection(), weeks()));
    }

    // Weeks

    void insertWeeks(boolean below) {
        int count = selection().isWholeWeeks() ? selection().weeks() : 1;
        int before = below ? selection().lastWeek() + 1 : selection().firstWeek();
        insert(before, Collections.nCopies(count, ordinary().week()));
    }

    void addWeek() {
        insert(weeks(), List.of(ordinary().week()));
    }

    void copyWeeks() {
        int first = selection().firstWeek();
        int last = selection().lastWeek();
        insert(last + 1, rota.get().weeks().subList(first, last + 1));
    }

    void deleteWeeks() {
        if (apply(new RotaEdit.DeleteWeeks(selection().firstWeek(), selection().weeks()))) {
            moveTo(new CellRef(selection().firstWeek(), cursor().day()), false);
        }
    }

    void moveWeeksUp() {
        if (selection().firstWeek() > 0) {
            moveWeeks(selection().firstWeek() - 1);
        }
    }

    void moveWeeksDown() {
        if (selection().lastWeek() < weeks() - 1) {
            moveWeeks(selection().lastWeek() + 2);
        }
    }

    /** Moves the selected weeks so that they stand before a week, counted as the weeks stand now. */
    void moveWeeks(int before) {
        Selection block = selection();
        if (apply(new RotaEdit.MoveWeeks(block.firstWeek(), block.weeks(), before))) {
            int first = before <= block.firstWeek() ? before : Math.max(block.firstWeek(), before - block.weeks());
            selection.set(block.movedBy(first - block.firstWeek(), 0));
        }
    }

    private CellWords words() {
        return new CellWords(rota.get(), messages.get());
    }

    private OrdinaryDays ordinary() {
        return new OrdinaryDays(rota.get());
    }

    private int weeks() {
        return rota.get().weeks().size();
    }

    private Optional<ShiftType> shiftOfKey(String character) {
        List<ShiftType> shifts = rota.get().shifts();
        return shifts.stream()
                .filter(shift -> character.equals(shift.key()))
                .findFirst()
                .or(() -> shifts.stream()
                        .filter(shift -> character.equalsIgnoreCase(shift.key()))
                        .findFirst());
    }

    /** Moves a single cell on to the next day, from Sunday to the Monday of the next week; a block stays. */
    private void advance() {
        int next = cursor().dayIndex() + 1;
        if (selection().isSingleCell() && next < weeks() * 7) {
            selection.set(Selection.of(CellRef.ofDayIndex(next)));
        }
    }

    private static Map<CellRef, Cell> all(Collection<CellRef> refs, Cell cell) {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        refs.forEach(ref -> cells.put(ref, cell));
        return cells;
    }

    private void change(UnaryOperator<Cell> changed) {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        selection()
                .cells()
                .forEach(ref -> cells.put(ref, changed.apply(rota.get().cell(ref))));
        setCells(cells, Purpose.TYPE);
    }

    private void fill(Selection block, UnaryOperator<CellRef> sourceOf) {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        block.cells().forEach(ref -> cells.put(ref, rota.get().cell(sourceOf.apply(ref))));
        setCells(cells, Purpose.FILL);
    }

    private void paste(PastedBlock pasted) {
        if (setCells(pasted.cells(), Purpose.PASTE)) {
            selection.set(pasted.block().within(weeks()));
            if (pasted.leftOut() > 0) {
                say(Problem.of("grid.paste-clipped", "", Integer.toString(pasted.leftOut())));
            }
        }
    }

    private void insert(int before, List<Week> inserted) {
        if (apply(new RotaEdit.InsertWeeks(before, inserted))) {
            selection.set(
                    inserted.size() == 1
                            ? Selection.of(new CellRef(before, cursor().day()))
                            : Selection.ofWeeks(before, before + inserted.size() - 1));
        }
    }

    private boolean setCells(Map<CellRef, Cell> cells, Purpose purpose) {
        return apply(new RotaEdit.SetCells(cells, purpose));
    }

    private boolean apply(RotaEdit edit) {
        EditResult result = apply.apply(edit);
        if (result instanceof EditResult.Refused refused) {
            say(refused.problem());
            return false;
        }
        problem.set(null);
        return true;
    }

    /** Says a problem, and says it again if it is the same as the last one. */
    private void say(Problem said) {
        problem.set(null);
        problem.set(said);
    }
}
