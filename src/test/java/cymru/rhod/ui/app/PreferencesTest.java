package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void aFileOpenedAgainMovesToTheHead() {
        Preferences preferences = Preferences.initial(Language.ENGLISH)
                .withRecent(Path.of("/rotas/a.rota.json"))
                .withRecent(Path.of("/rotas/b.rota.json"))
                .withRecent(Path.of("/rotas/other/../a.rota.json"));

        assertThat(preferences.recent())
                .containsExactly(
                        Path.of("/rotas/a.rota.json").toAbsolutePath(),
                        Path.of("/rotas/b.rota.json").toAbsolutePath());
    }

    @Test
    void onlySoManyFilesAreRemembered() {
        Preferences preferences = Preferences.initial(Language.ENGLISH);
        for (int i = 0; i < 15; i++) {
            preferences = preferences.withRecent(Path.of("/rotas/" + i + ".rota.json"));
        }

        assertThat(preferences.recent())
                .hasSize(Preferences.MOST_RECENT)
                .startsWith(Path.of("/rotas/14.rota.json").toAbsolutePath());
    }
}
