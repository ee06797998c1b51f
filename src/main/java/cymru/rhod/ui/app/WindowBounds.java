package cymru.rhod.ui.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the window where it was when it was closed, if that can still be seen. */
final class WindowBounds {

    private static final double MIN_WIDTH = 800;
    private static final double MIN_HEIGHT = 560;
    private static final double FIRST_WIDTH = 1400;
    private static final double FIRST_HEIGHT = 900;
    private static final double LEAST_IN_SIGHT = 100;

    private WindowBounds() {}

    static Preferences.Bounds of(Stage stage) {
        return new Preferences.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    static void restore(Stage stage, Preferences.@Nullable Bounds bounds) {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        if (bounds == null || !isInSight(bounds)) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(FIRST_WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(FIRST_HEIGHT, screen.getHeight()));
            return;
        }
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximised());
    }

    /** Says whether enough of the title can be seen to take hold of the window: a screen may be gone since. */
    private static boolean isInSight(Preferences.Bounds bounds) {
        return !Screen.getScreensForRectangle(
                        bounds.x() + LEAST_IN_SIGHT / 2,
                        bounds.y(),
                        Math.max(1, bounds.width() - LEAST_IN_SIGHT),
                        LEAST_IN_SIGHT / 2)
                .isEmpty();
    }
}
