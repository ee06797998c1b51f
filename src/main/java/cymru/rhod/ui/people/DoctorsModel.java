package cymru.rhod.ui.people;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.roster.PostReport;
import cymru.rhod.report.roster.RosterWarning;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The doctors of the open roster, which of them is chosen, and what can be done with them; without a control. */
final class DoctorsModel {

    private final SessionModel session;
    private final ObservableList<DoctorItem> doctors = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable DoctorItem> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private final DoctorForms forms = new DoctorForms(this::apply, selected::get);
    private @Nullable String firstChosen;
    private List<RosterWarning> warnings = List.of();

    DoctorsModel(SessionModel session, Subscriptions subscriptions) {
        this.session = session;
        subscriptions.add(session.subscribe(forms::show));
    }

    /** Returns the details of the doctors as they are typed. */
    DoctorForms forms() {
        return forms;
    }

    /** Returns the doctors in the order of the roster; empty without one. */
    ObservableList<DoctorItem> doctors() {
        return doctors;
    }

    /** Returns the doctor whose details are shown; null where none is chosen. */
    ObjectProperty<@Nullable DoctorItem> chosenProperty() {
        return chosen;
    }

    /** Returns why the last command was refused; null where it was not. */
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Chooses a doctor by the id of the slot; before any are shown, the one to be chosen first. */
    void choose(String slotId) {
        firstChosen = slotId;
        find(doctors, slotId).ifPresent(chosen::set);
    }

    private static Optional<DoctorItem> find(List<DoctorItem> doctors, @Nullable String slotId) {
        return doctors.stream().filter(doctor -> doctor.id().equals(slotId)).findFirst();
    }

    /** Takes over which slots a person has selected besides the chosen one: what is filled in for it, these get as well. */
    void select(Set<String> slotIds) {
        selected.set(Set.copyOf(slotIds));
    }

    /** Returns the ids of the selected slots, the chosen one among them; empty where no more than one is. */
    ReadOnlyObjectProperty<Set<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Adds vacant slots below the chosen one, or at the end, and chooses the first of them. */
    void add(int count, String slotName) {
        DoctorItem now = chosen.get();
        int before = now == null ? doctors.size() : now.row().number();
        Set<String> known = ids();
        if (command(new RosterEdit.AddSlots(before, count, slotName))) {
            slots().stream()
                    .map(Slot::id)
                    .filter(id -> !known.contains(id))
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    void remove(Set<String> slotIds) {
        if (!slotIds.isEmpty()) {
            command(new RosterEdit.RemoveSlots(slotIds));
        }
    }

    /** Says whether the chosen doctor can go up or down in the order of the roster. */
    boolean canMove(int by) {
        DoctorItem now = chosen.get();
        return now != null && now.row().number() + by >= 1 && now.row().number() + by <= doctors.size();
    }

    /** Moves the chosen doctor in the order of the roster, -1 for one place up. */
    void move(int by) {
        DoctorItem now = chosen.get();
        if (now != null && canMove(by)) {
            int from = now.row().number() - 1;
            command(new RosterEdit.MoveSlots(from, 1, by < 0 ? from + by : from + 1 + by));
        }
    }

    /** Makes an edit whose refusal is shown at a field. */
    Optional<Problem> apply(RotaEdit edit) {
        return session.apply(edit) instanceof EditResult.Refused refused
                ? Optional.of(refused.problem())
                : Optional.empty();
    }

    private boolean command(RotaEdit edit) {
        Optional<Problem> refusal = apply(edit);
        problem.set(refusal.orElse(null));
        return refusal.isEmpty();
    }

    private List<Slot> slots() {
        Roster roster = session.editedRota().roster();
        return roster == null ? List.of() : roster.slots();
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        slots().forEach(slot -> ids.add(slot.id()));
        return ids;
    }

    /** Returns what there is to warn of about a slot. */
    List<RosterWarning> warnings(String slotId) {
        return warnings.stream()
                .filter(warning -> slotId.equals(warning.slotId()))
                .toList();
    }

    /** Takes over the doctors of a report. */
    void show(RotaReport report) {
        warnings = report.roster() == null ? List.of() : report.roster().warnings();
        problem.set(null);
        Map<String, DoctorItem> known = new HashMap<>();
        doctors.forEach(doctor -> known.put(doctor.id(), doctor));
        List<DoctorItem> now = new ArrayList<>();
        List<PostReport> posts =
                report.roster() == null ? List.of() : report.roster().posts();
        for (int index = 0; index < posts.size(); index++) {
            DoctorRow row = new DoctorRow(index + 1, report.slots().get(index), posts.get(index));
            DoctorItem item = known.get(row.slot().id());
            if (item == null) {
                item = new DoctorItem(row);
            } else {
                item.rowProperty().set(row);
            }
            now.add(item);
        }
        if (!now.equals(doctors)) {
            DoctorItem before = chosen.get();
            doctors.setAll(now);
            chosen.set(
                    before != null && now.contains(before)
                            ? before
                            : find(now, firstChosen)
                                    .orElse(now.stream().findFirst().orElse(null)));
        }
    }
}
