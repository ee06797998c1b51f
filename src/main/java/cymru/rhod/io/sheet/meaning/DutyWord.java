package cymru.rhod.io.sheet.meaning;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What rotas call the usual sorts of duty, in letters or in words. Two forms of one sort are likely the same shift, but need not be.
 * Source: users and conventions, section C.1.
 */
public enum DutyWord {
    LONG_DAY("ld", "long", "longday", "longdays", "lday", "diwrnodhir"),
    NIGHT("n", "night", "nights", "nt", "nos", "nosau"),
    STANDARD_DAY(
            "s",
            "sd",
            "std",
            "stdday",
            "standard",
            "standardday",
            "d",
            "day",
            "dayshift",
            "nwd",
            "normal",
            "normalday",
            "normalworkingday",
            "workingday",
            "diwrnodsafonol",
            "diwrnodarferol",
            "diwrnodgwaith",
            "diwrnodgwaitharferol"),
    TWILIGHT("t", "tw", "twi", "twilight", "eve", "evening", "gydarnos"),
    ON_CALL("oc", "oncall", "nroc", "aralwad");

    private static final Pattern SIGNS = Pattern.compile("[\\s\\-‐–_./'’]+");
    private static final Pattern SHIFT = Pattern.compile("(?<=.)(shifts?|duty)$|^shifft(?=.)");

    private final Set<String> forms;

    DutyWord(String... forms) {
        this.forms = Set.of(forms);
    }

    /** Returns the sort of duty that a form names as a whole: {@code LD}, {@code Long Day} and {@code long-day} are one. */
    public static Optional<DutyWord> of(String written) {
        String letters = SIGNS.matcher(Words.alike(written)).replaceAll("");
        String bare = SHIFT.matcher(letters).replaceAll("");
        return Arrays.stream(values()).filter(word -> word.forms.contains(bare)).findFirst();
    }
}
