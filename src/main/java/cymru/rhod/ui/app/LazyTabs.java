package cymru.rhod.ui.app;

import cymru.rhod.ui.common.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** Tabs whose content is made when it is first looked at: what nobody opens costs nothing. */
final class LazyTabs extends TabPane {

    private final Texts texts;

    LazyTabs(Texts texts, String id) {
        this.texts = texts;
        setId(id);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    }

    /** @param id names the tab; its title is the text {@code app.tab.ID} */
    void add(String id, Supplier<? extends Node> content) {
        Tab tab = new Tab();
        tab.setId(id);
        tab.textProperty().bind(texts.binding("app.tab." + id));
        tab.selectedProperty().addListener((observable, before, selected) -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(content.get());
            }
        });
        getTabs().add(tab);
        if (getTabs().size() == 1) {
            tab.setContent(content.get());
        }
    }

    /** Returns what a tab shows; null before it was first looked at. */
    @Nullable
    Node content(String id) {
        return find(id).map(Tab::getContent).orElse(null);
    }

    boolean has(String id) {
        return find(id).isPresent();
    }

    /** Shows a tab by its id. */
    void select(String id) {
        find(id).ifPresent(getSelectionModel()::select);
    }

    private Optional<Tab> find(String id) {
        return getTabs().stream().filter(tab -> tab.getId().equals(id)).findFirst();
    }
}
