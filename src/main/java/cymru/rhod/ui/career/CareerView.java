package cymru.rhod.ui.career;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.edit.EditResult;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.ui.common.ChoiceCombo;
import cymru.rhod.ui.common.ChoiceEntry;
import cymru.rhod.ui.common.LayPane;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.TabStrip;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.common.WrappedLabel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One doctor through time: service and the points it gives, when they move to the contract of 2026, what is protected, the pension,
 * the years ahead, and late stays. While the rota is on no dates, or has no doctor, it offers what is missing.
 *
 * <p>It works only while it is visible and in a scene. What is typed for one doctor stays while another is looked at.
 */
public final class CareerView extends BorderPane {

    private static final String SERVICE = "career-tab-service";
    private static final String MOVE = "career-tab-move";
    private static final String PROTECTION = "career-tab-protection";
    private static final String PENSION = "career-tab-pension";
    private static final String YEARS = "career-tab-years";
    private static final String LATE = "career-tab-late";

    /** Makes a part of the view for a doctor. */
    @FunctionalInterface
    private interface Maker {
        CareerSection make(CareerDoctor doctor, Texts texts, Subscriptions subscriptions, Consumer<Reason> onExplain);
    }

    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionModel session;
    private final Texts texts;
    private final Supplier<FigureTable> figures;
    private final BankHolidays bankHolidays;
    private final Consumer<Reason> onExplain;
    private final Consumer<String> onShowDoctor;
    private final LayPane layPane;
    private final TabStrip tabs = new TabStrip(this::showTab);
    private final Map<String, Maker> makers = new LinkedHashMap<>();
    private final Map<String, Parts> ofDoctors = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable String> chosenSlot = new ReadOnlyObjectWrapper<>();
    private final ChoiceEntry<String> picked = new ChoiceEntry<>("", this::pick);
    private final ChoiceCombo<String> doctors;
    private final Label about = new WrappedLabel("form-hint");
    private final VBox head;
    private String shownTab = SERVICE;

    /**
     * @param bankHolidays those of Wales
     * @param today says what day it is
     * @param onExplain is given the reason of a number that a person asks about
     * @param onShowDoctor is given the id of the slot whose doctor a person wants to fill in
     */
    public CareerView(
            SessionModel session,
            Texts texts,
            Supplier<FigureTable> figures,
            BankHolidays bankHolidays,
            Supplier<LocalDate> today,
            Consumer<Reason> onExplain,
            Consumer<String> onShowDoctor) {
        this.session = session;
        this.texts = texts;
        this.figures = figures;
        this.bankHolidays = bankHolidays;
        this.onExplain = onExplain;
        this.onShowDoctor = onShowDoctor;
        setId("career-view");
        getStyleClass().add("career-view");
        getStylesheets().add(ThemeService.find("career.css"));
        layPane = new LayPane(session, texts, subscriptions, today, "career.lay.explanation");
        doctors = new ChoiceCombo<>(texts, subscriptions, picked, this::nameOf);
        head = head();
        add(SERVICE, "career.tab.service", ServicePane::new);
        add(MOVE, "career.tab.move", MovePane::new);
        add(PROTECTION, "career.tab.protection", ProtectionPane::new);
        add(PENSION, "career.tab.pension", PensionPane::new);
        add(YEARS, "career.tab.years", YearsPane::new);
        add(LATE, "career.tab.late", LateStaysPane::new);
        tabs.choose(SERVICE);
        subscriptions.add(session.subscribe(this::forget));
        subscriptions.add(() -> ofDoctors.values().forEach(Parts::close));
        subscriptions.onChange(session.reportProperty(), report -> showIfLookedAt());
        subscriptions.onChange(texts.wordingProperty(), wording -> showIfLookedAt());
        subscriptions.onChange(sceneProperty(), scene -> showIfLookedAt());
        subscriptions.onChange(visibleProperty(), visible -> showIfLookedAt());
    }

    /** Returns the id of the slot of the chosen doctor; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable String> chosenSlotProperty() {
        return chosenSlot.getReadOnlyProperty();
    }

    /** Shows a doctor by the id of the slot; does nothing where there is none or they are shown already. */
    public void showDoctor(String slotId) {
        if (!slotId.equals(chosenSlot.get())
                && slots().stream().anyMatch(slot -> slot.id().equals(slotId))) {
            chosenSlot.set(slotId);
            showIfLookedAt();
        }
    }

    /** Stops following the rota and the language. */
    public void dispose() {
        subscriptions.close();
    }

    private void add(String id, String title, Maker maker) {
        makers.put(id, maker);
        tabs.add(id, texts.binding(title));
    }

