package cymru.rhod.io.calendar;

import java.util.regex.Pattern;

/** Texts without the characters that no calendar file may hold: controls other than tab and new line. Source: RFC 5545, 3.1. */
final class PlainText {

    private static final Pattern RETURN = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private PlainText() {}

    static String of(String text) {
        return CONTROL.matcher(RETURN.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
