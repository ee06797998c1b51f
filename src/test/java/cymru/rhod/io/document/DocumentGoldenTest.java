package cymru.rhod.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds whole documents to files that were read over by a person. After a change that is meant, write them anew with {@code ./mvnw
 * -Dtest=DocumentGoldenTest -Dgolden.write=true test} and read the difference.
 */
class DocumentGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "cymru", "rhod", "io", "document");

    @ParameterizedTest
    @CsvSource({
        "psychiatry-south, analysis, , en",
        "psychiatry-south, analysis, , cy",
        "non-compliant, analysis, , en",
        "less-than-full-time, analysis, , cy",
        "psychiatry-south-roster, analysis, , en",
        "on-call, work-schedule, , en",
        "on-call, work-schedule, , cy",
        "psychiatry-south-roster+entered, work-schedule, s1, en",
        "psychiatry-south-roster+entered, work-schedule, s1, cy",
        "psychiatry-south-roster+entered, pay-statement, s1, en",
        "psychiatry-south-roster+entered, pay-statement, s1, cy",
        "gp-practice, pay-statement, , cy",
        "psychiatry-south-roster, leave-and-cover, , en",
        "psychiatry-south-roster, leave-and-cover, , cy",
    })
    void theDocumentOfASampleIsAsItWasReadOver(String sample, String kind, @Nullable String slot, String language)
            throws Exception {
        String page = DocumentPages.document(
                        sample,
                        DocumentKind.ofCode(kind).orElseThrow(),
                        slot,
                        Language.ofCode(language).orElseThrow())
                .html();
        Path golden = GOLDEN.resolve(kind + "." + sample.replace(DocumentPages.ENTERED, "") + "." + language + ".html");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, page);
        }

        assertThat(page).isEqualTo(Files.readString(golden));
    }
}
