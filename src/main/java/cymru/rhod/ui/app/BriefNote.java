package cymru.rhod.ui.app;

import cymru.rhod.ui.common.Hint;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.util.Duration;

/** A line that says what has been done and goes away by itself; it takes no room from anything and no keyboard. */
final class BriefNote extends Label {

    private static final Duration IN_SIGHT = Duration.seconds(8);

    private final Hint whole = new Hint(this);
    private final PauseTransition pause = new PauseTransition(IN_SIGHT);

    BriefNote() {
        setId("brief-note");
        getStyleClass().add("brief-note");
        // Of a long path its end tells most.
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        pause.setOnFinished(event -> clear());
    }

    /** It asks for no room of its own: it is as wide as what the others leave it. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** Shows a text for a while, in place of an earlier one. */
    void show(String text) {
        setText(text);
        whole.setText(text);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        pause.playFromStart();
    }

    /** Takes the text away at once. */
    void clear() {
        pause.stop();
        setText("");
        whole.setText("");
    }
}
