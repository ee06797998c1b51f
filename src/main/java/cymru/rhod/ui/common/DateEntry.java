package cymru.rhod.ui.common;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;

/** A date of a form, typed as text. */
public final class DateEntry {

    private DateEntry() {}

    /**
     * Returns an entry for a date.
     *
     * @param date takes what is typed, and is shown when it changes
     * @param near decides the year where none is typed
     */
    public static TextEntry<LocalDate> of(ObjectProperty<LocalDate> date, Supplier<LocalDate> near) {
        TextEntry<LocalDate> entry = new TextEntry<>(
                text -> DateTexts.read(text, near.get())
                        .map(Parsed::of)
                        .orElseGet(() -> Parsed.expected("date.expected")),
                DateTexts::written,
                typed -> {
                    date.set(typed);
                    return Optional.empty();
                });
        entry.show(date.get());
        date.addListener((observable, before, after) -> entry.show(after));
        return entry;
    }
}
