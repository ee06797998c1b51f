package cymru.rhod.ui.people;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The details of doctors as they are typed. What was typed for one and cannot be used is kept while another is looked at, until it
 * is put right or taken back.
 */
final class DoctorForms {

    private final Function<RotaEdit, Optional<Problem>> edits;
    private final Supplier<Set<String>> selected;
    private final Map<String, DoctorForm> forms = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Set<String>> unfinished = new ReadOnlyObjectWrapper<>(Set.of());
    private @Nullable DoctorForm open;

    /**
     * @param edits makes an edit of the rota and says why it is refused, if it is
     * @param selected the ids of the slots that get what is filled in for one of them
     */
    DoctorForms(Function<RotaEdit, Optional<Problem>> edits, Supplier<Set<String>> selected) {
        this.edits = edits;
        this.selected = selected;
    }

    /** Returns the ids of the slots, besides the open one, for which something is typed that the rota does not have. */
    ReadOnlyObjectProperty<Set<String>> unfinishedProperty() {
        return unfinished.getReadOnlyProperty();
    }

    /** Opens the form of a slot, with what was left in it. */
    DoctorForm open(Rota rota, Slot slot) {
        close();
        DoctorForm form = forms.computeIfAbsent(slot.id(), id -> new DoctorForm(rota, slot, edits, selected));
        form.show(rota, slot);
        open = form;
        lookForUnfinished(rota);
        return form;
    }

    /** Closes the open form: what can be used is given to the rota, the rest is kept. */
    void close() {
        DoctorForm closed = open;
        if (closed == null) {
            return;
        }
        closed.commit();
        open = null;
        if (!closed.isPending()) {
            forms.remove(closed.slotId());
        }
        lookForUnfinished(closed.rota());
    }

    /** Takes back what was typed in the forms that are not open. */
    void takeBack() {
        forms.values().removeIf(form -> form != open);
        unfinished.set(Set.of());
    }

    /** Shows the slots as they are after an edit, undo or redo; what was typed for another rota is let go. */
    void show(RotaSession.Change change) {
        boolean isOpened = change.label().isEmpty();
        if (isOpened) {
            takeBack();
        }
        Rota rota = change.after();
        forms.values().forEach(form -> find(rota, form.slotId()).ifPresent(slot -> form.show(rota, slot)));
        if (isOpened && open != null) {
            open.takeBack();
        }
        lookForUnfinished(rota);
    }

    /** A slot that was removed keeps its form, because the removal can be undone, but nothing is said of it. */
    private void lookForUnfinished(Rota rota) {
        Set<String> ids = new LinkedHashSet<>();
        for (DoctorForm form : forms.values()) {
            if (form != open && form.isPending() && find(rota, form.slotId()).isPresent()) {
                ids.add(form.slotId());
            }
        }
        unfinished.set(ids);
    }

    private static Optional<Slot> find(Rota rota, String slotId) {
        Roster roster = rota.roster();
        return roster == null ? Optional.empty() : roster.slot(slotId);
    }
}
