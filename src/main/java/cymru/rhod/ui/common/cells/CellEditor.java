package cymru.rhod.ui.common.cells;

import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The field in which a cell's content is written. By key it keeps what was written until it is understood or given up; left for
 * something else, it enters what is understood and drops the rest. Undo and redo belong to the rota and not to the field: what was written is entered first, and the key goes on to the window.
 */
public final class CellEditor extends TextField {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Predicate<String> enter;
    private final Runnable giveUp;
    private final Runnable giveBackFocus;
    private String present = "";
    private boolean open;

    /**
     * @param enter takes what was written, and says whether it was understood
     * @param giveUp told that what was written is not wanted any more
     * @param giveBackFocus called when the editor closes while it has the focus
     */
    public CellEditor(Predicate<String> enter, Runnable giveUp, Runnable giveBackFocus) {
        this.enter = enter;
        this.giveUp = giveUp;
        this.giveBackFocus = giveBackFocus;
        getStyleClass().add("cell-editor");
        setPrefColumnCount(8);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        focusedProperty().addListener((observable, before, focused) -> {
            // A look at another window is no end of the entry.
            if (!focused && (getScene() == null || getScene().getFocusOwner() != this)) {
                leave();
            }
        });
    }

    public boolean isOpen() {
        return open;
    }

    /**
     * Opens over the cell.
     *
     * @param held what the cell holds, for which nothing need be entered
     * @param text what the field starts with
     */
    public void open(String held, String text) {
        present = held;
        open = true;
        setVisible(true);
        setText(text);
        requestFocus();
        end();
    }

    /** Enters what was written; says whether the editor is closed now. */
    public boolean commit() {
        if (open && !getText().equals(present) && !enter.test(getText())) {
            return false;
        }
        close();
        return true;
    }

    /** Enters what was written and closes in any case; says whether it was understood. */
    public boolean leave() {
        boolean understood = commit();
        close();
        return understood;
    }

    /** Closes without entering anything. */
    public void close() {
        if (open) {
            // First of all: losing the focus would enter what is written.
            open = false;
            if (isFocused()) {
                giveBackFocus.run();
            }
            setVisible(false);
        }
    }

    private void giveUp() {
        close();
        giveUp.run();
    }

    private void filterKey(KeyEvent event) {
        if (UNDO.match(event) || REDO.match(event) || REDO_TOO.match(event)) {
            event.consume();
            if (commit()) {
                Event.fireEvent(getParent(), event);
            } else {
                giveUp();
            }
            return;
        }
        switch (event.getCode()) {
            case ENTER, TAB -> {
                event.consume();
                commit();
            }
            case ESCAPE -> {
                event.consume();
                giveUp();
            }
            default -> {
                // The field's own key.
            }
        }
    }
}
