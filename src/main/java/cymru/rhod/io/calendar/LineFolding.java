package cymru.rhod.io.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds the lines of a calendar file so that none is longer than 75 octets in UTF-8, the line break left out. Source: RFC 5545,
 * section 3.1. No character is cut in two.
 */
final class LineFolding {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";
    private static final String CONTINUATION = BREAK + " ";

    private LineFolding() {}

    /** @param text lines that are each ended by a carriage return and a line feed */
    static String folded(String text) {
        return text.lines().map(line -> foldedLine(line) + BREAK).collect(Collectors.joining());
    }

    private static String foldedLine(String line) {
        StringBuilder folded = new StringBuilder();
        int room = MOST_OCTETS;
        for (int codePoint : line.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(CONTINUATION);
                room = MOST_OCTETS - 1;
            }
            folded.append(character);
            room -= octets;
        }
        return folded.toString();
    }
}
