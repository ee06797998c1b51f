package cymru.rhod.ui.app;

import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.copy.CopyWay;
import cymru.rhod.ui.common.copy.Copyable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The table or chart that has the keyboard, or had it until a menu or a card over the window took it: what "copy" means in the list
 * of actions.
 */
final class FocusedCopy {

    private final Node workspace;
    private final ReadOnlyObjectWrapper<@Nullable Copyable> copyable = new ReadOnlyObjectWrapper<>();

    /** @param workspace where tables and charts are; while the keyboard is elsewhere, what had it there last counts */
    FocusedCopy(Node workspace, Subscriptions subscriptions) {
        this.workspace = workspace;
        subscriptions.onChange(workspace.sceneProperty().flatMap(Scene::focusOwnerProperty), this::follow);
        subscriptions.add(() -> copyable.set(null));
    }

    /** Says whether there is something that can be copied in a way. */
    ObservableBooleanValue offers(CopyWay way) {
        return Bindings.createBooleanBinding(
                () -> copyable.get() != null && copyable.get().offers(way), copyable.getReadOnlyProperty());
    }

    void copy(CopyWay way) {
        Copyable now = copyable.get();
        if (now != null) {
            now.copy(way);
        }
    }

    private void follow(@Nullable Node focused) {
        Node at = focused;
        while (at != null && at != workspace) {
            at = at.getParent();
        }
        if (at == workspace) {
            copyable.set(Copyable.around(focused).orElse(null));
        }
    }
}
