package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the text files of both languages together. */
class TextFilesTest {

    static final List<String> PARTS = Messages.PARTS;

    private static final Set<String> ENGLISH_FORMS = Set.of("one", "other");
    private static final Set<String> WELSH_FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    /** Texts that are rightly the same in both languages. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "Band 1A",
            "Band 1B",
            "Band 1C",
            "Band 2A",
            "Band 2B",
            "Band 3",
            "Band FA",
            "Band FB",
            "Band FC",
            "1A",
            "1B",
            "1C",
            "2A",
            "2B",
            "FA",
            "FB",
            "FC",
            "F1",
            "F2",
            "StR",
            "Hybrid",
            "New Deal",
            "Problem",
            "Rhod",
            "Rhod {0} (Java {1})",
            "Rota",
            "_Rota",
            "Slot",
            "slot {0}",
            "Slot {0}",
            "Band",
            "Contract",
            "Band {0} {1}",
            "{0} KB",
            "Cymraeg",
            "English",
            "A",
            "D",
            "G",
            "I",
            "L",
            "M",
            "S",
            "T");

    @ParameterizedTest
    @FieldSource("PARTS")
    void bothLanguagesHaveTheSameKeys(String part) throws IOException {
        assertThat(read(part, Language.WELSH).keySet())
                .isEqualTo(read(part, Language.ENGLISH).keySet());
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (Language language : Language.values()) {
            Map<String, String> partOf = new HashMap<>();
            for (String part : PARTS) {
                for (String key : read(part, language).keySet()) {
                    assertThat(partOf.put(key, part)).as("%s in %s", key, part).isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void everyTextIsAMessageAndSaysSomething(String part) throws IOException {
        for (Language language : Language.values()) {
            read(part, language).forEach((key, text) -> {
                assertThat(text).as("%s in %s", key, language).isNotBlank().isEqualTo(text.strip());
                assertThatCode(() -> TextPattern.parse(text))
                        .as("%s in %s", key, language)
                        .doesNotThrowAnyException();
            });
        }
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void bothLanguagesUseTheSameArguments(String part) throws IOException {
        Map<String, String> welsh = read(part, Language.WELSH);
        read(part, Language.ENGLISH)
                .forEach((key, text) ->
                        assertThat(arguments(welsh.get(key))).as(key).isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void everyPluralHasTheFormsOfItsLanguage(String part) throws IOException {
        read(part, Language.ENGLISH).forEach((key, text) -> pluralForms(text)
                .forEach(forms -> assertThat(forms).as(key).containsAll(ENGLISH_FORMS)));
        read(part, Language.WELSH).forEach((key, text) -> pluralForms(text)
                .forEach(forms -> assertThat(forms).as(key).containsAll(WELSH_FORMS)));
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void nothingIsLeftUntranslated(String part) throws IOException {
        Map<String, String> welsh = read(part, Language.WELSH);
        read(part, Language.ENGLISH).forEach((key, text) -> {
            if (hasWords(text) && !SAME_IN_BOTH.contains(text)) {
                assertThat(welsh.get(key)).as(key).isNotEqualTo(text);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void textsReadAsIcuItselfReadsThem(String part) throws IOException {
        for (Language language : Language.values()) {
            read(part, language).forEach((key, text) -> {
                for (int number : new int[] {0, 1, 2, 3, 6, 7, 1234}) {
                    Object[] arguments = sampleArguments(text, number);
                    assertThat(TextPattern.parse(text).format(language, arguments))
                            .as("%s in %s", key, language)
                            .isEqualTo(new MessageFormat(text, language.locale()).format(arguments));
                }
            });
        }
    }

    /** Reads a part as it is written, without letting a key that is given twice pass. */
    private static Map<String, String> read(String part, Language language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                assertThat(texts.put((String) key, (String) value))
                        .as("given twice: %s", key)
                        .isNull();
                return super.put(key, value);
            }
        };
        String file = Messages.fileName(part, language);
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return texts;
    }

    private static boolean hasWords(String text) {
        String withoutArguments = text.replaceAll("\\{\\d+}", "");
        return withoutArguments.codePoints().anyMatch(Character::isLetter);
    }

    /** Returns the numbers of a text's arguments, those counted marked as plural. */
    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START) {
                arguments.add(Integer.toString(pattern.getPart(i + 1).getValue()));
            }
        }
        return arguments;
    }

    private static Stream<Set<String>> pluralForms(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (isPlural(pattern, i)) {
                plurals.add(selectors(pattern, i));
            }
        }
        return plurals.stream();
    }

    private static boolean isPlural(MessagePattern pattern, int part) {
        return pattern.getPartType(part) == Part.Type.ARG_START
                && pattern.getPart(part).getArgType() == ArgType.PLURAL;
    }

    private static Set<String> selectors(MessagePattern pattern, int argument) {
        Set<String> selectors = new TreeSet<>();
        int i = argument + 2;
        while (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
            String selector = pattern.getSubstring(pattern.getPart(i));
            selectors.add(selector.equals("=0") ? "zero" : selector);
            int message = pattern.getPartType(i + 1).hasNumericValue() ? i + 2 : i + 1;
            i = pattern.getLimitPartIndex(message) + 1;
        }
        return selectors;
    }

    private static Object[] sampleArguments(String text, int number) {
        MessagePattern pattern = new MessagePattern(text);
        Object[] arguments = new Object[10];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = "argument " + i;
        }
        for (int i = 0; i < pattern.countParts(); i++) {
            if (isPlural(pattern, i)) {
                arguments[pattern.getPart(i + 1).getValue()] = number;
            }
        }
        return arguments;
    }
}
