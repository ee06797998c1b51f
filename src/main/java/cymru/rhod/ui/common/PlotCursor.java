package cymru.rhod.ui.common;

import java.util.function.DoubleToIntFunction;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The place of a plot that is read: the one under the pointer, or where the arrow keys, Home and End have gone. It is given up when the
 * pointer or the keyboard leaves the plot.
 */
public final class PlotCursor {

    /** No place is chosen. */
    public static final int NONE = -1;

    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
    private final IntSupplier places;
    private final Runnable draw;

    /**
     * Makes a plot take the keyboard and the pointer.
     *
     * @param places how many there are, from 0 on
     * @param placeAt which one lies at a distance from the left edge of the plot; {@link #NONE} for none
     * @param draw draws the cursor where it is now
     */
    public PlotCursor(Region plot, IntSupplier places, DoubleToIntFunction placeAt, Runnable draw) {
        this.places = places;
        this.draw = draw;
        plot.setFocusTraversable(true);
        plot.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, event -> choose(placeAt.applyAsInt(event.getX())));
        plot.addEventHandler(MouseEvent.MOUSE_EXITED, event -> choose(NONE));
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> plot.requestFocus());
        plot.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                choose(NONE);
            }
        });
    }

    /** Returns the place that is read, or {@link #NONE}. */
    public ReadOnlyIntegerProperty placeProperty() {
        return chosen.getReadOnlyProperty();
    }

    public int place() {
        return chosen.get();
    }

    public void clear() {
        choose(NONE);
    }

    /** Gives up a place that is no more. */
    public void keepWithin() {
        if (chosen.get() >= places.getAsInt()) {
            clear();
        }
    }

    private void onKey(KeyEvent event) {
        int last = places.getAsInt() - 1;
        if (last < 0) {
            return;
        }
        int now = chosen.get();
        switch (event.getCode()) {
            case LEFT -> go(now == NONE ? last : now - 1, last, event);
            case RIGHT -> go(now + 1, last, event);
            case HOME -> go(0, last, event);
            case END -> go(last, last, event);
            default -> {}
        }
    }

    private void go(int place, int last, KeyEvent event) {
        choose(Math.max(0, Math.min(last, place)));
        event.consume();
    }

    private void choose(int place) {
        if (chosen.get() != place) {
            chosen.set(place);
            draw.run();
        }
    }
}
