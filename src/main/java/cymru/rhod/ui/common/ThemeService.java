package cymru.rhod.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * Colours the window. The program's own styles use the colours of the theme by name, so that a change of theme needs no other
 * code; the root of a scene also has the theme's code as a style class, for the few styles that differ.
 */
public final class ThemeService {

    private static final List<String> STYLES = List.of("rota.css", "grid.css", "panels.css", "settings.css");
    private static final String HIGH_CONTRAST = "high-contrast.css";

    private final ObjectProperty<Theme> theme;

    /** Reads the theme at once: the earlier, the sooner the window is there. */
    public ThemeService(Theme theme) {
        this.theme = new SimpleObjectProperty<>(theme);
        useUserAgentSheet(theme);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Dresses a scene now and at each change of theme, until the subscriptions are closed. */
    public void dress(Scene scene, Subscriptions subscriptions) {
        subscriptions.follow(theme, now -> {
            useUserAgentSheet(now);
            List<String> sheets = new ArrayList<>();
            STYLES.stream().map(ThemeService::find).forEach(sheets::add);
            if (now == Theme.HIGH_CONTRAST) {
                sheets.add(find(HIGH_CONTRAST));
            }
            scene.getStylesheets().setAll(sheets);
            for (Theme other : Theme.values()) {
                scene.getRoot().getStyleClass().remove(other.code());
            }
            scene.getRoot().getStyleClass().add(now.code());
        });
    }

    /** Does something while a scene has the colours of the light theme, before anybody sees a frame in them. */
    public static void inLightColours(Scene scene, Runnable action) {
        String sheetBefore = Application.getUserAgentStylesheet();
        if (userAgentSheet(Theme.LIGHT).equals(sheetBefore)) {
            action.run();
            return;
        }
        List<String> sheetsBefore = List.copyOf(scene.getStylesheets());
        List<String> classesBefore = List.copyOf(scene.getRoot().getStyleClass());
        useUserAgentSheet(Theme.LIGHT);
        scene.getStylesheets().remove(find(HIGH_CONTRAST));
        scene.getRoot().getStyleClass().removeAll(Theme.DARK.code(), Theme.HIGH_CONTRAST.code());
        try {
            action.run();
        } finally {
            Application.setUserAgentStylesheet(sheetBefore);
            scene.getStylesheets().setAll(sheetsBefore);
            scene.getRoot().getStyleClass().setAll(classesBefore);
        }
    }

    private static void useUserAgentSheet(Theme theme) {
        String sheet = userAgentSheet(theme);
        // Setting the same sheet again would make every node read its styles once more.
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    private static String userAgentSheet(Theme theme) {
        return theme == Theme.LIGHT
                ? new PrimerLight().getUserAgentStylesheetBSS()
                : new PrimerDark().getUserAgentStylesheetBSS();
    }

    /** Returns the address of a sheet of styles; a view that is opened later than the window adds its own. */
    public static String find(String sheet) {
        URL url = ThemeService.class.getResource("/cymru/rhod/ui/" + sheet);
        if (url == null) {
            throw new IllegalStateException("missing styles: " + sheet);
        }
        return url.toExternalForm();
    }
}
