package cymru.rhod.edit;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import java.util.Set;

/** What came of an edit. */
public sealed interface EditResult {

    /**
     * The edit was made.
     *
     * @param changedCells cells of the new rota that look different; all of them where weeks or shifts changed
     * @param label message key of the step's name, for undo and redo
     */
    record Applied(Rota rota, Set<CellRef> changedCells, String label) implements EditResult {

        static Applied of(Rota before, Rota after, String label) {
            return new Applied(after, ChangedCells.between(before, after), label);
        }
    }

    /** The edit cannot be made, and why; nothing changed. */
    record Refused(Problem problem) implements EditResult {

        static Refused because(String code, String... arguments) {
            return new Refused(Problem.of(code, "", arguments));
        }
    }
}
