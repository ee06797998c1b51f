package cymru.rhod.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds whole outputs to files that were read over by a person. After a change that is meant, write them anew with {@code ./mvnw
 * -Dtest=AssessmentGoldenTest -Dgolden.write=true test} and read the difference.
 */
class AssessmentGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "cymru", "rhod", "cli");

    @ParameterizedTest
    @CsvSource({
        "psychiatry-south, en, txt",
        "psychiatry-south, en, json",
        "psychiatry-south-roster, en, txt",
        "psychiatry-south-roster, cy, txt",
        "psychiatry-south-roster, cy, json",
        "non-compliant, en, txt",
        "on-call, cy, txt",
        "less-than-full-time, en, json",
    })
    void theAssessmentOfASampleIsAsItWasReadOver(String sample, String language, String form) throws Exception {
        String file = CommandLineRun.SAMPLES.resolve(sample + ".rota.json").toString();
        CommandLineRun run = form.equals("json")
                ? CommandLineRun.of("assess", "--lang", language, "--json", file)
                : CommandLineRun.of("assess", "--lang", language, file);
        Path golden = GOLDEN.resolve(sample + "." + language + "." + form);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, run.out());
        }

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(golden));
    }
}
