package cymru.rhod.ui.app;

import cymru.rhod.text.Language;
import cymru.rhod.ui.common.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers about a person from one start to the next.
 *
 * @param bounds null before the window has been closed once
 * @param recent files opened or saved, the latest first
 * @param views how views were arranged, by the names the views give to it
 */
public record Preferences(
        Language language, Theme theme, @Nullable Bounds bounds, List<Path> recent, Map<String, String> views) {

    /** How many recent files are remembered. */
    public static final int MOST_RECENT = 10;

    /**
     * Where the window stood.
     *
     * @param maximised whether it filled the screen; the rest is then its place and size before
     */
    public record Bounds(double x, double y, double width, double height, boolean maximised) {}

    public Preferences {
        recent = List.copyOf(recent.subList(0, Math.min(recent.size(), MOST_RECENT)));
        views = Map.copyOf(views);
    }

    /** Returns what holds before anything was chosen: the language of the system. */
    public static Preferences initial(Language system) {
        return new Preferences(system, Theme.LIGHT, null, List.of(), Map.of());
    }

    public Preferences withLanguage(Language newLanguage) {
        return new Preferences(newLanguage, theme, bounds, recent, views);
    }

    public Preferences withTheme(Theme newTheme) {
        return new Preferences(language, newTheme, bounds, recent, views);
    }

    public Preferences withBounds(Bounds newBounds) {
        return new Preferences(language, theme, newBounds, recent, views);
    }

    /** Returns these with a file at the head of the recent ones. */
    public Preferences withRecent(Path file) {
        Path latest = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(recent);
        files.remove(latest);
        files.add(0, latest);
        return new Preferences(language, theme, bounds, files, views);
    }

    /** Returns these with how a view is arranged, under a name of the view's. */
    public Preferences withView(String name, String arrangement) {
        Map<String, String> changed = new HashMap<>(views);
        changed.put(name, arrangement);
        return new Preferences(language, theme, bounds, recent, changed);
    }
}
