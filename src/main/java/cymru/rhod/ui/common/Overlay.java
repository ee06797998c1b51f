package cymru.rhod.ui.common;

import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A card over the window for something quick. While it is open nothing behind it can be used, and no shortcut of the window works,
 * unless it is opened lightly. Escape or a click beside it closes it, and the keyboard goes back to where it was. It lies in a
 * {@link StackPane} above the content and is not seen until it is opened.
 */
public final class Overlay extends StackPane {

    private static final PseudoClass LIGHT = PseudoClass.getPseudoClass("light");

    private final Node behind;
    private final EventHandler<KeyEvent> escapeBeside = this::closeByEscape;
    private final EventHandler<MouseEvent> pressBeside = this::closeByPress;
    private BooleanSupplier isInUse = () -> false;
    private @Nullable Node focusedBefore;
    private boolean isLight;

    /** @param behind what cannot be used while the card is open */
    public Overlay(Node behind) {
        this.behind = behind;
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this && !isLight) {
                close();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            closeByEscape(event);
            if (!isLight && !movesTheKeyboard(event)) {
                // What no control of the card has used would reach the shortcuts of the window.
                event.consume();
            }
        });
    }

    /** Opens the card with a content, in place of another, and gives the keyboard to one of its controls. */
    public void open(Region content, Node focused) {
        isInUse = () -> false;
        show(content, focused, false);
    }

    /**
     * Opens the card as {@link #open} does, but leaves what is behind it in sight and in use.
     *
     * @param isUsed says whether something was typed in the card; a click beside it then leaves it open
     */
    public void openLightly(Region content, Node focused, BooleanSupplier isUsed) {
        isInUse = isUsed;
        show(content, focused, true);
    }

    private void show(Region content, Node focused, boolean lightly) {
        isLight = lightly;
        pseudoClassStateChanged(LIGHT, lightly);
        // Beside a light card the mouse reaches what is behind it.
        setPickOnBounds(!lightly);
        if (!isVisible()) {
            focusedBefore = getScene().getFocusOwner();
            // Behind a light card the keys and the mouse go to what is behind it.
            getScene().addEventHandler(KeyEvent.KEY_PRESSED, escapeBeside);
            getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, pressBeside);
        }
        content.getStyleClass().add("overlay-card");
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(content, Pos.TOP_CENTER);
        getChildren().setAll(content);
        setVisible(true);
        behind.setDisable(!lightly);
        focused.requestFocus();
    }

    /** Closes the card; does nothing where none is open. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        getScene().removeEventHandler(KeyEvent.KEY_PRESSED, escapeBeside);
        getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, pressBeside);
        getChildren().clear();
        setVisible(false);
        behind.setDisable(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    private void closeByEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void closeByPress(MouseEvent event) {
        if (isLight && !isInUse.getAsBoolean() && !isInCard(event.getTarget())) {
            close();
        }
    }

    private boolean isInCard(EventTarget target) {
        Node node = target instanceof Node pressed ? pressed : null;
        while (node != null && node != this) {
            node = node.getParent();
        }
        return node == this;
    }

    /** Says whether a key goes from one control of the card to the next. */
    private static boolean movesTheKeyboard(KeyEvent event) {
        return (event.getCode() == KeyCode.TAB || event.getCode().isArrowKey())
                && !event.isShortcutDown()
                && !event.isAltDown();
    }
}
