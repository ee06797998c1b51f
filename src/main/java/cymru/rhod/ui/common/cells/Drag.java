package cymru.rhod.ui.common.cells;

import javafx.scene.input.MouseEvent;

/** A drag under way. Until the button is let go it only shows what it would do. */
public interface Drag {

    void moveTo(MouseEvent event);

    void finish(MouseEvent event);
}
