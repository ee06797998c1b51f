package cymru.rhod.ui.common.cells;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence at a cell that says why something was not done. */
public final class CellMessage extends Label {

    public CellMessage() {
        super("", new FontIcon(Feather.ALERT_TRIANGLE));
        getStyleClass().add("grid-message");
        setWrapText(true);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows a sentence; hides where it is empty. */
    public void show(String sentence) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
    }
}
