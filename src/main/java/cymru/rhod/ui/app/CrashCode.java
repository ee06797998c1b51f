package cymru.rhod.ui.app;

import java.util.Locale;

/**
 * A short code for an unexpected fault, the same each time the same fault comes: two parts, one for what went wrong and one for
 * where, so that faults that are alike share a part.
 */
final class CrashCode {

    private static final int LETTERS = 4;
    private static final int RADIX = 36;
    private static final int FRAMES = 5;

    private CrashCode() {}

    /** Returns the code of a fault, for example {@code 0K3F-9Q2Z}. */
    static String of(Throwable fault) {
        Throwable root = fault;
        for (int depth = 0; root.getCause() != null && depth < 100; depth++) {
            root = root.getCause();
        }
        StringBuilder where = new StringBuilder();
        StackTraceElement[] frames = root.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            // Line numbers move from one version to the next; names seldom do.
            where.append(frames[i].getClassName()).append('.').append(frames[i].getMethodName());
        }
        return part(root.getClass().getName()) + "-" + part(where.toString());
    }

    private static String part(String text) {
        int most = (int) Math.pow(RADIX, LETTERS);
        String code =
                Integer.toString(Math.floorMod(text.hashCode(), most), RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(LETTERS - code.length()) + code;
    }
}
