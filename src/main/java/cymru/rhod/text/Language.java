package cymru.rhod.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the program. */
public enum Language {
    ENGLISH("en", Locale.forLanguageTag("en-GB")),
    WELSH("cy", Locale.forLanguageTag("cy-GB"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** Returns the two-letter code that options and settings use. */
    public String code() {
        return code;
    }

    /** Returns the locale with its region: without it, Welsh would start the week on Sunday. */
    public Locale locale() {
        return locale;
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
