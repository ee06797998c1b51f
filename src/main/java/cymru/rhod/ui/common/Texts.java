package cymru.rhod.ui.common;

import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The window's language and its texts; everything made from it changes with the language, without a restart. */
public final class Texts {

    private final ReadOnlyObjectWrapper<Wording> wording;

    public Texts(Language language) {
        wording = new ReadOnlyObjectWrapper<>(Wording.in(language));
    }

    public void setLanguage(Language language) {
        wording.set(Wording.in(language));
    }

    public Language language() {
        return wording().messages().language();
    }

    /** Returns the wording now in force. */
    public Wording wording() {
        return wording.get();
    }

    /** Returns the wording as a property: follow it to redraw what is worded by hand. */
    public ReadOnlyObjectProperty<Wording> wordingProperty() {
        return wording.getReadOnlyProperty();
    }

    /** Returns a text in the language now in force. */
    public String get(String key, Object... arguments) {
        return wording().messages().get(key, arguments);
    }

    /** Returns a text that follows the language. Bind it to controls of the same view only. */
    public StringBinding binding(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), wording);
    }
}
