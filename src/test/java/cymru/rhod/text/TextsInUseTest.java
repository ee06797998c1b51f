package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the program asks for exists. That both languages have the same keys is held elsewhere. */
class TextsInUseTest {

    private static final Path SOURCES = Path.of("src/main/java/cymru/rhod");
    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);

    /** A whole key, or the beginning of one that ends with a point. */
    private static final String KEY = "\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+\\.?|[a-z][a-z0-9-]*\\.)\"";

    private static final String ASKING =
            "(?:(?:messages|texts)(?:\\(\\))?\\s*\\.\\s*(?:get|has|binding)|Argument\\.Message)\\(\\s*";

    @Test
    void everyKeyInTheSourcesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String key : literals(ASKING + KEY)) {
            boolean exists = key.endsWith(".")
                    ? MESSAGES.keys().stream().anyMatch(known -> known.startsWith(key))
                    : MESSAGES.has(key);
            if (!exists) {
                missing.add(key);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyProblemHasAMessage() throws IOException {
        assertThat(literals("(?:Problem\\.of|new Problem|Parsed\\.expected)\\(\\s*\"([a-z0-9.-]+)\""))
                .allMatch(code -> MESSAGES.has("problem." + code));
    }

    @Test
    void everyRuleHasANameAndAnExplanation() {
        Collection<String> rules = ruleIds();

        assertThat(rules).isNotEmpty();
        assertThat(missing(rules, "", ".name", ".explains")).isEmpty();
    }

    @Test
    void everyMeasureAndPayLineHasANameAndAnExplanation() throws IOException {
        assertThat(missing(literals("\"(measure\\.[a-z0-9-]+)\""), "", ".name", ".explains"))
                .isEmpty();
        assertThat(missing(literals("addLine\\(\\s*\"([a-z0-9-]+)\""), "pay-line.", ".name", ".explains"))
                .isEmpty();
    }

    @Test
    void everyAssumptionAndEveryGapHasASentence() throws IOException {
        assertThat(missing(
                        literals("(?:Assumed\\.of|new (?:Reason\\.)?Assumed)\\(\\s*\"([a-z0-9.-]+)\""),
                        "assumed.",
                        ".says"))
                .isEmpty();
        assertThat(missing(
                        literals("(?:Unknown\\.of|new (?:Reason\\.)?Unknown)\\(\\s*\"([a-z0-9.-]+)\""),
                        "unknown.",
                        ".says"))
                .isEmpty();
    }

    @Test
    void everyValueAPersonSeesHasANameAndAnExplanation() {
        assertThat(missing(codes(Band.values(), Band::code), "band.", ".name", ".short", ".explains"))
                .isEmpty();
        assertThat(missing(codes(WorkingPattern.values(), WorkingPattern::code), "pattern.", "", ".explains"))
                .isEmpty();
        assertThat(missing(codes(DutyKind.values(), DutyKind::code), "duty-kind.", "", ".explains"))
                .isEmpty();
        assertThat(missing(
                        codes(DayMark.values(), TextsInUseTest::hyphenated), "day-mark.", "", ".letter", ".explains"))
                .isEmpty();
        assertThat(missing(codes(Grade.values(), Grade::code), "grade.", "", ".explains"))
                .isEmpty();
        assertThat(missing(codes(Placement.values(), Placement::code), "placement.", "", ".explains"))
                .isEmpty();
        assertThat(missing(codes(Contract.values(), Contract::code), "contract.", "", ".short", ".explains"))
                .isEmpty();
        assertThat(missing(codes(Verdict.values(), Verdict::code), "verdict.", "", ".sign", ".explains"))
                .isEmpty();
        assertThat(missing(codes(EvidenceGrade.values(), EvidenceGrade::code), "evidence.", "", ".explains"))
                .isEmpty();
        assertThat(missing(codes(DayOfWeek.values(), TextsInUseTest::hyphenated), "weekday.", "", ".short"))
                .isEmpty();
        assertThat(missing(codes(Month.values(), TextsInUseTest::hyphenated), "month.", ""))
                .isEmpty();
    }

    @Test
    void everyDefinitionAndItsReadingsHaveNames() {
        for (Definition definition : Definition.values()) {
            assertThat(missing(
                            Set.of(".name", ".explains", "." + definition.standard(), "." + definition.alternative()),
                            "definition." + definition.code(),
                            ""))
                    .isEmpty();
        }
    }

    @Test
    void everyOperatorHasItsSentences() {
        Collection<String> operators = codes(Operator.values(), Operator::code);
        String[] outcomes = {".yes", ".no", ".exactly", ".unbounded.yes", ".unbounded.no"};

        assertThat(missing(operators, "compared.", outcomes)).isEmpty();
        assertThat(missing(operators, "compared.one-in.", outcomes)).isEmpty();
        assertThat(missing(operators, "needed.", "", ".unbounded")).isEmpty();
        assertThat(missing(operators, "needed.one-in.", "", ".unbounded")).isEmpty();
    }

    private static Collection<String> missing(Collection<String> stems, String prefix, String... endings) {
        return stems.stream()
                .flatMap(stem -> Arrays.stream(endings).map(ending -> prefix + stem + ending))
                .filter(key -> !MESSAGES.has(key))
                .toList();
    }

    private static <E> Collection<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static String hyphenated(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Collection<String> ruleIds() {
        return new ClassFileImporter()
                .importPackages("cymru.rhod.rules").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(RuleId.class)
                                && field.getModifiers().contains(JavaModifier.STATIC))
                        .map(TextsInUseTest::value)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(JavaField field) {
        try {
            java.lang.reflect.Field reflected = field.reflect();
            reflected.setAccessible(true);
            return ((RuleId) reflected.get(null)).id();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns what the pattern's group matches anywhere in the sources. */
    private static Set<String> literals(String regex) throws IOException {
        Pattern pattern = Pattern.compile(regex);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
