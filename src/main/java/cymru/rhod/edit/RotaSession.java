package cymru.rhod.edit;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rota a person has open, and what can be undone and redone. Not safe for use from several threads. */
public final class RotaSession {

    /**
     * What a listener is told.
     *
     * @param changedCells cells that look different; all of them after opening another rota
     * @param label message key of the step just made, undone or redone; empty after opening
     */
    public record Change(Rota before, Rota after, Set<CellRef> changedCells, String label) {}

    public RotaSession(Rota rota) {
        throw new UnsupportedOperationException();
    }

    public Rota rota() {
        throw new UnsupportedOperationException();
    }

    /** Makes an edit and tells the listeners, or refuses it and changes nothing. */
    public EditResult apply(RotaEdit edit) {
        throw new UnsupportedOperationException();
    }

    /** Goes back one step; does nothing where there is none. */
    public void undo() {
        throw new UnsupportedOperationException();
    }

    public void redo() {
        throw new UnsupportedOperationException();
    }

    /** Returns the message key of the step that undo takes back. */
    public Optional<String> undoLabel() {
        throw new UnsupportedOperationException();
    }

    public Optional<String> redoLabel() {
        throw new UnsupportedOperationException();
    }

    public boolean isUnsaved() {
        throw new UnsupportedOperationException();
    }

    /** Remembers that the rota as it is now has been saved. */
    public void markSaved() {
        throw new UnsupportedOperationException();
    }

    /** Opens another rota, with a history of its own. */
    public void open(Rota rota, boolean unsaved) {
        throw new UnsupportedOperationException();
    }

    /** Adds a listener; run what is returned to remove it. */
    public Runnable subscribe(Consumer<Change> listener) {
        throw new UnsupportedOperationException();
    }
}
