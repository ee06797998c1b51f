package cymru.rhod.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's texts in one language. The texts lie in one file for each part of the program and language; a text with
 * arguments is an ICU message, so that Welsh has its six plural forms.
 */
public final class Messages {

    /** The files the texts lie in: {@code <part>_en_GB.properties} and {@code <part>_cy_GB.properties}. */
    static final List<String> PARTS = List.of("rules", "problems", "cli", "app", "grid", "panels", "settings");

    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties texts = new Properties();

    private Messages(Language language) {
        this.language = language;
        for (String part : PARTS) {
            String file = part + "_" + language.locale().toString() + ".properties";
            try (InputStream stream = Messages.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("missing texts: " + file);
                }
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Messages in(Language language) {
        return LOADED.computeIfAbsent(language, Messages::new);
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
     * Returns a text with its arguments in place. Arguments are texts ready to show, or whole numbers where the text has plural
     * forms.
     *
     * @throws MissingResourceException if there is no such text
     */
    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text: " + key, Messages.class.getName(), key);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }
}
