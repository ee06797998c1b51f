package cymru.rhod.ui.exporting;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.WorkSchedule.Contact;
import cymru.rhod.ui.common.Parsed;
import cymru.rhod.ui.common.TextEntry;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A contact of the work schedule as it is typed, without a control: each field left with another value is one edit. */
final class ContactEntry {

    private final TextEntry<String> role;
    private final TextEntry<String> name;
    private final TextEntry<String> reach;

    /** @param taker makes a change of the contact as it is by then, and says why it is not taken, if it is not */
    ContactEntry(Contact contact, Function<UnaryOperator<Contact>, Optional<Problem>> taker) {
        role = new TextEntry<>(
                ContactEntry::readRole,
                text -> text,
                text -> taker.apply(now -> new Contact(text, now.name(), now.contact())));
        name = new TextEntry<>(
                text -> Parsed.of(text.strip()),
                text -> text,
                text -> taker.apply(now -> new Contact(now.role(), text, now.contact())));
        reach = new TextEntry<>(
                text -> Parsed.of(text.strip()),
                text -> text,
                text -> taker.apply(now -> new Contact(now.role(), now.name(), text)));
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
        role.show(contact.role());
        name.show(contact.name());
        reach.show(contact.contact());
    }

    private static Parsed<String> readRole(String text) {
        return text.isBlank() ? Parsed.expected("exporting.expected.role") : Parsed.of(text.strip());
    }
}
