package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhodHomeTest {

    @Test
    void thePropertyWins() {
        Map<String, String> properties = Map.of("rhod.home", "somewhere", "user.home", "/home/me", "os.name", "Linux");

        assertThat(RhodHome.folder(properties::get, Map.of("XDG_CONFIG_HOME", "/x")::get))
                .isEqualTo(Path.of("somewhere"));
    }

    @ParameterizedTest
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are not absolute there")
    @CsvSource({
        "Linux,      ,                 ,             /home/me/.config/rhod",
        "Linux,      XDG_CONFIG_HOME,  /etc/me,      /etc/me/rhod",
        "Linux,      XDG_CONFIG_HOME,  not/absolute, /home/me/.config/rhod",
        "Mac OS X,   ,                 ,             /home/me/Library/Application Support/Rhod",
        "Windows 11, APPDATA,          /roaming,     /roaming/Rhod",
        "Windows 11, ,                 ,             /home/me/AppData/Roaming/Rhod"
    })
    void elseItIsInTheConfigurationFolderOfTheSystem(String system, String variable, String value, String expected) {
        Map<String, String> properties = Map.of("user.home", "/home/me", "os.name", system);
        Map<String, String> environment = new HashMap<>();
        environment.put(variable, value);

        assertThat(RhodHome.folder(properties::get, environment::get)).isEqualTo(Path.of(expected));
    }
}
