package cymru.rhod.io.sheet.table;

import java.util.regex.Pattern;

/** Space in the texts of sheets, of which there are more kinds than keys: hard spaces, line ends, characters without a width. */
final class Blanks {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

    private Blanks() {}

    /** Returns a text with one ordinary space for each run of space, and none around it. */
    static String collapsed(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
