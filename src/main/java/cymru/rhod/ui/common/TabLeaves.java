package cymru.rhod.ui.common;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a field of several lines, where it would be a character: whoever has no mouse would stay in it. */
public final class TabLeaves {

    private TabLeaves() {}

    public static void on(TextArea field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isTab = event.getCode() == KeyCode.TAB && !event.isControlDown();
            if (isTab) {
                event.consume();
                // With Ctrl it means to the field what it means elsewhere without.
                field.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            }
        });
    }
}
