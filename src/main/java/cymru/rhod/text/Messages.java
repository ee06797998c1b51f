package cymru.rhod.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's texts in one language. The texts lie in one file for each part of the program and language, in the message
 * syntax of ICU, so that Welsh has its six plural forms. Safe from any thread.
 */
public final class Messages {

    /** The files the texts lie in: {@code <part>_en_GB.properties} and {@code <part>_cy_GB.properties}. */
    static final List<String> PARTS = List.of(
            "rules",
            "figures",
            "problems",
            "cli",
            "app",
            "grid",
            "panels",
            "settings",
            "roster",
            "people",
            "calendar",
            "career",
            "compare",
            "suggestions",
            "document",
            "export",
            "exporting",
            "import",
            "importing");

    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties texts = new Properties();
    private final Map<String, TextPattern> patterns = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
        for (String part : PARTS) {
            String file = fileName(part, language);
            try (InputStream stream = Messages.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("missing texts: " + file);
                }
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Messages in(Language language) {
        return LOADED.computeIfAbsent(language, Messages::new);
    }

    static String fileName(String part, Language language) {
        return part + "_" + language.locale() + ".properties";
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns every key, for the tests that hold the languages together. */
    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /**
     * Returns a text with its arguments in place. Arguments are texts ready to show, or numbers where the text has plural
     * forms. A number is shown with its thousands marked, so a year is given as text.
     *
     * @throws MissingResourceException if there is no such text
     */
    public String get(String key, Object... arguments) {
        return patterns.computeIfAbsent(key, this::parse).format(language, arguments);
    }

    private TextPattern parse(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text: " + key, Messages.class.getName(), key);
        }
        return TextPattern.parse(text);
    }
}
