package cymru.rhod.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a call of {@code rhod compare} may hold. The texts of its help lie with the other texts. */
@Command(name = CompareCommand.NAME)
final class CompareCommand {

    static final String NAME = "compare";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(names = "--csv")
    boolean csv;

    @Option(names = "--england")
    boolean england;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--pay-year", paramLabel = "YEAR")
    String payYear = "";

    @Option(names = "--sort", paramLabel = "KEY")
    String sort = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    String output = "";

    @Option(names = "--lang", paramLabel = "LANGUAGE")
    String language = "";

    @Option(names = "--figures", paramLabel = "FIGURES")
    List<String> figures = List.of();

    @Parameters(arity = "0..*", paramLabel = "PATH")
    List<String> paths = List.of();
}
