package cymru.rhod.ui.grid;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaEdit.Purpose;
import cymru.rhod.text.Messages;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.CellTableModel;
import cymru.rhod.ui.common.cells.CellWords;
import cymru.rhod.ui.common.cells.Place;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What is selected in the grid, and everything that can be done to it, without a control: weeks of the pattern by days. */
final class RotaGridModel extends CellTableModel {

    static final int DAYS = 7;

    /**
     * @param rota the rota that edits apply to
     * @param apply makes an edit
     * @param messages the texts in the language on screen
     */
    RotaGridModel(Supplier<Rota> rota, Function<RotaEdit, EditResult> apply, Supplier<Messages> messages) {
        super(rota, apply, messages);
    }

    /** Returns the place of the pattern at a place of the grid. */
    static CellRef ref(Place place) {
        return new CellRef(place.row(), place.column());
    }

    static Place place(CellRef ref) {
        return new Place(ref.week(), ref.day());
    }

    @Override
    public int rows() {
        return rota().weeks().size();
    }

    @Override
    public int columns() {
        return DAYS;
    }

    @Override
    public Cell cell(Place place) {
        return rota().cell(ref(place));
    }

    /** Turns the selected weekdays into standard days and weekends into off; if they are that already, everything into off. */
    @Override
    public void clear() {
        setCells(leftBehind(selection().cells()), Purpose.CLEAR);
    }

    @Override
    protected Map<Place, Cell> leftBehind(List<Place> cells) {
        return ordinary().cleared(cells);
    }

    @Override
    protected RotaEdit setting(Map<Place, Cell> cells, Purpose purpose) {
        Map<CellRef, Cell> ofPattern = new HashMap<>();
        cells.forEach((place, cell) -> ofPattern.put(ref(place), cell));
        return new RotaEdit.SetCells(ofPattern, purpose);
    }

    /** After Sunday comes the Monday of the next week. */
    @Override
    protected Place next(Place cell) {
        int next = ref(cell).dayIndex() + 1;
        return next < rows() * DAYS ? place(CellRef.ofDayIndex(next)) : cell;
    }

    @Override
    protected CellWords words(Rota rota, Messages messages) {
        return CellWords.ofPattern(rota, messages);
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
            moveTo(new Place(week, cursor().column()), false);
            return;
        }
        goTo(IntStream.range(0, after.weeks().size() * DAYS)
                .mapToObj(CellRef::ofDayIndex)
                .filter(cell -> !before.cell(cell).equals(after.cell(cell)))
                .map(RotaGridModel::place)
                .toList());
    }

    // Weeks

    void insertWeeks(boolean below) {
        int count = isWholeRows() ? selection().rows() : 1;
        int before = below ? selection().lastRow() + 1 : selection().firstRow();
        insert(before, Collections.nCopies(count, ordinary().week()));
    }

    void addWeek() {
        insert(rows(), List.of(ordinary().week()));
    }

    void copyWeeks() {
        Block block = selection();
        if (apply(new RotaEdit.CopyWeeks(block.firstRow(), block.rows()))) {
            selectNew(block.lastRow() + 1, block.rows());
        }
    }

    void deleteWeeks() {
        if (apply(new RotaEdit.DeleteWeeks(selection().firstRow(), selection().rows()))) {
            moveTo(new Place(selection().firstRow(), cursor().column()), false);
        }
    }

    void moveWeeksUp() {
        if (selection().firstRow() > 0) {
            moveWeeks(selection().firstRow() - 1);
        }
    }

    void moveWeeksDown() {
        if (selection().lastRow() < rows() - 1) {
            moveWeeks(selection().lastRow() + 2);
        }
    }

    /** Moves the selected weeks so that they stand before a week, counted as the weeks stand now. */
    void moveWeeks(int before) {
        Block block = selection();
        if (apply(new RotaEdit.MoveWeeks(block.firstRow(), block.rows(), before))) {
            int first = before <= block.firstRow() ? before : Math.max(block.firstRow(), before - block.rows());
            select(block.movedBy(first - block.firstRow(), 0));
        }
    }

    private OrdinaryDays ordinary() {
        return new OrdinaryDays(rota());
    }

    private void insert(int before, List<Week> inserted) {
        if (apply(new RotaEdit.InsertWeeks(before, inserted))) {
            selectNew(before, inserted.size());
        }
    }

    private void selectNew(int first, int count) {
        select(count == 1 ? Block.of(new Place(first, cursor().column())) : rowsAsBlock(first, first + count - 1));
    }
}
