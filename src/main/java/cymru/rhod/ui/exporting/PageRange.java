package cymru.rhod.ui.exporting;

import cymru.rhod.ui.common.Parsed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that follow each other, counted from 1. */
record PageRange(int first, int last) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?");

    static PageRange all(int count) {
        return new PageRange(1, count);
    }

    int count() {
        return last - first + 1;
    }

    /**
     * Reads {@code 2}, {@code 2-4} or nothing, which is all pages.
     *
     * @param count how many pages there are
     */
    static Parsed<Optional<PageRange>> read(String text, int count) {
        return Parsed.optional(text, typed -> {
            Matcher matcher = FORM.matcher(typed.strip());
            if (matcher.matches()) {
                int first = Integer.parseInt(matcher.group(1));
                int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
                if (first >= 1 && first <= last && last <= count) {
                    return Parsed.of(new PageRange(first, last));
                }
            }
            return Parsed.expected("exporting.expected.pages", Integer.toString(count));
        });
    }

    String written() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
