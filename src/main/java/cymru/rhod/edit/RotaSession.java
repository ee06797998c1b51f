package cymru.rhod.edit;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rota a person has open, and what can be undone and redone. Not safe for use from several threads. */
public final class RotaSession {

    /**
     * What a listener is told.
     *
     * @param changedCells cells that look different; all of them after opening another rota
     * @param edit what was made, undone or redone; null after opening, and for several steps told as one
     * @param label message key of the step just made, undone or redone; empty after opening
     * @param way whether the step was made, undone or redone
     */
    public record Change(
            Rota before, Rota after, Set<CellRef> changedCells, @Nullable RotaEdit edit, String label, Way way) {}

    /** How a rota came to be another: by a new step, or by going back or forth in the history. */
    public enum Way {
        MADE,
        UNDONE,
        REDONE
    }

    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private EditHistory history = new EditHistory();
    private Rota rota;
    private @Nullable Rota saved;

    /** Opens a rota that counts as saved. */
    public RotaSession(Rota rota) {
        this.rota = rota;
        this.saved = rota;
    }

    public Rota rota() {
        return rota;
    }

    /** Makes an edit and tells the listeners, or refuses it and changes nothing. An edit without effect makes no step. */
    public EditResult apply(RotaEdit edit) {
        EditResult result = edit.applyTo(rota);
        if (result instanceof EditResult.Applied applied && !applied.rota().equals(rota)) {
            history.add(new EditHistory.Step(rota, applied.rota(), edit, applied.label(), typedPlace(edit)));
            show(applied.rota(), applied.changedCells(), edit, applied.label(), Way.MADE);
        }
        return result;
    }

    /** Goes back one step; does nothing where there is none. */
    public void undo() {
        history.undo().ifPresent(step -> show(step.before(), step, Way.UNDONE));
    }

    /** Makes the step last undone again; does nothing where there is none. */
    public void redo() {
        history.redo().ifPresent(step -> show(step.after(), step, Way.REDONE));
    }

    /** Returns the message key of the step that undo takes back. */
    public Optional<String> undoLabel() {
        return history.nextUndo().map(EditHistory.Step::label);
    }

    /** Returns the message key of the step that redo makes again. */
    public Optional<String> redoLabel() {
        return history.nextRedo().map(EditHistory.Step::label);
    }

    /** Says whether the rota differs from the one last saved; typing a cell back to what it was leaves nothing to save. */
    public boolean isUnsaved() {
        return !rota.equals(saved);
    }

    /** Returns the rota as it was last saved or opened; nothing where it was never saved. */
    public Optional<Rota> saved() {
        return Optional.ofNullable(saved);
    }

    /** Remembers that the rota as it is now has been saved. */
    public void markSaved() {
        markSaved(rota);
    }

    /** Remembers that a rota has been saved which may have been edited since. */
    public void markSaved(Rota written) {
        saved = written;
        history.stopMerging();
    }

    /** Opens another rota, with a history of its own. */
    public void open(Rota opened, boolean unsaved) {
        history = new EditHistory();
        saved = unsaved ? null : opened;
        show(opened, ChangedCells.all(opened), null, "", Way.MADE);
    }

    /** Adds a listener; run what is returned to remove it. */
    public Runnable subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Returns the one place that was typed into. */
    private static @Nullable Object typedPlace(RotaEdit edit) {
        if (edit instanceof RotaEdit.SetCells set
                && set.purpose() == RotaEdit.Purpose.TYPE
                && set.cells().size() == 1) {
            return set.cells().keySet().iterator().next();
        }
        if (edit instanceof RosterEdit.SetDays set
                && set.purpose() == RotaEdit.Purpose.TYPE
                && set.days().size() == 1) {
            return set.days().keySet().iterator().next();
        }
        return null;
    }

    private void show(Rota after, EditHistory.Step step, Way way) {
        show(after, ChangedCells.between(rota, after), step.edit(), step.label(), way);
    }

    private void show(Rota after, Set<CellRef> changedCells, @Nullable RotaEdit edit, String label, Way way) {
        Change change = new Change(rota, after, changedCells, edit, label, way);
        rota = after;
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }
}
