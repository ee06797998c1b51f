package cymru.rhod.text;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.EvidenceGrade;
import cymru.rhod.rules.newdeal2002.Band;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text that the program asks for exists. That both languages have the same keys, and none too many, is held elsewhere. */
class TextsInUseTest {

    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);

    /** A whole key, or the beginning of one that ends with a point. */
    private static final String KEY = "\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+\\.?|[a-z][a-z0-9-]*\\.)\"";

    private static final String ASKING =
            "(?:(?:messages|texts)(?:\\(\\))?\\s*\\.\\s*(?:get|has|binding)|Argument\\.Message)\\(\\s*";

    /** What looks like a key and is none: a problem's code, a figure that no file holds. */
    private static final Set<String> WRITTEN_LIKE_KEYS =
            Set.of("figures.own.missing", "newdeal2002.duty-hours-limit.hybrid");

    @Test
    void everyKeyInTheSourcesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String key : Sources.matches(ASKING + KEY)) {
            boolean exists = key.endsWith(".")
                    ? MESSAGES.keys().stream().anyMatch(known -> known.startsWith(key))
                    : MESSAGES.has(key);
            if (!exists) {
                missing.add(key);
            }
        }

        assertThat(missing).isEmpty();
    }

    /**
     * However a text is asked for, also by a method of a class's own or one of two: what is written like a key of a family is one, or the
     * beginning of one.
     */
    @Test
    void everythingWrittenLikeAKeyIsOne() throws IOException {
        Set<String> families = MESSAGES.keys().stream()
                .filter(key -> key.chars().filter(letter -> letter == '.').count() > 1)
                .map(TextsInUseTest::family)
                .collect(Collectors.toSet());

        Set<String> missing = new TreeSet<>(Sources.matches("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+){2,}\\.?)\""));
        missing.removeIf(written -> !families.contains(family(written)) || isKeyOrBeginning(written));

        assertThat(missing).containsExactlyInAnyOrderElementsOf(WRITTEN_LIKE_KEYS);
    }

    @Test
    void everyProblemHasAMessage() throws IOException {
        assertThat(Sources.matches("(?:Problem\\.of|new Problem|Parsed\\.expected)\\(\\s*\"([a-z0-9.-]+)\""))
                .allMatch(code -> MESSAGES.has("problem." + code));
    }

    @Test
    void everyRuleHasANameAndAnExplanation() {
        Collection<String> rules = Sources.ruleIds();

        assertThat(rules).isNotEmpty();
        assertThat(missing(rules, "", ".name", ".explains")).isEmpty();
    }

    @Test
    void everyMeasureAndPayLineHasANameAndAnExplanation() throws IOException {
        assertThat(missing(Sources.matches("\"(measure\\.[a-z0-9-]+)\""), "", ".name", ".explains"))
                .isEmpty();
        assertThat(missing(Sources.matches("addLine\\(\\s*\"([a-z0-9-]+)\""), "pay-line.", ".name", ".explains"))
                .isEmpty();
    }

    @Test
    void everyAssumptionAndEveryGapHasASentence() throws IOException {
        assertThat(missing(
                        Sources.matches("(?:Assumed\\.of|new (?:Reason\\.)?Assumed)\\(\\s*\"([a-z0-9.-]+)\""),
                        "assumed.",
                        ".says"))
                .isEmpty();
        assertThat(missing(
                        Sources.matches("(?:Unknown\\.of|new (?:Reason\\.)?Unknown)\\(\\s*\"([a-z0-9.-]+)\""),
                        "unknown.",
                        ".says"))
                .isEmpty();
    }

    @Test
    void everyValueAPersonSeesHasAName() {
        assertThat(missing(codes(Band.values(), Band::code), "band.", ".name", ".short"))
                .isEmpty();
        assertThat(missing(codes(DutyKind.values(), DutyKind::code), "duty-kind.", "", ".explains"))
                .isEmpty();
        assertThat(missing(codes(DayMark.values(), Sources::hyphenated), "day-mark.", "", ".letter", ".explains"))
                .isEmpty();
        assertThat(missing(codes(Grade.values(), Grade::code), "grade.", "")).isEmpty();
        assertThat(missing(codes(ServiceKind.values(), ServiceKind::code), "service-kind.", ""))
                .isEmpty();
        assertThat(missing(codes(Placement.values(), Placement::code), "placement.", ""))
                .isEmpty();
        assertThat(missing(codes(Contract.values(), Contract::code), "contract.", ""))
                .isEmpty();
        assertThat(missing(codes(Verdict.values(), Verdict::code), "verdict.", ".sign"))
                .isEmpty();
        assertThat(missing(codes(EvidenceGrade.values(), EvidenceGrade::code), "evidence.", ""))
                .isEmpty();
        assertThat(missing(codes(DayOfWeek.values(), Sources::hyphenated), "weekday.", "", ".short"))
                .isEmpty();
        assertThat(missing(codes(Month.values(), Sources::hyphenated), "month.", ""))
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

    /** Returns a key as far as its second point. */
    private static String family(String key) {
        return key.substring(0, key.indexOf('.', key.indexOf('.') + 1));
    }

    private static boolean isKeyOrBeginning(String written) {
        String beginning = written.matches(".*[.-]") ? written : written + ".";
        return MESSAGES.has(written) || MESSAGES.keys().stream().anyMatch(key -> key.startsWith(beginning));
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
}
