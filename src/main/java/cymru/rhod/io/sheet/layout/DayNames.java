package cymru.rhod.io.sheet.layout;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of weekdays as sheets write them, in English and Welsh: whole, short, or as one letter in a row of seven. */
final class DayNames {

    private static final Map<String, DayOfWeek> NAMES = names();

    /** Seven days in their order, by first letters. */
    private static final List<List<String>> LETTERS = List.of(
            List.of("m", "t", "w", "t", "f", "s", "s"),
            List.of("ll", "m", "m", "i", "g", "s", "s"),
            List.of("l", "m", "m", "i", "g", "s", "s"),
            List.of("m", "t", "w", "th", "f", "s", "s"),
            List.of("m", "tu", "w", "th", "f", "sa", "su"),
            List.of("ll", "ma", "me", "i", "g", "sa", "su"));

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private DayNames() {}

    /** Returns the weekday that a heading begins with or holds as a word: {@code Monday}, {@code Mon AM}, {@code Dydd Llun}, {@code 5 Aug (Wed)}. */
    static Optional<DayOfWeek> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : NO_LETTER.split(lower)) {
            DayOfWeek day = NAMES.get(word);
            // The th of 5th is no Thursday.
            if (day != null && (word.length() > 2 || word.equals(lower))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Says whether seven headings are the first letters of the days from Monday to Sunday. */
    static boolean areLetters(List<String> headings) {
        List<String> lower = headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .toList();
        return LETTERS.contains(lower);
    }

    private static Map<String, DayOfWeek> names() {
        String[][] names = {
            {"monday", "mon", "mo", "llun", "llu", "ll"},
            {"tuesday", "tues", "tue", "tu", "mawrth", "maw"},
            {"wednesday", "weds", "wed", "we", "mercher", "mer"},
            {"thursday", "thurs", "thur", "thu", "th", "iau"},
            {"friday", "fri", "fr", "gwener", "gwe"},
            {"saturday", "sat", "sa", "sadwrn", "sad"},
            {"sunday", "sun", "su", "sul"},
        };
        Map<String, DayOfWeek> byName = new HashMap<>();
        for (int day = 0; day < names.length; day++) {
            for (String name : names[day]) {
                byName.put(name, DayOfWeek.of(day + 1));
            }
        }
        return Map.copyOf(byName);
    }
}
