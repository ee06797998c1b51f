package cymru.rhod.ui.exporting;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.WorkSchedule.Contact;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.util.Optional;
import java.util.function.Function;

/** A contact of the work schedule as it is typed, without a control: each field left with another value is one edit. */
final class ContactEntry {

    private final TextEntry<String> role;
    private final TextEntry<String> name;
    private final TextEntry<String> reach;
    private Contact shown;

    /** @param taker gives a changed contact on and says why it is not taken, if it is not */
    ContactEntry(Contact contact, Function<Contact, Optional<Problem>> taker) {
        shown = contact;
        role = new TextEntry<>(
                ContactEntry::readRole,
                text -> text,
                text -> taker.apply(new Contact(text, shown.name(), shown.contact())));
        name = new TextEntry<>(
                text -> Parsed.of(text.strip()),
                text -> text,
                text -> taker.apply(new Contact(shown.role(), text, shown.contact())));
        reach = new TextEntry<>(
                text -> Parsed.of(text.strip()),
                text -> text,
                text -> taker.apply(new Contact(shown.role(), shown.name(), text)));
        show(contact);
    }

    /** What they are there for. */
    TextEntry<String> role() {
        return role;
    }

    TextEntry<String> name() {
        return name;
    }

    /** How to reach them. */
    TextEntry<String> reach() {
        return reach;
    }

    void show(Contact contact) {
        shown = contact;
        role.show(contact.role());
        name.show(contact.name());
        reach.show(contact.contact());
    }

    private static Parsed<String> readRole(String text) {
        return text.isBlank() ? Parsed.expected("exporting.expected.role") : Parsed.of(text.strip());
    }
}
