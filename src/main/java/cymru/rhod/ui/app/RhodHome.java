package cymru.rhod.ui.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folder where the program keeps what belongs to the person and not to a rota: preferences, the log, rotas not saved yet.
 *
 * @param folder may not exist yet
 */
public record RhodHome(Path folder) {

    /** The system property that names another folder. */
    public static final String PROPERTY = "rhod.home";

    private static final String NAME = "rhod";

    /** Returns the folder named by {@link #PROPERTY}, or else the one of this system. */
    public static RhodHome find() {
        String given = System.getProperty(PROPERTY, "");
        return given.isBlank()
                ? ofSystem(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv())
                : new RhodHome(Path.of(given));
    }

    /** Returns the configuration folder as each system has it. */
    static RhodHome ofSystem(String system, Path userHome, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return under(environment, "APPDATA", userHome.resolve("AppData/Roaming"));
        }
        if (name.startsWith("mac")) {
            return new RhodHome(userHome.resolve("Library/Application Support").resolve(NAME));
        }
        return under(environment, "XDG_CONFIG_HOME", userHome.resolve(".config"));
    }

    private static RhodHome under(Map<String, String> environment, String variable, Path otherwise) {
        String given = environment.getOrDefault(variable, "");
        return new RhodHome((given.isBlank() ? otherwise : Path.of(given)).resolve(NAME));
    }

    public Path preferences() {
        return folder.resolve("preferences.properties");
    }

    /** Returns where the details of unexpected faults are written. */
    public Path log() {
        return folder.resolve("rhod.log");
    }

    /** Returns the folder of copies of rotas with unsaved changes. */
    public Path recovery() {
        return folder.resolve("recovery");
    }
}
