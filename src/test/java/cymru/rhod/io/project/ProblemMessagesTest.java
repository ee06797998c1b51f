package cymru.rhod.io.project;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the codes of the problems of files and their messages in both languages together. */
class ProblemMessagesTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/cymru/rhod/io/project"), Path.of("src/main/java/cymru/rhod/io/json"));
    private static final Path TEXTS = Path.of("src/main/resources/cymru/rhod/text");
    private static final Pattern CODE = Pattern.compile("\"((?:file|save)\\.[a-z0-9-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    @Test
    void everyProblemHasAMessageAndEveryMessageAProblem() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.list(sources)) {
                files.forEach(file -> CODE.matcher(TestRotas.text(file))
                        .results()
                        .forEach(match -> keys.add("problem." + match.group(1))));
            }
        }

        assertThat(messages("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(messages("cy").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void bothLanguagesNameThePlaceAndTheSameArguments() throws IOException {
        Properties english = messages("en");
        Properties welsh = messages("cy");
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key)))
                    .as(key)
                    .contains("0")
                    .isEqualTo(arguments(welsh.getProperty(key)));
            assertThat(english.getProperty(key) + welsh.getProperty(key))
                    .as(key)
                    .doesNotContain("'");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFaultIsWordedWithItsPlace(Language language) {
        Wording wording = Wording.in(language);
        BadRotas.faults().forEach(fault -> {
            for (Problem problem : TestRotas.problemsOf(TestRotas.read(fault.text()))) {
                assertThat(wording.problem(problem))
                        .startsWith("test.rota.json")
                        .doesNotContainPattern("\\b(week|day|shift|slot|line|column):\\S|\\{\\d}");
            }
        });
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message)
                .results()
                .map(MatchResult::group)
                .map(text -> text.substring(1, 2))
                .collect(Collectors.toSet());
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve("problems_" + language + "_GB.properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
