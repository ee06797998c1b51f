package cymru.rhod.ui.calendar;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The room below the calendar for something asked about it: a swap, leave. The calendar stays in sight and in use, and takes no
 * room away while nothing is asked.
 */
final class CalendarCards extends StackPane {

    private Runnable closed = () -> {};

    CalendarCards() {
        getStyleClass().add("calendar-cards");
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
        getChildren().setAll(card);
        setVisible(true);
        setManaged(true);
    }

    /** Closes the card, if one is open. */
    void close() {
        Runnable told = closed;
        closed = () -> {};
        getChildren().clear();
        setVisible(false);
        setManaged(false);
        told.run();
    }
}
