package cymru.rhod.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.figures.Figure;
import cymru.rhod.rules.rostering.RosteringRule;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/rules.md to the program: every rule and measure is there once, and nothing there is out of date. */
class RulesDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+) \\| `([^`|]+)` \\| `([^`|]+)` \\| ([^|]*) ?\\| ([^|]+) \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern MEASURE = Pattern.compile("\"(measure\\.[a-z0-9-]+)\"");

    /** A line of a table of the document. */
    private record Row(String onScreen, String id, String className, List<String> figures, List<String> tests) {}

    @Test
    void everyRuleAndEveryMeasureIsThereOnceAndNoOther() throws IOException, ReflectiveOperationException {
        Set<String> known = new TreeSet<>(ruleIds());
        known.addAll(measures());

        assertThat(rows()).extracting(Row::id).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyRowOfATableIsRead() throws IOException {
        long lines = lines().stream()
                .filter(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("| ---") && !line.startsWith("| on screen"))
                .count();
        assertThat(rows()).hasSize((int) lines);
    }

    @Test
    void namesAreThoseOnScreen() throws IOException {
        Messages english = Messages.in(Language.ENGLISH);
        assertThat(rows()).allSatisfy(row -> assertThat(row.onScreen()).isEqualTo(english.get(row.id() + ".name")));
    }

    @Test
    void classesExistAndHoldTheirIds() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            Path source = Path.of("src/main/java/cymru/rhod", row.className().replace('.', '/') + ".java");
            assertThat(source).exists();
            String last = row.id().substring(row.id().indexOf('.') + 1);
            String step = last.substring(last.startsWith("chart.") ? "chart.".length() : 0);
            assertThat(Files.readString(source))
                    .containsAnyOf('"' + row.id() + '"', '"' + last + '"', '"' + step + '"');
        });
    }

    @Test
    void testsExist() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.tests())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(
                        test -> assertThat(Class.forName("cymru.rhod." + test)).isNotNull()));
    }

    @Test
    void everyFigureIsAskedForByARuleOfTheDocumentAndEveryFigureNamedExists() throws IOException {
        List<String> figures =
                FigureFiles.builtIn().all().stream().map(Figure::id).toList();
        Set<String> named = new HashSet<>();
        rows().forEach(row -> named.addAll(row.figures()));

        assertThat(named).allSatisfy(name -> assertThat(figures).anyMatch(figure -> matches(name, figure)));
        assertThat(figures).allSatisfy(figure -> assertThat(named).anyMatch(name -> matches(name, figure)));
    }

    private static boolean matches(String named, String figure) {
        return named.endsWith("*") ? figure.startsWith(named.substring(0, named.length() - 1)) : figure.equals(named);
    }

    private static Set<String> ruleIds() throws ReflectiveOperationException {
        Set<String> ids = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cymru.rhod.rules", "cymru.rhod.report")) {
            for (Field field : Class.forName(found.getName()).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    collect(field.get(null), ids);
                }
            }
        }
        return ids;
    }

    private static void collect(Object constant, Set<String> ids) {
        if (constant instanceof RuleId rule) {
            ids.add(rule.id());
        } else if (constant instanceof RosteringRule rule) {
            ids.add(rule.id().id());
        } else if (constant instanceof List<?> constants) {
            constants.forEach(one -> collect(one, ids));
        }
    }

    private static Set<String> measures() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String folder : List.of("rules", "report")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/cymru/rhod", folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    MEASURE.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
                }
            }
        }
        return keys;
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : lines()) {
            Matcher matcher = ROW.matcher(line);
            if (matcher.matches()) {
                rows.add(new Row(
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3),
                        quoted(matcher.group(4)),
                        quoted(matcher.group(5))));
            }
        }
        return rows;
    }

    private static List<String> lines() throws IOException {
        return Arrays.asList(Files.readString(Path.of("docs/rules.md")).split("\n"));
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(match -> match.group(1)).toList();
    }
}
