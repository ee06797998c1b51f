package cymru.rhod.ui.common;

import atlantafx.base.controls.Popover;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A list of details beside the control that opened it. Escape or a click elsewhere closes it and gives the focus back. */
public final class DetailPopover extends Popover {

    private static final double WIDTH = 380;
    private static final double GREATEST_HEIGHT = 440;
    private static final double BORDER = 2;

    private final ScrollPane scroller = new Scroller();

    public DetailPopover() {
        setDetachable(false);
        setHeaderAlwaysVisible(false);
        setAnimated(false);
        setAutoHide(true);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setFocusTraversable(false);
        scroller.getStyleClass().add("detail-popover");
        scroller.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        setContentNode(scroller);
    }

    public void setDetails(Region details) {
        scroller.setContent(details);
        scroller.setVvalue(0);
    }

    /** Shows it at the owner, or hides it if it is open there. */
    public void toggleAt(Node owner) {
        toggle(owner, arrowAt(owner));
    }

    /** Shows it left or right of the owner, so that the row the owner stands in stays in sight, or hides it if it is open there. */
    public void toggleBeside(Node owner) {
        toggle(owner, isRight(owner) ? ArrowLocation.RIGHT_TOP : ArrowLocation.LEFT_TOP);
    }

    private void toggle(Node owner, ArrowLocation arrow) {
        if (isShowing()) {
            hide();
            return;
        }
        setArrowLocation(arrow);
        show(owner);
        setOnHidden(event -> owner.requestFocus());
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
