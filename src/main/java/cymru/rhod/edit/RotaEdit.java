package cymru.rhod.edit;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One change a person makes to a rota: everything that can be done, done and undone as one step. */
public sealed interface RotaEdit {

    /** Sets cells: typing, painting, pasting, filling, deleting, dragging. */
    record SetCells(Map<CellRef, Cell> cells, Purpose purpose) implements RotaEdit {}

    /** Why cells are set, for the name of the step. */
    enum Purpose {
        TYPE,
        PASTE,
        FILL,
        CLEAR,
        MOVE,
        COPY,
        PAINT
    }

    /** Inserts weeks before a position, 0 to the number of weeks. */
    record InsertWeeks(int before, List<Week> weeks) implements RotaEdit {}

    /** Deletes weeks; the last one left cannot be deleted. */
    record DeleteWeeks(int first, int count) implements RotaEdit {}

    /** Moves a block of weeks so that it stands before a position counted in the old pattern. */
    record MoveWeeks(int first, int count, int before) implements RotaEdit {}

    record AddShift(ShiftType shift) implements RotaEdit {}

    /** Changes a shift type; where its code changes, the cells follow. */
    record ChangeShift(String code, ShiftType shift) implements RotaEdit {}

    /**
     * Deletes a shift type.
     *
     * @param replacement what takes its place in cells that use it; null only where none does
     */
    record DeleteShift(String code, @Nullable Cell replacement) implements RotaEdit {}

    record ChangeSettings(RotaSettings settings) implements RotaEdit {}

    record ChangeDetails(RotaDetails details) implements RotaEdit {}

    record ChangeRoster(@Nullable Roster roster) implements RotaEdit {}
}
