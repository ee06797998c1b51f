package cymru.rhod.cli;

import cymru.rhod.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What a call of the command line wrote and how it ended. */
record CommandLineRun(int exitCode, String out, String err) {

    static final Path SAMPLES = Path.of("assets", "samples");
    static final String SOUTH = SAMPLES.resolve("psychiatry-south.rota.json").toString();
    static final String NON_COMPLIANT =
            SAMPLES.resolve("non-compliant.rota.json").toString();

    /** The day on which every call is made: four days before the roster of the samples must be out. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /** The program's own folder, which is not there. */
    static final Path HOME = Path.of("target", "no-such-home");

    /** Runs a call as on an English system, with output that goes to no terminal. */
    static CommandLineRun of(String... arguments) {
        return on(false, false, arguments);
    }

    /** Runs a call with the output or the messages going to a terminal. */
    static CommandLineRun on(boolean colour, boolean progress, String... arguments) {
        return at(HOME, colour, progress, arguments);
    }

    /** Runs a call with the program's own folder at a place. */
    static CommandLineRun at(Path home, String... arguments) {
        return at(home, false, false, arguments);
    }

    private static CommandLineRun at(Path home, boolean colour, boolean progress, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = CommandLineProgram.run(
                List.of(arguments),
                new Surroundings(
                        new PrintWriter(out), new PrintWriter(err), colour, progress, Language.ENGLISH, CLOCK, home));
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
