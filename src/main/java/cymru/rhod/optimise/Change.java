package cymru.rhod.optimise;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.edit.RotaEdit;
import java.util.List;
import java.util.Map;

/** One small change of a pattern, as a person would name it. */
public sealed interface Change {

    /** Returns the edit that makes it. */
    RotaEdit edit();

    /** Returns the cells it is about, for the grid to light. */
    List<CellRef> cells();

    /** Returns what it starts from: changes of one duty, or of one shift type, share it. */
    Object subject();

    /** A change of cells alone. */
    sealed interface OfCells extends Change {

        /** Returns the cells it sets. */
        Map<CellRef, Cell> after();

        @Override
        default RotaEdit edit() {
            return new RotaEdit.SetCells(after(), RotaEdit.Purpose.MOVE);
        }

        @Override
        default List<CellRef> cells() {
            return after().keySet().stream().sorted().toList();
        }
    }

    /** A duty, by the cell it stands in and its code. */
    record DutyAt(CellRef at, String code) {}

    /**
     * Takes a duty away.
     *
     * @param left what its cell then holds
     */
    record Remove(DutyAt duty, Cell left) implements OfCells {
        @Override
        public Map<CellRef, Cell> after() {
            return Map.of(duty.at(), left);
        }

        @Override
        public Object subject() {
            return duty;
        }
    }

    /**
     * Has a duty on another day, which was off or a standard day.
     *
     * @param left what the cell it leaves then holds
     * @param arrived what the other cell then holds
     */
    record Move(DutyAt duty, CellRef to, Cell left, Cell arrived) implements OfCells {
        @Override
        public Map<CellRef, Cell> after() {
            return Map.of(duty.at(), left, to, arrived);
        }

        @Override
        public Object subject() {
            return duty;
        }
    }

    /**
     * Puts a shorter shift of the same kind in a duty's place.
     *
     * @param shorter its code
     * @param now what the cell then holds
     */
    record ShortenDuty(DutyAt duty, String shorter, Cell now) implements OfCells {
        @Override
        public Map<CellRef, Cell> after() {
            return Map.of(duty.at(), now);
        }

        @Override
        public Object subject() {
            return duty;
        }
    }

    /**
     * Exchanges two days.
     *
     * @param one the one with more duty
     * @param held what {@code one} held, and {@code other} holds then
     * @param otherHeld the reverse
     */
    record Swap(CellRef one, CellRef other, Cell held, Cell otherHeld) implements OfCells {
        @Override
        public Map<CellRef, Cell> after() {
            return Map.of(one, otherHeld, other, held);
        }

        @Override
        public Object subject() {
            return one;
        }
    }

    /**
     * Makes a shift type shorter wherever it is worked.
     *
     * @param shorter the shift type as it would be
     * @param minutes by how much, above 0
     * @param laterStart whether it starts later; else it ends earlier
     * @param cells where it is worked
     */
    record ShortenShift(ShiftType shorter, long minutes, boolean laterStart, List<CellRef> cells) implements Change {
        public ShortenShift {
            cells = List.copyOf(cells);
        }

        @Override
        public RotaEdit edit() {
            return new RotaEdit.ChangeShift(shorter.code(), shorter);
        }

        @Override
        public Object subject() {
            return shorter.code();
        }
    }
}
