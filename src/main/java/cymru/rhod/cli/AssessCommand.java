package cymru.rhod.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a call of {@code rhod assess} may hold. The texts of its help lie with the other texts. */
@Command(name = AssessCommand.NAME)
final class AssessCommand {

    static final String NAME = "assess";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--check")
    boolean check;

    @Option(names = "--pay-year", paramLabel = "YEAR")
    String payYear = "";

    @Option(names = "--lang", paramLabel = "LANGUAGE")
    String language = "";

    @Option(names = "--set", paramLabel = "FIELD=VALUE")
    List<String> settings = List.of();

    @Option(names = "--figures", paramLabel = "FIGURES")
    List<String> figures = List.of();

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<String> files = List.of();
}
