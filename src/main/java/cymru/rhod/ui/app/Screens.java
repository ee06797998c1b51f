package cymru.rhod.ui.app;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows a screen in place of the workspace until the person goes back; the keyboard is then where it was. Menus, tool bar and
 * messages stay in use. What the workspace shows is out of the scene meanwhile, and works for nobody.
 */
final class Screens {

    private final BorderPane window;
    private final Node workspace;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Node focusedBefore;
    private List<Node> hidden = List.of();

    /**
     * @param window holds what is shown in its middle
     * @param workspace is shown where no screen is
     */
    Screens(BorderPane window, Node workspace) {
        this.window = window;
        this.workspace = workspace;
        window.setCenter(workspace);
    }

    /** Says whether a screen is shown. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Shows a screen, in place of another, and gives it the keyboard. */
    void show(Node screen) {
        place(screen);
        screen.requestFocus();
    }

    /**
     * Shows a screen that must be finished or given up before anything else is done; it takes the keyboard itself.
     *
     * @param barsToHide what would act on the workspace meanwhile
     */
    void showAlone(Node screen, List<Node> barsToHide) {
        place(screen);
        hidden = barsToHide;
        setBarsShown(false);
    }

    /** Goes back to the workspace; does nothing where it is shown. */
    void close() {
        if (!open.get()) {
            return;
        }
        setBarsShown(true);
        hidden = List.of();
        window.setCenter(workspace);
        open.set(false);
        Node before = focusedBefore;
        focusedBefore = null;
        if (before != null && before.getScene() == window.getScene()) {
            before.requestFocus();
        } else {
            Regions.firstFocusable(workspace).ifPresent(Node::requestFocus);
        }
    }

    private void place(Node screen) {
        if (!open.get()) {
            focusedBefore = window.getScene().getFocusOwner();
        }
        window.setCenter(screen);
        open.set(true);
    }

    private void setBarsShown(boolean shown) {
        for (Node bar : hidden) {
            bar.setVisible(shown);
            bar.setManaged(shown);
        }
    }
}
