package cymru.rhod.ui.app;

import cymru.rhod.ui.common.TabStrip;
import cymru.rhod.ui.common.Texts;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** Tabs over views that are made when they are first looked at. */
final class LazyTabs extends BorderPane {

    private final Texts texts;
    private final LazyViews views = new LazyViews();
    private final TabStrip strip = new TabStrip(views::show);

    LazyTabs(Texts texts, String id) {
        this.texts = texts;
        setId(id);
        setTop(strip);
        setCenter(views);
    }

    /**
     * Adds a tab; the first is shown at once.
     *
     * @param id names the tab; its title is the text {@code app.tab.ID}
     */
    void add(String id, Supplier<? extends Node> content) {
        views.add(id, content);
        strip.add(id, texts.binding("app.tab." + id));
        if (views.shownProperty().get() == null) {
            select(id);
        }
    }

    /** Returns what a tab shows; null before it was first looked at. */
    @Nullable
    Node content(String id) {
        return views.view(id);
    }

    boolean has(String id) {
        return views.has(id);
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
}
