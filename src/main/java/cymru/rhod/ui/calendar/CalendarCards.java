package cymru.rhod.ui.calendar;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The room below the calendar for something asked about it: a swap, leave. The calendar stays in sight and in use, and takes no
 * room away while nothing is asked.
 */
final class CalendarCards extends ScrollPane {

    private static final double BORDER = 2;

    /** Room for the fields of a card and some lines of what they come to. */
    private static final double LEAST_HEIGHT = 160;

    private Runnable closed = () -> {};

    CalendarCards() {
        getStyleClass().add("calendar-cards");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVisible(false);
        setManaged(false);
    }

    /**
     * Opens a card in place of another.
     *
     * @param onClosed called when it is closed or another takes its place
     */
    void open(Region card, Runnable onClosed) {
        close();
        closed = onClosed;
        setContent(card);
        setVisible(true);
        setManaged(true);
    }

    /** Closes the card, if one is open. */
    void close() {
        Runnable told = closed;
        closed = () -> {};
        setContent(null);
        setVisible(false);
        setManaged(false);
        told.run();
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST_HEIGHT, computePrefHeight(width));
    }

    /** As high as its content at this width; a scroll pane by itself asks for the height of the texts before they wrap. */
    @Override
    protected double computePrefHeight(double width) {
        return getContent() == null ? 0 : getContent().prefHeight(Math.max(width, getWidth())) + BORDER;
    }
}
