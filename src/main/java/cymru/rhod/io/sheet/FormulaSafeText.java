package cymru.rhod.io.sheet;

/**
 * Texts in a form that no spreadsheet takes for a formula, and back. One that starts with what starts a formula is given an
 * apostrophe before it; so that nothing is lost on the way back, one that starts with an apostrophe is given another.
 */
public final class FormulaSafeText {

    private static final char GUARD = '\'';

    /** What makes a spreadsheet take a text for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private FormulaSafeText() {}

    /** Returns a text that no spreadsheet runs. */
    public static String of(String text) {
        return isGuarded(text) ? GUARD + text : text;
    }

    /** Returns the text that {@link #of} was given; a text that it cannot have written stays as it is. */
    public static String original(String written) {
        boolean hasGuard = !written.isEmpty() && written.charAt(0) == GUARD && isGuarded(written.substring(1));
        return hasGuard ? written.substring(1) : written;
    }

    /** Says whether a text starts with what makes a spreadsheet change it, and so is written with a guard. */
    public static boolean isGuarded(String text) {
        return !text.isEmpty() && (text.charAt(0) == GUARD || FORMULA_STARTS.indexOf(text.charAt(0)) >= 0);
    }
}
