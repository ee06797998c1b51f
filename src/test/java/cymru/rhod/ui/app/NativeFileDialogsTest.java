package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeFileDialogsTest {

    @Test
    void onlyTheNameTheDialogKnewMayBeReplaced() {
        assertThat(NativeFileDialogs.target(Path.of("/rotas/south.rota.json")).mayReplace())
                .isTrue();
        assertThat(NativeFileDialogs.target(Path.of("/rotas/south")).mayReplace())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "south.rota.json, south.rota.json",
        "south, south.rota.json",
        "south.json, south.rota.json",
        "south.v2, south.v2.rota.json"
    })
    void aSavedRotaEndsInTheExtensionOnce(String chosen, String expected) {
        assertThat(NativeFileDialogs.withExtension(Path.of("/rotas", chosen))).isEqualTo(Path.of("/rotas", expected));
    }
}
