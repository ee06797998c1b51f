package cymru.rhod.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A card over the window for something quick. Escape or a click beside it closes it, and the keyboard goes back to where it was.
 * It lies in a {@link StackPane} above the content and is not seen until it is opened.
 */
public final class Overlay extends StackPane {

    private @Nullable Node focusedBefore;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Opens the card with a content, in place of another, and gives the keyboard to one of its controls. */
    public void open(Region content, Node focused) {
        if (!isVisible()) {
            focusedBefore = getScene().getFocusOwner();
        }
        content.getStyleClass().add("overlay-card");
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(content, Pos.TOP_CENTER);
        getChildren().setAll(content);
        setVisible(true);
        focused.requestFocus();
    }

    public void close() {
        getChildren().clear();
        setVisible(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }
}
