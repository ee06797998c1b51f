package cymru.rhod.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the call without a command may hold. The texts of its help lie with the other texts. */
@Command(
        name = "rhod",
        subcommands = {
            AssessCommand.class,
            CompareCommand.class,
            ExportCommand.class,
            FiguresCommand.class,
            ImportCommand.class
        })
final class RootCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    @Option(names = "--lang")
    String language = "";

    /** A file for the window. It is opened there; a call comes to this command only if it is not there. */
    @Parameters(arity = "0..1")
    List<String> file = List.of();
}
