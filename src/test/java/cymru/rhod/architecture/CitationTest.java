package cymru.rhod.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every section and ruling that code or a figures file cites is in the notes. */
class CitationTest {

    private static final Pattern HEADING = Pattern.compile("^#{2,4} (\\d+(?:\\.\\d+)?[a-z]?)", Pattern.MULTILINE);
    private static final Pattern ROW_OF_SECTION = Pattern.compile("^\\| (\\d+\\.\\d+) \\|", Pattern.MULTILINE);
    private static final Pattern RULING = Pattern.compile("^\\| (\\d+) \\|", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?[a-z]?");
    private static final Pattern RULING_CITED = Pattern.compile("\\b[Rr]ulings? (\\d+(?:(?:, | to | and )\\d+)*)");

    @ParameterizedTest
    @ValueSource(strings = {"banding-2002", "wales-2026", "england-2016", "conventions", "calculations"})
    void everySectionCitedIsInTheNotes(String note) throws IOException {
        Pattern citation = Pattern.compile(
                note + ",? sections? (\\d+(?:\\.\\d+)?[a-z]?(?:(?:, | to | and )\\d+(?:\\.\\d+)?[a-z]?)*)");

        assertThat(cited(citation)).isNotEmpty().isSubsetOf(numbered(note, HEADING, ROW_OF_SECTION));
    }

    /** The appendix of a published document has sections of its own. */
    @Test
    void everySourceCitedByASectionIsOneOfTheNotes() throws IOException {
        Pattern source = Pattern.compile("\"(?:[^\"\n]*[;,] )?([^;,\"\n]+,? sections? [A-Z]?\\.?\\d)");

        assertThat(sources().stream()
                        .flatMap(text -> source.matcher(text).results())
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(
                        cited -> cited.matches(
                                "(.* in |and )?(banding-2002|wales-2026|england-2016|conventions|calculations|Annex A),? sections? \\d"));
    }

    @Test
    void everyRulingCitedIsInTheNotes() throws IOException {
        assertThat(cited(RULING_CITED)).isNotEmpty().isSubsetOf(numbered("rulings", RULING));
    }

    private static Set<String> numbered(String note, Pattern... forms) throws IOException {
        String text = Files.readString(Path.of("docs/notes", note + ".md"));
        return Stream.of(forms)
                .flatMap(form -> form.matcher(text).results())
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> cited(Pattern citation) throws IOException {
        return sources().stream()
                .map(text -> text.replaceAll("\\s+(?:\\*\\s+)?", " "))
                .flatMap(text -> citation.matcher(text).results())
                .flatMap(found -> NUMBER.matcher(found.group(1)).results())
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|json|properties)"))
                    .map(CitationTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
