package cymru.rhod.ui.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows a screen in the place of the workspace and of the bars that belong to it, and the workspace as it was afterwards. Messages
 * stay in sight.
 */
final class ScreenCover extends StackPane {

    private final Node workspace;
    private final List<Node> bars;
    private @Nullable Node screen;

    ScreenCover(Node workspace, List<Node> bars) {
        super(workspace);
        this.workspace = workspace;
        this.bars = List.copyOf(bars);
    }

    /** Shows a screen in place of the workspace, and of another screen. */
    void show(Node shown) {
        screen = shown;
        getChildren().setAll(workspace, shown);
        setWorkspaceShown(false);
    }

    /** Shows the workspace again. */
    void close() {
        if (screen != null) {
            screen = null;
            getChildren().setAll(workspace);
            setWorkspaceShown(true);
        }
    }

    private void setWorkspaceShown(boolean shown) {
        workspace.setVisible(shown);
        workspace.setManaged(shown);
        for (Node bar : bars) {
            bar.setVisible(shown);
            bar.setManaged(shown);
        }
    }
}
