package cymru.rhod.ui.app;

import cymru.rhod.ui.common.TabStrip;
import cymru.rhod.ui.common.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** Tabs whose content is made when it is first looked at: what nobody opens costs nothing. */
final class LazyTabs extends BorderPane {

    private final Texts texts;
    private final TabStrip strip = new TabStrip(this::show);
    private final Map<String, Supplier<? extends Node>> makers = new HashMap<>();
    private final Map<String, Node> contents = new HashMap<>();

    LazyTabs(Texts texts, String id) {
        this.texts = texts;
        setId(id);
        setTop(strip);
    }

    /**
     * Adds a tab; the first is shown at once.
     *
     * @param id names the tab; its title is the text {@code app.tab.ID}
     */
    void add(String id, Supplier<? extends Node> content) {
        makers.put(id, content);
        strip.add(id, texts.binding("app.tab." + id));
        if (makers.size() == 1) {
            select(id);
        }
    }

    /** Returns what a tab shows; null before it was first looked at. */
    @Nullable
    Node content(String id) {
        return contents.get(id);
    }

    boolean has(String id) {
        return makers.containsKey(id);
    }

    /** Shows a tab by its id. */
    void select(String id) {
        strip.choose(id);
    }

    /** Gives the keyboard to the tab that is shown. */
    @Override
    public void requestFocus() {
        strip.requestFocus();
    }

    private void show(String id) {
        Node content = contents.get(id);
        if (content == null) {
            content = Objects.requireNonNull(makers.get(id)).get();
            contents.put(id, content);
        }
        setCenter(content);
    }
}
