package cymru.rhod.ui.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Views of which one is shown. Each is made when it is first looked at: what nobody opens costs nothing. */
final class LazyViews extends StackPane {

    private final Map<String, Supplier<? extends Node>> makers = new HashMap<>();
    private final Map<String, Node> made = new HashMap<>();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper();

    void add(String id, Supplier<? extends Node> view) {
        makers.put(id, view);
    }

    boolean has(String id) {
        return makers.containsKey(id);
    }

    /** Returns a view; null before it was first looked at. */
    @Nullable
    Node view(String id) {
        return made.get(id);
    }

    /** Shows a view by its id. */
    void show(String id) {
        Node view = made.get(id);
        if (view == null) {
            view = Objects.requireNonNull(makers.get(id)).get();
            made.put(id, view);
        }
        getChildren().setAll(view);
        shown.set(id);
    }

    /** Returns the id of the view that is shown. */
    ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
