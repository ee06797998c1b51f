package cymru.rhod.ui.grid;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence at a cell that says why something was not done. */
final class GridMessage extends Label {

    GridMessage() {
        super("", new FontIcon(Feather.ALERT_TRIANGLE));
        getStyleClass().add("grid-message");
        setWrapText(true);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows a sentence; hides where it is empty. */
    void show(String sentence) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
    }
}
