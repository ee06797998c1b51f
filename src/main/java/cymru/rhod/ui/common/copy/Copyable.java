package cymru.rhod.ui.common.copy;

import cymru.rhod.ui.common.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What of one node of the window can be copied. The node knows it, so that the window's list of actions finds it from whatever has
 * the keyboard. What is copied is made when it is asked for, in the language of the moment.
 */
public final class Copyable {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY_TOO = new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination MENU = new KeyCodeCombination(KeyCode.CONTEXT_MENU);
    private static final KeyCombination MENU_TOO = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    /** What goes on the clipboard, and how the window tells of it. */
    private record Copied(ClipboardContent content, String note) {}

    private final Node node;
    private final Texts texts;
    private final Map<CopyWay, Supplier<Copied>> ways = new EnumMap<>(CopyWay.class);
    private @Nullable ContextMenu menu;

    private Copyable(Node node, Texts texts) {
        this.node = node;
        this.texts = texts;
    }

    /** Begins the ways of copying a node; what it offered before is gone. */
    static Copyable of(Node node, Texts texts) {
        Copyable made = new Copyable(node, texts);
        node.getProperties().put(Copyable.class, made);
        return made;
    }

    /** Returns what can be copied of a node or, if nothing can, of the nearest that holds it. */
    public static Optional<Copyable> around(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(Copyable.class) instanceof Copyable found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    Copyable table(CopyWay way, Supplier<TableText> table) {
        ways.put(way, () -> {
            TableText text = table.get();
            ClipboardContent content = new ClipboardContent();
            content.putString(text.tabSeparated());
            content.putHtml(text.html());
            return new Copied(content, texts.get("copy.done.rows", text.rows().size()));
        });
        return this;
    }

    Copyable picture(Supplier<Image> picture) {
        ways.put(CopyWay.PICTURE, () -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(picture.get());
            return new Copied(content, texts.get("copy.done.picture"));
        });
        return this;
    }

    /** Offers the ways by a right click, the menu key and the key for copying, which takes the first. */
    void listen() {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                showMenuAtKeyboard();
            } else {
                showMenu(event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event) || COPY_TOO.match(event)) {
                copy(ways.keySet().iterator().next());
                event.consume();
            } else if (MENU.match(event) || MENU_TOO.match(event)) {
                showMenuAtKeyboard();
                event.consume();
            }
        });
        // A click anywhere in it brings the keyboard, so that the key for copying means what was clicked.
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (!holds(focused())) {
                node.requestFocus();
            }
        });
    }

    /** Says whether it can be copied in a way. */
    public boolean offers(CopyWay way) {
        return ways.containsKey(way);
    }

    /** Puts it on the clipboard and says so; does nothing where it does not offer the way. */
    public void copy(CopyWay way) {
        Supplier<Copied> made = ways.get(way);
        if (made != null) {
            Copied copied = made.get();
            boolean isTaken = Clipboard.getSystemClipboard().setContent(copied.content());
            node.fireEvent(new CopiedEvent(isTaken ? copied.note() : texts.get("copy.failed")));
        }
    }

    /** Returns a line of a menu for each way. */
    public List<MenuItem> menuItems() {
        return ways.keySet().stream().map(this::menuItem).toList();
    }

    private MenuItem menuItem(CopyWay way) {
        MenuItem item = new MenuItem(texts.get("app.command." + way.command()));
        item.setId(way.command().replace('.', '-'));
        item.setOnAction(event -> copy(way));
        return item;
    }

    private void showMenuAtKeyboard() {
        Node at = Objects.requireNonNullElse(holds(focused()) ? focused() : node, node);
        Bounds bounds = at.localToScreen(at.getBoundsInLocal());
        showMenu(bounds.getMinX(), at == node ? bounds.getMinY() : bounds.getMaxY());
    }

    private void showMenu(double screenX, double screenY) {
        if (menu == null) {
            menu = new ContextMenu();
        }
        menu.getItems().setAll(menuItems());
        menu.getItems().get(0).setAccelerator(COPY);
        menu.show(node, screenX, screenY);
    }

    private @Nullable Node focused() {
        return node.getScene() == null ? null : node.getScene().getFocusOwner();
    }

    private boolean holds(@Nullable Node other) {
        Node at = other;
        while (at != null && at != node) {
            at = at.getParent();
        }
        return at == node;
    }
}
