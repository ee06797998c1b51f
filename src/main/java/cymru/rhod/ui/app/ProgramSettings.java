package cymru.rhod.ui.app;

import cymru.rhod.text.Language;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/** Language and colours, as fields like those of the rota's settings. */
final class ProgramSettings extends VBox {

    private final PreferencesModel preferences;
    private final Texts texts;
    private final Subscriptions subscriptions;

    ProgramSettings(PreferencesModel preferences, Texts texts, Subscriptions subscriptions) {
        this.preferences = preferences;
        this.texts = texts;
        this.subscriptions = subscriptions;
        setSpacing(8);
        getChildren()
                .setAll(
                        field(
                                "app.setting.language",
                                List.of(Language.values()),
                                Preferences::language,
                                preferences::setLanguage,
                                language -> "app.language." + language.code()),
                        field(
                                "app.setting.theme",
                                List.of(Theme.values()),
                                Preferences::theme,
                                preferences::setTheme,
                                theme -> "app.command.view.theme." + theme.code()));
    }

    private <T> FormField<ChoiceCombo<T>> field(
            String key,
            List<T> choices,
            Function<Preferences, T> inForce,
            Consumer<T> choose,
            Function<T, String> textKey) {
        ChoiceEntry<T> entry = new ChoiceEntry<>(inForce.apply(preferences.get()), picked -> {
            choose.accept(picked);
            return Optional.empty();
        });
        subscriptions.onChange(preferences.property(), now -> entry.show(inForce.apply(now)));
        ChoiceCombo<T> combo =
                new ChoiceCombo<>(texts, subscriptions, entry, choice -> texts.get(textKey.apply(choice)));
        combo.setChoices(choices);
        return new FormField<>(texts, subscriptions, key, combo, entry.problemProperty());
    }
}
