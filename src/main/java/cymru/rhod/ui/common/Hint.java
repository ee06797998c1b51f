package cymru.rhod.ui.common;

import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A text that shows where the pointer rests on a node; assistive technology hears it as the node's help. The pop-up, a window with
 * a scene of its own, is made when the pointer first comes: a hundred that nobody looks at would hold up the start.
 */
public final class Hint {

    private static final double WIDEST = 480;

    private final Node node;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private @Nullable Tooltip popUp;

    public Hint(Node node) {
        this.node = node;
        text.addListener((observable, before, now) -> change(now));
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> bringUp());
    }

    /** Gives a node a hint that stays the same. */
    public static void on(Node node, String text) {
        new Hint(node).setText(text);
    }

    /** Gives a node a hint that changes with the language. */
    public static void on(Node node, StringBinding text) {
        new Hint(node).text.bind(text);
    }

    /** @param newText empty for no hint */
    public void setText(String newText) {
        text.set(newText);
    }

    private void change(String newText) {
        node.setAccessibleHelp(newText.isEmpty() ? null : newText);
        if (popUp != null) {
            show(popUp);
        }
    }

    private void bringUp() {
        if (popUp == null) {
            popUp = new Tooltip();
            popUp.setWrapText(true);
            popUp.setMaxWidth(WIDEST);
            show(popUp);
        }
    }

    private void show(Tooltip tooltip) {
        tooltip.setText(text.get());
        if (text.get().isEmpty()) {
            Tooltip.uninstall(node, tooltip);
        } else {
            Tooltip.install(node, tooltip);
        }
    }
}
