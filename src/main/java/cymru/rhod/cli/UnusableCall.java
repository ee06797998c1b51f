package cymru.rhod.cli;

/** A call or a file that cannot be used. */
final class UnusableCall extends Exception {

    private static final long serialVersionUID = 1L;

    private final String words;

    /** @param words for the person, in their language; several lines where there are several problems */
    UnusableCall(String words) {
        super(words);
        this.words = words;
    }

    String words() {
        return words;
    }
}
