package cymru.rhod.ui.app;

import cymru.rhod.text.Language;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.Theme;
import cymru.rhod.ui.common.ViewMemory;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The preferences in force; every change is written in the background. */
final class PreferencesModel implements ViewMemory {

    private final PreferencesFile file;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Preferences> preferences;

    PreferencesModel(Preferences initial, PreferencesFile file, BackgroundTasks tasks) {
        this.file = file;
        this.tasks = tasks;
        preferences = new ReadOnlyObjectWrapper<>(initial);
    }

    Preferences get() {
        return preferences.get();
    }

    ReadOnlyObjectProperty<Preferences> property() {
        return preferences.getReadOnlyProperty();
    }

    void setLanguage(Language language) {
        change(old -> old.withLanguage(language));
    }

    void setTheme(Theme theme) {
        change(old -> old.withTheme(theme));
    }

    void setBounds(Preferences.Bounds bounds) {
        change(old -> old.withBounds(bounds));
    }

    void addRecent(Path path) {
        change(old -> old.withRecent(path));
    }

    @Override
    public String recall(String name) {
        return get().views().getOrDefault(name, "");
    }

    @Override
    public void remember(String name, String text) {
        change(old -> old.withView(name, text));
    }

    private void change(UnaryOperator<Preferences> step) {
        Preferences changed = step.apply(preferences.get());
        if (changed.equals(preferences.get())) {
            return;
        }
        preferences.set(changed);
        // Where they cannot be written they hold until the program ends: that must not get in the way of work.
        tasks.run(() -> file.write(changed));
    }
}
