package cymru.rhod.cli;

/** The few ways in which the output stands out on a terminal. Colour is never the only sign. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    ATTENTION("33"),
    BAD("31");

    private static final String ESCAPE = "\u001B[";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** Returns the text in this style, or as it is where there is no colour. */
    String of(String text, boolean colour) {
        return colour && this != PLAIN && !text.isBlank() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }
}
