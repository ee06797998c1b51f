package cymru.rhod.optimise;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.edit.RotaEdit;
import java.util.List;

/**
 * A change that reaches the goal, or comes nearer to it.
 *
 * @param changes the one or two changes it is made of
 */
public record Suggestion(List<Change> changes, Effect effect) {

    /** Message key of the step's name, for undo and redo. */
    public static final String LABEL = "edit.suggestion";

    public Suggestion {
        changes = List.copyOf(changes);
    }

    /** Returns the edit that makes the whole of it in one step. */
    public RotaEdit edit() {
        return edit(changes);
    }

    /** Returns the cells it is about, for the grid to light. */
    public List<CellRef> cells() {
        return changes.stream()
                .flatMap(change -> change.cells().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static RotaEdit edit(List<Change> changes) {
        return new RotaEdit.Several(changes.stream().map(Change::edit).toList(), LABEL);
    }
}
