package cymru.rhod.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language of the program. */
public enum Language {
    ENGLISH("en", Locale.forLanguageTag("en-GB")),
    WELSH("cy", Locale.forLanguageTag("cy-GB"));

    private static final List<String> VARIABLES = List.of("RHOD_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

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

    /**
     * Returns the language a person's system asks for, English where it asks for none that the program speaks. The first of
     * {@code RHOD_LANG}, {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} that is set decides, as in the start script: Java
     * knows only locales that are installed.
     *
     * @param environment the variables of the process
     * @param system decides where none of the variables is set
     */
    public static Language ofSystem(Map<String, String> environment, Locale system) {
        String asked = VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(system.getLanguage());
        return asked.startsWith(WELSH.code) ? WELSH : ENGLISH;
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