    private VBox head() {
        Label name = new Label();
        name.textProperty().bind(texts.binding("career.doctor"));
        name.setLabelFor(doctors);
        doctors.setId("career-doctor");
        Hyperlink details = new Hyperlink();
        details.setId("career-doctor-details");
        details.textProperty().bind(texts.binding("career.doctor.details"));
        details.setOnAction(event -> {
            details.setVisited(false);
            Optional.ofNullable(chosenSlot.get()).ifPresent(onShowDoctor);
        });
        FlowPane line = new FlowPane(name, doctors, about, details);
        line.getStyleClass().add("career-doctor-line");
        return new VBox(line, tabs);
    }

    private Optional<Problem> pick(String slotId) {
        chosenSlot.set(slotId);
        showIfLookedAt();
        return Optional.empty();
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
        Roster roster = report.rota().roster();
        if (roster == null) {
            setTop(null);
            setCenter(layPane);
            return;
        }
        List<Slot> slots = roster.slots();
        if (slots.isEmpty()) {
            setTop(null);
            setCenter(missing("career.no-doctors", "career.add-doctor", "career-add-doctor", this::addDoctor));
            return;
        }
        Slot slot =
                roster.slot(Objects.requireNonNullElse(chosenSlot.get(), "")).orElseGet(() -> firstWithDoctor(slots));
        chosenSlot.set(slot.id());
        doctors.setChoices(slots.stream().map(Slot::id).toList());
        picked.show(slot.id());
        doctors.reword();
        about.setText(about(report, slot));
        setTop(head);
        if (slot.doctor() == null) {
            setCenter(missing("career.vacant", "career.fill", "career-fill", () -> fill(slot)));
        } else {
            setCenter(parts(slot.id()).show(report));
        }
    }

    private static Slot firstWithDoctor(List<Slot> slots) {
        return slots.stream().filter(slot -> slot.doctor() != null).findFirst().orElse(slots.get(0));
    }

    private String about(RotaReport report, Slot slot) {
        Doctor doctor = slot.doctor();
        if (doctor == null) {
            return "";
        }
        Grade grade = doctor.grade() == null ? report.rota().settings().grade() : doctor.grade();
        if (grade == null) {
            return texts.get("career.doctor.no-grade");
        }
        return doctor.point2002() == null
                ? texts.get("grade." + grade.code())
                : texts.wording().gradeAndPoint(grade, doctor.point2002(), doctor.serviceYears());
    }

    private VBox missing(String what, String command, String id, Runnable action) {
        Button button = new Button(texts.get(command), new FontIcon(Feather.PLUS));
        button.setId(id);
        button.setOnAction(event -> action.run());
        Label label = new WrappedLabel();
        label.setText(texts.get(what));
        VBox box = new VBox(label, button);
        box.getStyleClass().add("career-cards");
        return box;
    }

    private void addDoctor() {
        session.apply(new RosterEdit.AddSlots(0, 1, texts.get("roster.slot-name")));
    }

    private void fill(Slot slot) {
        session.apply(new RosterEdit.ChangeSlots(List.of(slot.withDoctor(Doctor.unknown()))));
    }

    private String nameOf(String slotId) {
        return slots().stream()
                .filter(slot -> slot.id().equals(slotId))
                .findFirst()
                .map(slot -> slot.doctor() == null ? texts.get("people.vacant", slot.name()) : slot.name())
                .orElse("");
    }

    private List<Slot> slots() {
        Roster roster = session.reportProperty().get().rota().roster();
        return roster == null ? List.of() : roster.slots();
    }

    private Optional<Problem> apply(RotaEdit edit) {
        return session.apply(edit) instanceof EditResult.Refused refused
                ? Optional.of(refused.problem())
                : Optional.empty();
    }

    private Parts parts(String slotId) {
        return ofDoctors.computeIfAbsent(slotId, id -> new Parts(id));
    }

    /** What was typed for the doctors of another rota is let go. */
    private void forget(RotaSession.Change change) {
        if (change.label().isEmpty()) {
            ofDoctors.values().forEach(Parts::close);
            ofDoctors.clear();
        }
    }

    /** The parts of the view that were looked at for one doctor. */
    private final class Parts {

        private final Subscriptions ofParts = new Subscriptions();
        private final CareerDoctor doctor;
        private final Map<String, CareerSection> made = new HashMap<>();

        Parts(String slotId) {
            doctor = new CareerDoctor(slotId, session::editedRota, CareerView.this::apply, figures, bankHolidays);
        }

        CareerSection show(RotaReport report) {
            doctor.show(report);
            CareerSection section = made.computeIfAbsent(
                    shownTab, id -> Objects.requireNonNull(makers.get(id)).make(doctor, texts, ofParts, onExplain));
            section.show();
            return section;
        }

        void close() {
            ofParts.close();
        }
    }
}
