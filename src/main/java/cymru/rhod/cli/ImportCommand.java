package cymru.rhod.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a call of {@code rhod import} may hold. The texts of its help lie with the other texts. */
@Command(name = ImportCommand.NAME)
final class ImportCommand {

    static final String NAME = "import";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(names = "--sheet", paramLabel = "NAME")
    String sheet = "";

    @Option(names = "--mapping", paramLabel = "MAPPING")
    String mapping = "";

    @Option(names = "--save-mapping", paramLabel = "MAPPING")
    String saveMapping = "";

    @Option(names = "--shifts", paramLabel = "CSV")
    String shifts = "";

    @Option(names = "--names", paramLabel = "CHOICE")
    String names = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    String output = "";

    @Option(names = "--force")
    boolean force;

    @Option(names = "--lang", paramLabel = "LANGUAGE")
    String language = "";

    @Parameters(arity = "0..1", paramLabel = "FILE")
    List<String> file = List.of();
}
