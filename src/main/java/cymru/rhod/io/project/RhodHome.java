package cymru.rhod.io.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The folder in which the program keeps what is its own and not the user's: preferences, and copies for recovery. */
public final class RhodHome {

    /** The system property that puts the folder elsewhere. */
    public static final String PROPERTY = "rhod.home";

    private RhodHome() {}

    /**
     * Returns the folder: the one {@value #PROPERTY} names, else {@code rhod} in the configuration folder of the operating system.
     * It need not exist yet.
     */
    public static Path folder() {
        return folder(System::getProperty, System::getenv);
    }

    static Path folder(UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {
        String given = properties.apply(PROPERTY);
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        String userHome = properties.apply("user.home");
        Path home = Path.of(userHome == null ? "" : userHome);
        String system = properties.apply("os.name");
        String name = system == null ? "" : system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return configured(environment.apply("APPDATA"), home.resolve("AppData/Roaming"))
                    .resolve("Rhod");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Rhod");
        }
        return configured(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve("rhod");
    }

    /** The desktop standard says that a configuration folder which is not absolute is to be ignored. */
    private static Path configured(@Nullable String folder, Path standard) {
        return folder != null && Path.of(folder).isAbsolute() ? Path.of(folder) : standard;
    }
}
