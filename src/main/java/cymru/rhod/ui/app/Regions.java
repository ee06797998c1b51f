package cymru.rhod.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** The regions of the window, which F6 goes through one after the other. Within a region Tab and the arrows move on. */
final class Regions {

    private final Supplier<List<Parent>> shown;

    /** @param shown returns those that are in the window now, in the order the eye takes them */
    Regions(Supplier<List<Parent>> shown) {
        this.shown = shown;
    }

    /** Gives the keyboard to the next region that can take it. */
    void next() {
        move(1);
    }

    void previous() {
        move(-1);
    }

    private void move(int step) {
        List<Parent> regions = shown.get();
        int from = current(regions);
        for (int i = 1; i <= regions.size(); i++) {
            Parent region = regions.get(Math.floorMod(from + i * step, regions.size()));
            Optional<Node> target = firstFocusable(region);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static int current(List<Parent> regions) {
        Node owner = regions.get(0).getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            int index = node instanceof Parent parent ? regions.indexOf(parent) : -1;
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    /** Returns the first node at or below one that can take the keyboard. */
    static Optional<Node> firstFocusable(Node node) {
        List<Node> waiting = new ArrayList<>(List.of(node));
        while (!waiting.isEmpty()) {
            Node first = waiting.remove(0);
            if (first.getScene() == null || !first.isVisible() || !first.isManaged() || first.isDisabled()) {
                continue;
            }
            if (first.isFocusTraversable()) {
                return Optional.of(first);
            }
            if (first instanceof ScrollPane scroll && scroll.getContent() != null) {
                // Its content lies in a part that manages itself.
                waiting.add(0, scroll.getContent());
            } else if (first instanceof Parent parent) {
                waiting.addAll(0, parent.getChildrenUnmodifiable());
            }
        }
        return Optional.empty();
    }
}
