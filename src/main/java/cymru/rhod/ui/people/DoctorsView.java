package cymru.rhod.ui.people;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.ui.common.LayPane;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TabStrip;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.common.ViewMemory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The doctors of the open rota: a table of all with all their numbers, the details of one, how fairly the rota is spread, what
 * leave it leaves room for, how many doctors are needed, and its dates and cost. While the rota is on no dates it offers to lay
 * the pattern on some.
 *
 * <p>It works only while it is visible and in a scene: what dates come to is worked out when somebody looks at it.
 */
public final class DoctorsView extends BorderPane {

    private static final String DOCTORS = "people-doctors";
    private static final String FAIRNESS = "people-fairness";
    private static final String LEAVE = "people-leave";
    private static final String NEEDS = "people-needs";
    private static final String DATES = "people-dates";

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel session;
    private final DoctorsModel model;
    private final Texts texts;
    private final LayPane layPane;
    private final TabStrip tabs = new TabStrip(this::showTab);
    private final Map<String, Supplier<Region>> makers = new LinkedHashMap<>();
    private final Map<String, Region> sections = new HashMap<>();
    private String shownTab = DOCTORS;

    /**
     * @param bankHolidays those of Wales
     * @param today says what day it is
     * @param memory keeps how the table was arranged
     * @param onExplain is given the reason of a number that a person asks about
     */
    public DoctorsView(
            SessionModel session,
            Texts texts,
            BankHolidays bankHolidays,
            Supplier<LocalDate> today,
            ViewMemory memory,
            Consumer<Reason> onExplain) {
        this.session = session;
        this.texts = texts;
        layPane = new LayPane(session, texts, subscriptions, today, "roster.lay.explanation");
        setId("doctors-view");
        getStyleClass().add("doctors-view");
        getStylesheets().add(ThemeService.find("people.css"));
        model = new DoctorsModel(session, subscriptions);
        add(
                DOCTORS,
                "people.section.doctors",
                () -> new DoctorsPane(session, model, texts, subscriptions, memory, onExplain));
        add(FAIRNESS, "people.section.fairness", () -> new FairnessPane(texts, this::showDoctor));
        add(LEAVE, "people.section.leave", () -> new LeavePane(model, texts, subscriptions, onExplain));
        add(NEEDS, "people.section.needs", () -> new NeedsPane(session, model, texts, subscriptions));
        add(
                DATES,
                "people.section.dates",
                () -> new DatesPane(session, model, texts, subscriptions, bankHolidays, today, this::showDoctor));
        tabs.choose(DOCTORS);
        subscriptions.onChange(session.reportProperty(), report -> showIfLookedAt());
        subscriptions.onChange(texts.wordingProperty(), wording -> showIfLookedAt());
        subscriptions.onChange(sceneProperty(), scene -> showIfLookedAt());
        subscriptions.onChange(visibleProperty(), visible -> showIfLookedAt());
    }

    /** Shows a doctor's details by the id of the slot; does nothing where there is none. */
    public void showDoctor(String slotId) {
        model.choose(slotId);
        tabs.choose(DOCTORS);
    }

    /** Chooses a doctor by the id of the slot, whatever section is shown; one not known yet once there is a table of them. */
    public void chooseDoctor(String slotId) {
        model.choose(slotId);
    }

    /** Returns the id of the slot of the chosen doctor; null where there is none. */
    public ObservableValue<@Nullable String> chosenSlotProperty() {
        return model.chosenProperty().map(DoctorItem::id);
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
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
        model.show(report);
        if (report.roster() == null) {
            setTop(null);
            setCenter(layPane);
            return;
        }
        setTop(tabs);
        Region section = sections.computeIfAbsent(
                shownTab, id -> Objects.requireNonNull(makers.get(id)).get());
        if (getCenter() != section) {
            setCenter(section);
        }
        if (section instanceof RosterSection shown) {
            shown.show(report);
        }
    }
}
