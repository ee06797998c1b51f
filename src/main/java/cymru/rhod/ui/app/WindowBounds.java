package cymru.rhod.ui.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the window where it was when it was closed, if that can still be seen. */
final class WindowBounds {

    /** Below this the panels would hide one another. */
    private static final double MIN_WIDTH = 1000;

    private static final double MIN_HEIGHT = 660;
    private static final double FIRST_SHARE = 0.9;
    private static final double MOST_FIRST_WIDTH = 1600;
    private static final double MOST_FIRST_HEIGHT = 1000;
    private static final double LEAST_IN_SIGHT = 100;

    private WindowBounds() {}

    static Preferences.Bounds of(Stage stage) {
        return new Preferences.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** Gives a window that is not yet shown the bounds it had, or some that suit the screen. */
    static void restore(Stage stage, Preferences.@Nullable Bounds saved) {
        Preferences.Bounds bounds = saved != null && isInSight(saved)
                ? saved
                : first(Screen.getPrimary().getVisualBounds());
        apply(stage, bounds);
        stage.setMaximized(bounds.maximised());
        // Some window managers open a window at its least size, whatever size was asked for; so the least size
        // comes once the window is there, and its bounds once more.
        stage.setOnShown(event -> {
            Rectangle2D screen = screenOf(bounds).getVisualBounds();
            stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
            stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
            if (!bounds.maximised()) {
                apply(stage, bounds);
            }
        });
    }

    /** Returns the bounds of a first start: in the middle of the screen, most of it, but no more than is of use. */
    static Preferences.Bounds first(Rectangle2D screen) {
        double width = within(MIN_WIDTH, screen.getWidth() * FIRST_SHARE, MOST_FIRST_WIDTH, screen.getWidth());
        double height = within(MIN_HEIGHT, screen.getHeight() * FIRST_SHARE, MOST_FIRST_HEIGHT, screen.getHeight());
        double x = screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = screen.getMinY() + (screen.getHeight() - height) / 2;
        return new Preferences.Bounds(x, y, width, height, false);
    }

    private static double within(double least, double wanted, double most, double available) {
        return Math.min(available, Math.max(least, Math.min(most, wanted)));
    }

    private static void apply(Stage stage, Preferences.Bounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }

    private static Screen screenOf(Preferences.Bounds bounds) {
        return Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary);
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
