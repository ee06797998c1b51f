package cymru.rhod.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a call of {@code rhod export} may hold. The texts of its help lie with the other texts. */
@Command(name = ExportCommand.NAME)
final class ExportCommand {

    static final String NAME = "export";

    private static final String BOTH_LANGUAGES = "both";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(names = "--to", paramLabel = "FORMAT")
    String format = "";

    @Option(names = "--what", paramLabel = "CONTENT")
    String content = "";

    @Option(names = "--slot", paramLabel = "NAME")
    String slot = "";

    @Option(names = "--include", paramLabel = "DAYS")
    String include = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    String output = "";

    @Option(names = "--force")
    boolean force;

    @Option(names = "--pay-year", paramLabel = "YEAR")
    String payYear = "";

    @Option(names = "--figures", paramLabel = "FIGURES")
    List<String> figures = List.of();

    @Option(names = "--lang", paramLabel = "LANGUAGE")
    String language = "";

    @Parameters(arity = "0..*", paramLabel = "FILE")
    List<String> files = List.of();

    /** Says whether Welsh and English are to stand in one file. */
    boolean isInBothLanguages() {
        return language.equals(BOTH_LANGUAGES);
    }
}
