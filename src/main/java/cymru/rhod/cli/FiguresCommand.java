package cymru.rhod.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a call of {@code rhod figures} may hold. The texts of its help lie with the other texts. */
@Command(name = FiguresCommand.NAME)
final class FiguresCommand {

    static final String NAME = "figures";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--on", paramLabel = "DATE")
    String on = "";

    @Option(names = "--lang", paramLabel = "LANGUAGE")
    String language = "";

    @Option(names = "--figures", paramLabel = "FIGURES")
    List<String> figures = List.of();
}
