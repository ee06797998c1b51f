package cymru.rhod.io.document;

/** Writes text so that no character of it is taken for markup, in text and in the value of an attribute alike. */
final class Escaping {

    private static final char REPLACEMENT = '\uFFFD';

    private Escaping() {}

    static void write(String text, StringBuilder page) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                default -> page.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
    }

    /** XML has no way to write control characters and halves of characters. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character < 0x7F
                || character >= 0xA0 && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xFFFE
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
