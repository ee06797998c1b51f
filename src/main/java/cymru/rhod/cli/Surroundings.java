package cymru.rhod.cli;

import cymru.rhod.io.project.RhodHome;
import cymru.rhod.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the command line writes and what it may show there; handed in, so that a test needs no process.
 *
 * @param out the program's output
 * @param err messages to the person
 * @param colour whether the output may be coloured
 * @param progress whether messages go to a terminal, where a line may be drawn over
 * @param language the language unless the call names another
 * @param clock the time of the call, in the zone of the person
 * @param home the program's own folder, where figures files of the user's lie
 */
public record Surroundings(
        PrintWriter out, PrintWriter err, boolean colour, boolean progress, Language language, Clock clock, Path home) {

    /**
     * The streams that are terminals, named by the start script as {@code out,err}: Java 17 cannot tell for each stream.
     */
    private static final String TERMINALS = "rhod.terminals";

    /** Returns the surroundings of this process. */
    public static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        List<String> terminals = List.of(System.getProperty(TERMINALS, "").split(","));
        return new Surroundings(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminals.contains("out") && mayColour(environment),
                terminals.contains("err"),
                Language.ofSystem(environment, Locale.getDefault()),
                Clock.systemDefaultZone(),
                RhodHome.folder());
    }

    /** Says whether colour is welcome: the convention of no-color.org, and no terminal that cannot show it. */
    static boolean mayColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** Returns the day of the call. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    Surroundings in(Language other) {
        return new Surroundings(out, err, colour, progress, other, clock, home);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
