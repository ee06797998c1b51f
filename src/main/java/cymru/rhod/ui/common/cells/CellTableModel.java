package cymru.rhod.ui.common.cells;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaEdit.Purpose;
import cymru.rhod.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
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
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in a table of cells, and what can be done to cells in any such table, without a control. Each command makes one
 * edit; one that cannot be made leaves the rota and the selection as they were and says why in {@link #problemProperty}.
 */
public abstract class CellTableModel {

    private final Supplier<Rota> rota;
    private final Function<RotaEdit, EditResult> edits;
    private final Supplier<Messages> messages;
    private final ReadOnlyObjectWrapper<Block> selection = new ReadOnlyObjectWrapper<>(Block.of(new Place(0, 0)));
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Cell> brush = new SimpleObjectProperty<>();
    private @Nullable Place keyed;
    private @Nullable Block afterKey;

    /**
     * @param rota the rota that edits apply to
     * @param edits makes an edit
     * @param messages the texts in the language on screen
     */
    protected CellTableModel(Supplier<Rota> rota, Function<RotaEdit, EditResult> edits, Supplier<Messages> messages) {
        this.rota = rota;
        this.edits = edits;
        this.messages = messages;
    }

    public abstract int rows();

    public abstract int columns();

    /** Returns what stands in a cell of the table. */
    public abstract Cell cell(Place place);

    /** Takes back what was put into the selected cells. */
    public abstract void clear();

    /** Returns what is left in cells whose content was moved or cut away. */
    protected abstract Map<Place, Cell> leftBehind(List<Place> cells);

    /** Returns the edit that sets cells. */
    protected abstract RotaEdit setting(Map<Place, Cell> cells, Purpose purpose);

    /** Returns the cell that typing goes on to, the same where there is none. */
    protected abstract Place next(Place cell);

    /** Returns the words for cells of this table. */
    protected abstract CellWords words(Rota rota, Messages messages);

    public final ReadOnlyObjectProperty<Block> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public final Block selection() {
        return selection.get();
    }

    public final Place cursor() {
        return selection().cursor();
    }

    public final Cell cursorCell() {
        return cell(cursor());
    }

    /** Returns the cell under the cursor as a person would write it. */
    public final String cursorText() {
        return words().written(cursorCell());
    }

    /** Returns why the last command could not be made, or not as a whole; null where it could. */
    public final ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Returns what a click stamps and a drag paints; null where a click selects. */
    public final ObjectProperty<@Nullable Cell> brushProperty() {
        return brush;
    }

    /** Returns the marks that a cell may hold, in the order menus show them. */
    public final List<DayMark> marks() {
        return words().marks();
    }

    // Moving and selecting

    /** Puts the cursor into a cell, or into the nearest there is; or extends the block to it, and the cursor stays. */
    public final void moveTo(Place cell, boolean extend) {
        select(extend ? selection().extendedTo(cell) : Block.of(cell));
    }

    public final void moveBy(int rows, int columns, boolean extend) {
        moveTo(movingCell(extend).movedBy(rows, columns), extend);
    }

    /** Returns the cell that moves: the cursor, or the corner by which a block is extended. */
    public final Place movingCell(boolean extend) {
        return extend ? selection().corner() : cursor();
    }

    /** Selects a block, or what there is of it. */
    public final void select(Block block) {
        problem.set(null);
        keyed = null;
        selection.set(block.within(rows(), columns()));
    }

    public final void selectRows(int cursorRow, int cornerRow) {
        select(rowsAsBlock(cursorRow, cornerRow));
    }

    public final void selectColumns(int cursorColumn, int cornerColumn) {
        select(new Block(new Place(0, cursorColumn), new Place(rows() - 1, cornerColumn)));
    }

    public final void selectAll() {
        selectRows(0, rows() - 1);
    }

    public final boolean isWholeRows() {
        return selection().columns() == columns();
    }

    /** Goes back from a block to the cell under the cursor; says whether there was a block. */
    public final boolean collapse() {
        boolean block = !selection().isSingleCell();
        moveTo(cursor(), false);
        return block;
    }

    /** Goes to cells that a step undone or redone has changed, given row by row: a block that changed as a whole is selected. */
    protected final void goTo(List<Place> changed) {
        if (!changed.isEmpty()) {
            select(Block.around(changed));
        }
    }

    /** Takes the last problem as seen. */
    public final void dismissProblem() {
        problem.set(null);
    }

    /** Brings the selection back into a table that has become smaller. */
    public final void keepWithinTable() {
        selection.set(selection().within(rows(), columns()));
    }

    // Cells

    /**
     * Types a single character: the key of a shift, or a sign for off.
     *
     * @return whether the character has a meaning; if not, it begins an entry in the editor
     */
    public final boolean typeKey(String character) {
        Optional<ShiftType> shift = shiftOfKey(character);
        if (shift.isEmpty() && !character.equals("-") && !character.equals(".")) {
            return false;
        }
        Place typedInto = cursor();
        if (set(shift.map(found -> Cell.of(found.code())).orElse(Cell.OFF))) {
            advance();
            keyed = typedInto;
            afterKey = selection();
        }
        return true;
    }

    /** Goes back to the cell that a shift's key has just set, to add a duty to it; stays where anything was selected since. */
    public final void goBackToKeyed() {
        if (keyed != null
                && selection().equals(afterKey)
                && selection().isSingleCell()
                && cell(keyed).hasDuties()) {
            moveTo(keyed, false);
        }
    }

    /**
     * Enters what was written in the editor and moves on.
     *
     * @return whether it was understood
     */
    public final boolean enter(String text) {
        Optional<Cell> cell = words().read(text);
        if (cell.isEmpty()) {
            say(Problem.of("grid.not-a-cell", "", text.strip(), words().expected()));
            return false;
        }
        boolean applied = setCells(Map.of(cursor(), cell.get()), Purpose.TYPE);
        if (applied) {
            selection.set(Block.of(cursor()));
            advance();
        }
        return applied;
    }

    /** Sets every selected cell. */
    public final boolean set(Cell cell) {
        return setCells(all(selection().cells(), cell), Purpose.TYPE);
    }

    /** Puts a duty beside those a selected cell has already. */
    public final void addDuty(String code) {
        Map<Place, Cell> cells = new LinkedHashMap<>();
        selection().cells().forEach(place -> {
            Set<String> codes = new LinkedHashSet<>(cell(place).codes());
            codes.add(code);
            cells.put(place, new Cell(List.copyOf(codes), null));
        });
        setCells(cells, Purpose.TYPE);
    }

    public final void fillDown() {
        Block block = selection();
        int source = block.rows() == 1 ? block.firstRow() - 1 : block.firstRow();
        if (source >= 0) {
            fill(block, target -> new Place(source, target.column()));
        }
    }

    public final void fillRight() {
        Block block = selection();
        int source = block.columns() == 1 ? block.firstColumn() - 1 : block.firstColumn();
        if (source >= 0) {
            fill(block, target -> new Place(target.row(), source));
        }
    }

    /** Sets the cells a drag or a click with a shift in hand has passed over. */
    public final void paint(Collection<Place> cells, Cell cell) {
        setCells(all(cells, cell), Purpose.PAINT);
    }

    /**
     * Returns how the selected block would lie if it were moved.
     *
     * @param copy whether the block also stays where it is
     */
    public final Map<Place, Cell> moved(int rows, int columns, boolean copy) {
        List<Place> sources = selection().cells();
        Map<Place, Cell> cells = new HashMap<>();
        if (!copy) {
            cells.putAll(leftBehind(sources));
        }
        sources.forEach(source -> cells.put(source.movedBy(rows, columns), cell(source)));
        return cells;
    }

    /** Returns how many rows of a move down, or up where negative, leave the whole selected block in the table. */
    public final int rowsWithinTable(int rows) {
        Block block = selection();
        return Math.max(-block.firstRow(), Math.min(rows, rows() - 1 - block.lastRow()));
    }

    /** Returns how many columns of a move to the right, or left where negative, leave the whole selected block in the table. */
    public final int columnsWithinTable(int columns) {
        Block block = selection();
        return Math.max(-block.firstColumn(), Math.min(columns, columns() - 1 - block.lastColumn()));
    }

    /** Moves or copies the selected block; it stays selected. */
    public final void moveBlock(int rows, int columns, boolean copy) {
        if (setCells(moved(rows, columns, copy), copy ? Purpose.COPY : Purpose.MOVE)) {
            selection.set(selection().movedBy(rows, columns).within(rows(), columns()));
        }
    }

    // Clipboard

    /** Returns the selected block as a spreadsheet takes it. */
    public final String copiedText() {
        CellWords words = words();
        Block block = selection();
        List<List<String>> rows = new ArrayList<>();
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            List<String> written = new ArrayList<>();
            for (int column = block.firstColumn(); column <= block.lastColumn(); column++) {
                written.add(words.written(cell(new Place(row, column))));
            }
            rows.add(written);
        }
        return TabText.write(rows);
    }

    /** Takes away what the selected cells hold, after it was copied. */
    public final void cutAway() {
        setCells(leftBehind(selection().cells()), Purpose.CLEAR);
    }

    /**
     * Pastes a table with its first cell in the first selected one. A block fills a selection that it fits into a whole number of
     * times; what lies outside the table is left out, and said. Cells with a word that is none are refused as a whole.
     */
    public final void paste(String text) {
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
        paste(PastedBlock.of(cells, selection(), rows(), columns()));
    }

    protected final Rota rota() {
        return rota.get();
    }

    protected final CellWords words() {
        return words(rota.get(), messages.get());
    }

    protected final Block rowsAsBlock(int cursorRow, int cornerRow) {
        return new Block(new Place(cursorRow, 0), new Place(cornerRow, columns() - 1));
    }

    protected final boolean setCells(Map<Place, Cell> cells, Purpose purpose) {
        return apply(setting(cells, purpose));
    }

    /** Makes an edit, or says why it cannot be made; says whether it was made. */
    protected final boolean apply(RotaEdit edit) {
        EditResult result = edits.apply(edit);
        if (result instanceof EditResult.Refused refused) {
            say(refused.problem());
            return false;
        }
        problem.set(null);
        return true;
    }

    /** Says a problem, and says it again if it is the same as the last one. */
    protected final void say(Problem said) {
        problem.set(null);
        problem.set(said);
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

    /** Moves a single cell on; a block stays. */
    private void advance() {
        if (selection().isSingleCell()) {
            selection.set(Block.of(next(cursor())));
        }
    }

    private static Map<Place, Cell> all(Collection<Place> places, Cell cell) {
        Map<Place, Cell> cells = new LinkedHashMap<>();
        places.forEach(place -> cells.put(place, cell));
        return cells;
    }

    private void fill(Block block, UnaryOperator<Place> sourceOf) {
        Map<Place, Cell> cells = new LinkedHashMap<>();
        block.cells().forEach(place -> cells.put(place, cell(sourceOf.apply(place))));
        setCells(cells, Purpose.FILL);
    }

    private void paste(PastedBlock pasted) {
        if (setCells(pasted.cells(), Purpose.PASTE)) {
            selection.set(pasted.block().within(rows(), columns()));
            if (pasted.leftOut() > 0) {
                say(Problem.of("grid.paste-clipped", "", Integer.toString(pasted.leftOut())));
            }
        }
    }
}
