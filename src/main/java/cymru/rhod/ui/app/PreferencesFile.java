package cymru.rhod.ui.app;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.io.project.AtomicFile;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Keeps the preferences in a file. Whatever is wrong with it, the program starts: what cannot be read is as if never chosen. */
final class PreferencesFile {

    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String BOUNDS = "window.bounds";
    private static final String RECENT = "recent.";
    private static final String VIEW = "view.";

    private final Path file;

    PreferencesFile(Path file) {
        this.file = file;
    }

    /** Reads what is readable; the rest is taken from {@code initial}. */
    Preferences read(Preferences initial) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return initial;
        }
        return new Preferences(
                Language.ofCode(values.getProperty(LANGUAGE, "")).orElse(initial.language()),
                Theme.ofCode(values.getProperty(THEME, "")).orElse(initial.theme()),
                bounds(values.getProperty(BOUNDS, "")),
                recent(values),
                views(values));
    }

    /** Writes them in one step, or leaves the file as it was; returns what went wrong, if anything. */
    Optional<Problem> write(Preferences preferences) {
        Properties values = new Properties();
        values.setProperty(LANGUAGE, preferences.language().code());
        values.setProperty(THEME, preferences.theme().code());
        Preferences.Bounds bounds = preferences.bounds();
        if (bounds != null) {
            values.setProperty(
                    BOUNDS,
                    bounds.x() + " " + bounds.y() + " " + bounds.width() + " " + bounds.height() + " "
                            + bounds.maximised());
        }
        for (int i = 0; i < preferences.recent().size(); i++) {
            values.setProperty(RECENT + i, preferences.recent().get(i).toString());
        }
        preferences.views().forEach((name, arrangement) -> values.setProperty(VIEW + name, arrangement));
        return new AtomicFile(file).replaceMakingFolder(text(values).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Properties values) {
        StringWriter text = new StringWriter();
        try {
            values.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written but memory", e);
        }
        return text.toString();
    }

    private static Preferences.@Nullable Bounds bounds(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 5) {
            return null;
        }
        try {
            Preferences.Bounds bounds = new Preferences.Bounds(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Boolean.parseBoolean(parts[4]));
            boolean usable = bounds.width() > 0
                    && bounds.height() > 0
                    && Double.isFinite(bounds.x() + bounds.y() + bounds.width() + bounds.height());
            return usable ? bounds : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Map<String, String> views(Properties values) {
        Map<String, String> views = new HashMap<>();
        for (String key : values.stringPropertyNames()) {
            if (key.startsWith(VIEW)) {
                views.put(key.substring(VIEW.length()), values.getProperty(key));
            }
        }
        return views;
    }

    private static List<Path> recent(Properties values) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < Preferences.MOST_RECENT; i++) {
            String text = values.getProperty(RECENT + i, "");
            if (!text.isBlank()) {
                try {
                    files.add(Path.of(text));
                } catch (InvalidPathException ignored) {
                    // A name from another system: the list is only a convenience.
                }
            }
        }
        return files;
    }
}
