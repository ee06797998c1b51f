package cymru.rhod.ui.findings;

import atlantafx.base.theme.Styles;
import cymru.rhod.ui.common.WrappedLabel;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Makes the lines of text that the lists of findings are built from. */
final class Lines {

    private Lines() {}

    /** Returns a line that wraps. */
    static Label plain(String text) {
        Label label = new WrappedLabel();
        label.setText(text);
        return label;
    }

    static Label muted(String text) {
        Label label = plain(text);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    static Label strong(String text) {
        Label label = plain(text);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    /** Returns a sign with a line beside it. */
    static HBox marked(Node sign, Label line) {
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox box = new HBox(sign, line);
        box.getStyleClass().add("marked-line");
        return box;
    }
}
