package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import cymru.rhod.ui.common.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {

    private static final Preferences INITIAL = Preferences.initial(Language.ENGLISH);

    @TempDir
    Path folder;

    private Path path;
    private PreferencesFile file;

    @BeforeEach
    void nameFile() {
        path = folder.resolve("not made yet/preferences.properties");
        file = new PreferencesFile(path);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Preferences preferences = new Preferences(
                Language.WELSH,
                Theme.HIGH_CONTRAST,
                new Preferences.Bounds(-10, 20.5, 1024, 700, true),
                List.of(folder.resolve("Ysbyty Gwynedd.rota.json"), folder.resolve("ŵ = ŷ.rota.json")),
                Map.of("doctors.columns", "nights band", "doctors.sort", ""));

        file.write(preferences);

        assertThat(file.read(INITIAL)).isEqualTo(preferences);
        assertThat(path.getParent()).isDirectoryNotContaining(left -> !left.equals(path));
    }

    @Test
    void whereTheyCannotBeWrittenTheReasonIsReturnedAndNothingIsLeft() throws IOException {
        Files.writeString(path.getParent(), "a file where the folder should be");

        assertThat(file.write(INITIAL)).isPresent();
        assertThat(folder).isDirectoryContaining(left -> left.equals(path.getParent()));
    }

    @Test
    void withoutAFileTheInitialOnesHold() {
        assertThat(file.read(INITIAL)).isEqualTo(INITIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "language=xx\ntheme=pink\nwindow.bounds=far away\nrecent.0=\n",
                "window.bounds=1 2 3\n",
                "window.bounds=1 2 0 -5 false\n",
                "window.bounds=NaN 2 800 600 false\n",
                "recent.0=a\\u0000b\n",
                "theme=\\u12\n",
                "\u0000\u0001\u0002"
            })
    void whatCannotBeReadIsAsIfNeverChosen(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));

        assertThat(file.read(INITIAL)).isEqualTo(INITIAL);
    }

    @Test
    void bytesThatAreNoTextAreAsIfNeverChosen() throws IOException {
        write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(file.read(INITIAL)).isEqualTo(INITIAL);
    }

    @Test
    void oneBadValueLeavesTheOthers() throws IOException {
        write("language=cy\ntheme=pink\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.read(INITIAL).language()).isEqualTo(Language.WELSH);
    }

    private void write(byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }
}
