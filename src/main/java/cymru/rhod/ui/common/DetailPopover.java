package cymru.rhod.ui.common;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Popover.ArrowLocation;
import cymru.rhod.ui.common.copy.CopiedEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A list of details beside the control that opened it. Escape closes it and gives the keyboard to that control; where a click or an
 * edit elsewhere closes it, the keyboard stays there. Its window is made when it is first opened.
 */
public final class DetailPopover {

    private static final double WIDTH = 380;
    private static final double GREATEST_HEIGHT = 440;
    private static final double BORDER = 2;

    private @Nullable Popover popover;

    public boolean isShowing() {
        return popover != null && popover.isShowing();
    }

    public void hide() {
        if (popover != null) {
            popover.hide();
        }
    }

    /** Shows details at the owner, or hides those that are open. */
    public void toggleAt(Node owner, Region details) {
        toggle(owner, details, arrowAt(owner));
    }

    /** Shows details left or right of the owner, so that the row the owner stands in stays in sight, or hides those that are open. */
    public void toggleBeside(Node owner, Region details) {
        toggle(owner, details, isRight(owner) ? ArrowLocation.RIGHT_TOP : ArrowLocation.LEFT_TOP);
    }

    /** Shows other details in place of those that are open, if any are. */
    public void replace(Region details) {
        if (popover != null && popover.getContentNode() instanceof ScrollPane scroller) {
            scroller.setContent(details);
            scroller.setVvalue(0);
        }
    }

    private void toggle(Node owner, Region details, ArrowLocation arrow) {
        if (isShowing()) {
            hide();
            return;
        }
        Popover shown = make(owner, details);
        popover = shown;
        shown.setArrowLocation(arrow);
        shown.show(owner);
    }

    private Popover make(Node owner, Region details) {
        ScrollPane scroller = new Scroller();
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setFocusTraversable(false);
        scroller.getStyleClass().add("detail-popover");
        scroller.setContent(details);
        // It is a window of its own: what was copied in it is told by the window it belongs to.
        scroller.addEventHandler(CopiedEvent.COPIED, owner::fireEvent);
        Popover made = new Popover(scroller);
        // Keys reach the scene of the pop-over also while nothing in it has the focus.
        made.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                owner.requestFocus();
                event.consume();
            }
        });
        made.setDetachable(false);
        made.setHeaderAlwaysVisible(false);
        made.setAnimated(false);
        made.setAutoHide(true);
        made.setConsumeAutoHidingEvents(false);
        return made;
    }

    /** It opens away from the nearest corner of the window, where there is most room. */
    private static ArrowLocation arrowAt(Node owner) {
        Bounds bounds = owner.localToScene(owner.getBoundsInLocal());
        boolean isLow = bounds.getCenterY() > owner.getScene().getHeight() / 2;
        boolean isRight = isRight(owner);
        if (isLow) {
            return isRight ? ArrowLocation.BOTTOM_RIGHT : ArrowLocation.BOTTOM_LEFT;
        }
        return isRight ? ArrowLocation.TOP_RIGHT : ArrowLocation.TOP_LEFT;
    }

    private static boolean isRight(Node owner) {
        Bounds bounds = owner.localToScene(owner.getBoundsInLocal());
        return bounds.getCenterX() > owner.getScene().getWidth() / 2;
    }

    /** As high as its content at this width; a scroll pane by itself asks for the height of the texts before they wrap. */
    private static final class Scroller extends ScrollPane {

        @Override
        protected double computePrefWidth(double height) {
            return WIDTH;
        }

        @Override
        protected double computePrefHeight(double width) {
            Node content = getContent();
            return content == null ? 0 : Math.min(GREATEST_HEIGHT, content.prefHeight(WIDTH) + BORDER);
        }
    }
}
