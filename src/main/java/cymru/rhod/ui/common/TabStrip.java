package cymru.rhod.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.StringBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A row of tabs of which one is chosen. The keyboard comes to the chosen tab, and the arrows, Home and End go on to others. A tab pane
 * would do more than is needed here, and its headers alone would take a twentieth of the start.
 */
public final class TabStrip extends HBox {

    /** In a narrow window the titles are shortened rather than cut at the window's edge. */
    private static final double LEAST_TAB_WIDTH = 56;

    private final Consumer<String> onChosen;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private @Nullable String chosen;

    /** @param onChosen told of the id of a tab when it is chosen, by a person or by {@link #choose} */
    public TabStrip(Consumer<String> onChosen) {
        this.onChosen = onChosen;
        getStyleClass().add("tab-strip");
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveOn);
    }

    public void add(String id, StringBinding title) {
        ToggleButton tab = new ToggleButton();
        tab.setId(id);
        tab.textProperty().bind(title);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setMinWidth(LEAST_TAB_WIDTH);
        tab.setFocusTraversable(false);
        Hint whole = new Hint(tab);
        // A title that is cut short is read where the pointer rests on it.
        InvalidationListener hint = observable -> whole.setText(tab.getWidth() < tab.prefWidth(-1) ? title.get() : "");
        tab.widthProperty().addListener(hint);
        title.addListener(hint);
        tab.setOnAction(event -> choose(id));
        tabs.add(tab);
        getChildren().add(tab);
    }

    /** Chooses a tab by its id. */
    public void choose(String id) {
        // The keyboard goes with the choice, if it is here: a mouse or a command may have chosen.
        boolean hasKeyboard = tabs.stream().anyMatch(ToggleButton::isFocused);
        for (ToggleButton tab : tabs) {
            boolean isChosen = tab.getId().equals(id);
            tab.setSelected(isChosen);
            tab.setFocusTraversable(isChosen);
        }
        if (hasKeyboard) {
            requestFocus();
        }
        if (!id.equals(chosen)) {
            chosen = id;
            onChosen.accept(id);
        }
    }

    /** Gives the keyboard to the chosen tab. */
    @Override
    public void requestFocus() {
        tabs.stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
    }

    private void moveOn(KeyEvent event) {
        int place = tabs.indexOf(event.getTarget());
        int next =
                switch (event.getCode()) {
                    case LEFT -> place - 1;
                    case RIGHT -> place + 1;
                    case HOME -> 0;
                    case END -> tabs.size() - 1;
                    default -> -1;
                };
        if (place >= 0 && event.getCode().isNavigationKey()) {
            event.consume();
            if (next >= 0 && next < tabs.size()) {
                choose(tabs.get(next).getId());
                requestFocus();
            }
        }
    }
}
