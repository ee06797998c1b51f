package cymru.rhod.text;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import cymru.rhod.rules.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources of the program ask of the text files. */
final class Sources {

    private static final Path ROOT = Path.of("src/main/java/cymru/rhod");

    private Sources() {}

    /** Returns the name of an enum value as keys write it. */
    static String hyphenated(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the id of every rule and step. */
    static Collection<String> ruleIds() {
        return new ClassFileImporter()
                .importPackages("cymru.rhod.rules", "cymru.rhod.report").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(RuleId.class)
                                && field.getModifiers().contains(JavaModifier.STATIC))
                        .map(Sources::value)
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

    /** Returns what the pattern's group matches anywhere in the sources of the program. */
    static Set<String> matches(String regex) throws IOException {
        Pattern pattern = Pattern.compile(regex);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
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
