package cymru.rhod.io.sheet.meaning;

import java.util.regex.Pattern;

/** Swaps as people write them beside the days: {@code SpR5 doing 5th Oct}. Source: users and conventions, section C.3. */
public final class SwapText {

    private static final Pattern SWAP = Pattern.compile(
            "(?iu).*\\b(sw[ao]p(s|ped|ping)?|exchang(e|ed|ing)|doing|\\S+ for (dr|doctor|\\p{L}\\d*)|instead of|in place of|covering|covered by|cyfnewid\\w*|yn gwneud|yn lle)\\b.*");

    private SwapText() {}

    /** Says whether a text seems to tell that one doctor works for another. */
    public static boolean isLikely(String text) {
        return SWAP.matcher(text).matches();
    }
}
