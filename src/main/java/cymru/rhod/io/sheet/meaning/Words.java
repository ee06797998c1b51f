package cymru.rhod.io.sheet.meaning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Written forms made alike, so that LD, ld and (Ld) are one. */
public final class Words {

    private static final Pattern AROUND = Pattern.compile("^[\\s(\\[*'\"]+|[\\s)\\]*.'\":]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** Returns a form without case, accents and what people put around it. A form of such signs alone stays as it is. */
    public static String alike(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        String bare = AROUND.matcher(lower).replaceAll("");
        return MARKS.matcher(Normalizer.normalize(bare.isEmpty() ? lower : bare, Normalizer.Form.NFD))
                .replaceAll("");
    }
}
