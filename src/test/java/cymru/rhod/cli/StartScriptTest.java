package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The start scripts choose between the window and the command line before Java runs, so they name the commands themselves. */
class StartScriptTest {

    static Stream<String> commands() {
        return new CommandLine(new RootCommand()).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRunsWithoutAWindow(String command) throws IOException {
        assertThat(Files.readString(Path.of("rhod")))
                .containsPattern("(?m)^[a-z| ]*\\b" + command + "\\b[a-z| ]*\\) window= ;;$");
        assertThat(Files.readString(Path.of("rhod.cmd"))).containsPattern("for %%c in \\([a-z ]*\\b" + command + "\\b");
    }
}
