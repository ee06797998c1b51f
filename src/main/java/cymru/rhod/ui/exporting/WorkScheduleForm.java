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
import java.util.function.Function;

/**
 * What a work schedule says and no pattern does, as it is typed, without a control. Each field left with another value is one edit of
 * the rota; {@link #show} follows edits, undo and redo.
 */
final class WorkScheduleForm {

    private final Function<RotaEdit, Optional<Problem>> edits;
    private final TextEntry<List<String>> objectives;
    private final TextEntry<String> improvement;
    private final TextEntry<String> study;
    private final List<ContactEntry> contacts = new ArrayList<>();
    private WorkSchedule shown;

    /** @param edits makes an edit of the rota and says why it is refused, if it is */
    WorkScheduleForm(WorkSchedule schedule, Function<RotaEdit, Optional<Problem>> edits) {
        this.edits = edits;
        shown = schedule;
        objectives = new TextEntry<>(
                WorkScheduleForm::readObjectives,
                list -> String.join("\n", list),
                list -> change(shown.withObjectives(list)));
        improvement = text(text -> shown.withTimes(text, shown.study()));
        study = text(text -> shown.withTimes(shown.improvement(), text));
        show(schedule);
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

    void show(WorkSchedule schedule) {
        shown = schedule;
        objectives.show(schedule.objectives());
        improvement.show(schedule.improvement());
        study.show(schedule.study());
        if (contacts.size() != schedule.contacts().size()) {
            contacts.clear();
            for (int index = 0; index < schedule.contacts().size(); index++) {
                int position = index;
                contacts.add(new ContactEntry(schedule.contacts().get(index), changed -> replace(position, changed)));
            }
        }
        for (int index = 0; index < contacts.size(); index++) {
            contacts.get(index).show(schedule.contacts().get(index));
        }
    }

    /** Adds a contact who is there for something. */
    void addContact(String role) {
        List<Contact> more = new ArrayList<>(shown.contacts());
        more.add(new Contact(role, "", ""));
        change(shown.withContacts(more));
    }

    void removeContact(int position) {
        List<Contact> fewer = new ArrayList<>(shown.contacts());
        fewer.remove(position);
        change(shown.withContacts(fewer));
    }

    private Optional<Problem> replace(int position, Contact contact) {
        List<Contact> changed = new ArrayList<>(shown.contacts());
        changed.set(position, contact);
        return change(shown.withContacts(changed));
    }

    private TextEntry<String> text(Function<String, WorkSchedule> with) {
        return new TextEntry<>(text -> Parsed.of(text.strip()), text -> text, text -> change(with.apply(text)));
    }

    private Optional<Problem> change(WorkSchedule changed) {
        return edits.apply(new RotaEdit.ChangeWorkSchedule(changed));
    }

    private static Parsed<List<String>> readObjectives(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() <= WorkSchedule.MOST_ENTRIES
                ? Parsed.of(lines)
                : Parsed.expected("exporting.expected.objectives", Integer.toString(WorkSchedule.MOST_ENTRIES));
    }
}
