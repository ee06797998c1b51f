package cymru.rhod.io.sheet.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of months as sheets write them, in English and Welsh, also after a soft or nasal mutation. */
final class MonthNames {

    private static final Map<String, Integer> NAMES = names();

    private MonthNames() {}

    /** Returns the month of a name from 1 to 12, or null if the word is none. */
    static @Nullable Integer month(String word) {
        return NAMES.get(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> names() {
        String[][] names = {
            {"january", "jan", "ionawr", "ion"},
            {"february", "feb", "chwefror", "chwef", "chwe"},
            {"march", "mar", "mawrth", "maw", "fawrth"},
            {"april", "apr", "ebrill", "ebr"},
            {"may", "mai", "fai"},
            {"june", "jun", "mehefin", "meh", "fehefin"},
            {"july", "jul", "gorffennaf", "gorff", "gor", "orffennaf"},
            {"august", "aug", "awst", "aws"},
            {"september", "sept", "sep", "medi", "med", "fedi"},
            {"october", "oct", "hydref", "hyd"},
            {"november", "nov", "tachwedd", "tach", "dachwedd"},
            {"december", "dec", "rhagfyr", "rhag", "rag"},
        };
        Map<String, Integer> byName = new HashMap<>();
        for (int month = 0; month < names.length; month++) {
            for (String name : names[month]) {
                byName.put(name, month + 1);
            }
        }
        return Map.copyOf(byName);
    }
}
