package cymru.rhod.ui.exporting;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.WorkSchedule;
import cymru.rhod.domain.rota.WorkSchedule.Contact;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a work schedule says and no pattern does, as it is typed, without a control. Each field left with another value is one edit of
 * the rota as it is by then, which may be ahead of the one on screen; {@link #show} follows edits, undo and redo.
 */
final class WorkScheduleForm {

    private final Supplier<WorkSchedule> inForce;
    private final Function<RotaEdit, Optional<Problem>> edits;
    private final TextEntry<List<String>> objectives;
    private final TextEntry<String> improvement;
    private final TextEntry<String> study;
    private final List<ContactEntry> contacts = new ArrayList<>();

    /**
     * @param inForce what edits apply to
     * @param edits makes an edit of the rota and says why it is refused, if it is
     */
    WorkScheduleForm(Supplier<WorkSchedule> inForce, Function<RotaEdit, Optional<Problem>> edits) {
        this.inForce = inForce;
        this.edits = edits;
        objectives = new TextEntry<>(
                WorkScheduleForm::readObjectives,
                list -> String.join("\n", list),
                list -> change(now -> now.withObjectives(list)));
        improvement = text((now, text) -> now.withTimes(text, now.study()));
        study = text((now, text) -> now.withTimes(now.improvement(), text));
        show();
    }

    /** What the doctor is to learn, a line each. */
    TextEntry<List<String>> objectives() {
        return objectives;
    }

    TextEntry<String> improvement() {
        return improvement;
    }

    TextEntry<String> study() {
        return study;
    }

    /** Returns an entry for each contact, in their order; others after a contact was added or removed. */
    List<ContactEntry> contacts() {
        return List.copyOf(contacts);
    }

    boolean isFull() {
        return contacts.size() >= WorkSchedule.MOST_ENTRIES;
    }

    /** Shows the work schedule as it is. */
    void show() {
        WorkSchedule schedule = inForce.get();
        objectives.show(schedule.objectives());
        improvement.show(schedule.improvement());
        study.show(schedule.study());
        if (contacts.size() != schedule.contacts().size()) {
            contacts.clear();
            for (int index = 0; index < schedule.contacts().size(); index++) {
                int position = index;
                contacts.add(new ContactEntry(
                        schedule.contacts().get(index),
                        change -> changeContact(position, all -> all.set(position, change.apply(all.get(position))))));
            }
        }
        for (int index = 0; index < contacts.size(); index++) {
            contacts.get(index).show(schedule.contacts().get(index));
        }
    }

    /** Adds a contact who is there for something. */
    void addContact(String role) {
        changeContacts(contacts -> contacts.add(new Contact(role, "", "")));
    }

    void removeContact(int position) {
        changeContact(position, contacts -> contacts.remove(position));
    }

    /** An undo may have taken the contact back that is still on screen: nothing is left to change then. */
    private Optional<Problem> changeContact(int position, Consumer<List<Contact>> change) {
        return position < inForce.get().contacts().size() ? changeContacts(change) : Optional.empty();
    }

    private Optional<Problem> changeContacts(Consumer<List<Contact>> change) {
        List<Contact> changed = new ArrayList<>(inForce.get().contacts());
        change.accept(changed);
        return change(now -> now.withContacts(changed));
    }

    private TextEntry<String> text(BiFunction<WorkSchedule, String, WorkSchedule> with) {
        return new TextEntry<>(
                text -> Parsed.of(text.strip()), text -> text, text -> change(now -> with.apply(now, text)));
    }

    private Optional<Problem> change(UnaryOperator<WorkSchedule> change) {
        Optional<Problem> refusal = edits.apply(new RotaEdit.ChangeWorkSchedule(change.apply(inForce.get())));
        if (refusal.isEmpty()) {
            show();
        }
        return refusal;
    }

    private static Parsed<List<String>> readObjectives(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() <= WorkSchedule.MOST_ENTRIES
                ? Parsed.of(lines)
                : Parsed.expected("exporting.expected.objectives", Integer.toString(WorkSchedule.MOST_ENTRIES));
    }
}
