package cymru.rhod.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What was found in a file, cut to a length that fits into a message. */
public final class Shortened {

    private static final int MOST_CHARACTERS = 40;
    private static final int MOST_NAMES = 30;

    private Shortened() {}

    public static String of(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…";
    }

    /** Returns as many of the names as a message can hold. */
    public static String list(List<String> names) {
        List<String> first = names.subList(0, Math.min(names.size(), MOST_NAMES));
        return String.join(", ", first) + (names.size() > MOST_NAMES ? ", …" : "");
    }

    /** Returns a text as it is, and any other value as JSON. */
    public static String of(JsonNode node) {
        return of(node.isTextual() ? node.textValue() : node.toString());
    }
}
