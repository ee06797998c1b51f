package cymru.rhod.ui.compare;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TabStrip;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ThemeService;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * The open rota under both contracts and under England's, its pay against hours, what differs from another rota, and the rotas of a folder.
 *
 * <p>It works only while it is visible and in a scene: nothing is compared that nobody looks at.
 */
public final class CompareView extends BorderPane {

    private static final String CONTRACTS = "compare-contracts";
    private static final String CURVE = "compare-curve";
    private static final String ENGLAND = "compare-england";
    private static final String BEFORE_AFTER = "compare-before-after";
    private static final String FOLDER = "compare-folder";

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel session;
    private final Texts texts;
    private final TabStrip tabs = new TabStrip(this::showTab);
    private final Map<String, Supplier<Region>> makers = new LinkedHashMap<>();
    private final Map<String, Region> sections = new HashMap<>();
    private String shownTab = CONTRACTS;

    /**
     * @param onExplain is given the reason of a number that a person asks about
     * @param onCells is given cells of the pattern that a person wants to see
     */
    public CompareView(
            SessionModel session,
            Texts texts,
            CompareSources sources,
            Consumer<Reason> onExplain,
            Consumer<List<CellRef>> onCells) {
        this.session = session;
        this.texts = texts;
        setId("compare-view");
        getStyleClass().add("compare-view");
        getStylesheets().add(ThemeService.find("compare.css"));
        add(CONTRACTS, "compare.section.contracts", () -> new ContractsPane(texts, subscriptions, onExplain));
        add(CURVE, "compare.section.curve", () -> new CurvePane(new CurveModel(), texts, subscriptions, onExplain));
        add(
                ENGLAND,
                "compare.section.england",
                () -> new EnglandPane(new EnglandModel(sources), texts, subscriptions, onExplain));
        add(
                BEFORE_AFTER,
                "compare.section.before-after",
                () -> new BeforeAfterPane(
                        new BeforeAfterModel(session, sources), texts, subscriptions, onExplain, onCells));
        add(
                FOLDER,
                "compare.section.folder",
                () -> new FolderPane(folder(sources), sources.dialogs(), texts, subscriptions));
        setTop(tabs);
        tabs.choose(CONTRACTS);
        subscriptions.onChange(session.reportProperty(), report -> showIfLookedAt());
        subscriptions.onChange(texts.wordingProperty(), wording -> showIfLookedAt());
        subscriptions.onChange(sceneProperty(), scene -> showIfLookedAt());
        subscriptions.onChange(visibleProperty(), visible -> showIfLookedAt());
    }

    /** Ends what is under way and stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
    }

    private FolderModel folder(CompareSources sources) {
        FolderModel model = new FolderModel(sources);
        subscriptions.add(model::cancel);
        return model;
    }

    private void add(String id, String title, Supplier<Region> section) {
        makers.put(id, section);
        tabs.add(id, texts.binding(title));
    }

    private void showTab(String id) {
        shownTab = id;
        showIfLookedAt();
    }

    private void showIfLookedAt() {
        if (getScene() != null && isVisible()) {
            show(session.reportProperty().get());
        }
    }

    private void show(RotaReport report) {
        Region section = sections.computeIfAbsent(
                shownTab, id -> Objects.requireNonNull(makers.get(id)).get());
        if (getCenter() != section) {
            setCenter(section);
        }
        if (section instanceof CompareSection shown) {
            shown.show(report);
        }
    }
}
