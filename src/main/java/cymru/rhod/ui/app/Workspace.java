package cymru.rhod.ui.app;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.optimise.Goal;
import cymru.rhod.optimise.SuggestionSearch;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.ui.calendar.CalendarView;
import cymru.rhod.ui.career.CareerView;
import cymru.rhod.ui.charts.HoursChart;
import cymru.rhod.ui.charts.OnDutyStrip;
import cymru.rhod.ui.charts.UnsocialChart;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.FormField;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subject;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ViewMemory;
import cymru.rhod.ui.compare.CompareDialogs;
import cymru.rhod.ui.compare.CompareSources;
import cymru.rhod.ui.compare.CompareView;
import cymru.rhod.ui.figures.FiguresView;
import cymru.rhod.ui.findings.ChangeLine;
import cymru.rhod.ui.findings.EvidenceMarks;
import cymru.rhod.ui.findings.NumbersPanel;
import cymru.rhod.ui.findings.ReasonsPanel;
import cymru.rhod.ui.findings.SlotPanel;
import cymru.rhod.ui.findings.VerdictBar;
import cymru.rhod.ui.grid.RotaGrid;
import cymru.rhod.ui.optimise.SuggestionsPane;
import cymru.rhod.ui.pay.PayPanel;
import cymru.rhod.ui.people.DoctorsView;
import cymru.rhod.ui.settings.SettingsPane;
import cymru.rhod.ui.shifts.ShiftPalette;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The parts around one rota: shifts to the left, a view of it in the middle, numbers and pay to the right, verdicts
 * and the change line below. Here the parts meet, which know nothing of each other.
 */
final class Workspace extends SplitPane {

    private static final double PALETTE_WIDTH = 236;
    private static final double LEAST_PALETTE_WIDTH = 200;
    private static final double LEAST_MIDDLE_WIDTH = 420;
    private static final double SIDE_SHARE = 0.26;
    private static final double LEAST_SIDE_WIDTH = 316;
    private static final double MOST_SIDE_WIDTH = 460;
    private static final double CHARTS_HEIGHT = 190;
    private static final double LEAST_CHARTS_HEIGHT = 110;
    private static final double LEAST_GRID_HEIGHT = 140;
    private static final double PATTERN_NUMBERS_SHARE = 0.52;

    /** One doctor has more numbers than the pattern, and their pay among them. */
    private static final double SLOT_NUMBERS_SHARE = 0.72;

    private static final double ABOVE_A_SETTING = 40;

    private static final String PATTERN = "pattern";
    private static final String CALENDAR = "calendar";
    private static final String DOCTORS = "doctors";
    private static final String COMPARE = "compare";
    private static final String CAREER = "career";
    private static final String FIGURES = "figures";
    private static final String PATTERN_NUMBERS = "pattern-numbers";
    private static final String SLOT_NUMBERS = "slot-numbers";
    private static final String PAY = "pay";
    private static final String WHY = "why";
    private static final String SUGGESTIONS = "suggestions";
    private static final String SETTINGS = "settings";
    private static final String ON_DUTY = "on-duty";
    private static final String HOURS = "hours";
    private static final String UNSOCIAL = "unsocial";

    /** The ids of the views of the rota, in the order of their tabs. */
    static final List<String> VIEWS = List.of(PATTERN, CALENDAR, DOCTORS, COMPARE, CAREER, FIGURES);

    /** The views in which duties are painted; the others take the width of the shifts. */
    private static final Set<String> PAINTED = Set.of(PATTERN, CALENDAR);

    /** The ids of what can be shown: side panels first, then charts. */
    static final List<String> TABS = List.of(PAY, WHY, SUGGESTIONS, SETTINGS, ON_DUTY, HOURS, UNSOCIAL);

    private final SessionModel session;
    private final Texts texts;
    private final Subscriptions subscriptions;
    private final RotaGrid grid;
    private final ShiftPalette palette;
    private final EvidenceMarks evidence;
    private final LazyViews panels;
    private final VBox numbers;
    private final VBox verdicts;
    private final LazyViews views;
    private final LazyTabs charts;
    private final LazyTabs side;
    private double otherNumbersShare = SLOT_NUMBERS_SHARE;
    private @Nullable ReasonsPanel reasons;
    private @Nullable CalendarView calendar;
    private @Nullable DoctorsView doctors;
    private @Nullable String lastSlot;
    private @Nullable CareerView career;

    /**
     * @param dialogs asks for the files that comparisons are made of
     * @param programSettings makes the controls for settings that belong to the program and not to the rota
     * @param subscriptions when these are closed, the parts give up what they follow
     */
    Workspace(
            SessionModel session,
            FigureAccess figures,
            Texts texts,
            Dates dates,
            ViewMemory memory,
            CompareDialogs dialogs,
            Supplier<? extends Node> programSettings,
            Subscriptions subscriptions) {
        this.session = session;
        this.texts = texts;
        this.subscriptions = subscriptions;
        setId("workspace");
        getStyleClass().add("workspace");
        grid = disposed(new RotaGrid(session, texts), RotaGrid::dispose);
        palette = disposed(new ShiftPalette(session, texts, figures.library().tableProperty()), ShiftPalette::dispose);
        grid.setOnExplain(
                cell -> explain(CellReasons.of(cell, session.reportProperty().get())));
        grid.brushProperty().bindBidirectional(palette.brushProperty());
        charts = charts();
        side = side(figures.library(), programSettings);
        evidence = disposed(new EvidenceMarks(session, texts), EvidenceMarks::dispose);
        panels = panels();
        numbers = numbers();
        ChangeLine changes = disposed(new ChangeLine(session, texts), ChangeLine::dispose);
        verdicts = verdicts(changes);
        SplitPane sidePane = new SplitPane(numbers, side);
        sidePane.setOrientation(Orientation.VERTICAL);
        sidePane.setDividerPositions(PATTERN_NUMBERS_SHARE);
        views = views(dates, memory, figures, dialogs);
        evidence.setOnOpenFigure(this::showFigure);
        BorderPane middle = new BorderPane(views);
        middle.setBottom(verdicts);
        // A divider stops at these, so that no panel is squeezed until its content hides another's.
        palette.setMinWidth(LEAST_PALETTE_WIDTH);
        middle.setMinWidth(LEAST_MIDDLE_WIDTH);
        sidePane.setMinWidth(LEAST_SIDE_WIDTH);
        subscriptions.follow(
                views.shownProperty(),
                view -> arrange(
                        PAINTED.contains(view) ? List.of(palette, middle, sidePane) : List.of(middle, sidePane)));
        // Where nothing is painted, the line gives its room to the view until there is something to say.
        changes.visibleProperty()
                .bind(changes.emptyProperty()
                        .not()
                        .or(Bindings.createBooleanBinding(
                                () -> PAINTED.contains(views.shownProperty().get()), views.shownProperty())));
        changes.managedProperty().bind(changes.visibleProperty());
        subscriptions.follow(views.shownProperty(), view -> {
            palette.setOnDates(view.equals(CALENDAR));
            carrySlot(view);
            chooseSubject();
        });
        subscriptions.onChange(panels.shownProperty(), kind -> exchangeShares(sidePane));
        subscriptions.follow(
                session.chosenSlotProperty(), slot -> panels.show(slot == null ? PATTERN_NUMBERS : SLOT_NUMBERS));
        setResizableWithParent(palette, false);
        setResizableWithParent(sidePane, false);
        subscriptions.add(getItems()::clear);
        onceSized(widthProperty(), LEAST_PALETTE_WIDTH + LEAST_MIDDLE_WIDTH + LEAST_SIDE_WIDTH, this::divide);
    }

    RotaGrid grid() {
        return grid;
    }

    /** Opens the fields of a new shift type. */
    void addShift() {
        palette.addShift();
    }

    /** Gives the keyboard to the view that is shown. */
    void focusView() {
        Regions.firstFocusable(views).ifPresent(Node::requestFocus);
    }

    /** Shows a view of the rota by its id and gives it the keyboard. */
    void showView(String id) {
        views.show(id);
        focusView();
    }

    /** Shows a figure by its id, with its source and its history. */
    void showFigure(String id) {
        showView(FIGURES);
        if (views.view(FIGURES) instanceof FiguresView figures) {
            figures.showFigure(id);
        }
    }

    /** Returns the id of the view that is shown. */
    ReadOnlyStringProperty shownViewProperty() {
        return views.shownProperty();
    }

    /** Returns the regions in the order the eye takes them. */
    List<Parent> regions() {
        return List.of(palette, views, charts, verdicts, numbers, side);
    }

    /** Shows a side panel or a chart by its id. */
    void showTab(String id) {
        LazyTabs tabs = charts.has(id) ? charts : side;
        if (tabs == charts) {
            views.show(PATTERN);
        }
        tabs.select(id);
        tabs.requestFocus();
    }

    /** Answers why the rota has the band it has. */
    void explainBand() {
        explain(session.subject().pattern().newDeal().path());
    }

    /** Answers why the hours a week are what they are. */
    void explainHours() {
        explain(session.subject().pattern().workHoursWithCover());
    }

    /** Opens the list of the figures that are not confirmed, if there are any. */
    void showUnconfirmed() {
        if (evidence.lookup("#marks-unconfirmed") instanceof Hyperlink link && link.isVisible()) {
            link.requestFocus();
            link.fire();
        }
    }

    /** Shows the first setting that a query finds and gives it the keyboard. */
    void showSetting(String query) {
        side.select(SETTINGS);
        if (side.content(SETTINGS) instanceof ScrollPane settings && settings.getContent() instanceof Parent content) {
            // A section takes its fields in when it is first styled.
            settings.applyCss();
            Node setting = content.lookup(query);
            openSection(setting);
            bringIntoSight(setting, content, settings);
            Regions.firstFocusable(setting).ifPresent(Node::requestFocus);
        }
    }

    private static void openSection(Node setting) {
        for (Node node = setting; node != null; node = node.getParent()) {
            if (node instanceof TitledPane section) {
                section.setExpanded(true);
            }
        }
    }

    private static void bringIntoSight(Node node, Parent content, ScrollPane scroll) {
        scroll.applyCss();
        scroll.layout();
        double top =
                content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY() - ABOVE_A_SETTING;
        double hidden = content.getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, top / hidden)));
    }

    private void arrange(List<Node> parts) {
        if (!getItems().equals(parts)) {
            getItems().setAll(parts);
            divide(getWidth());
        }
    }

    /** Gives each kind of numbers the share of the height that it last had. */
    private void exchangeShares(SplitPane sidePane) {
        double share = otherNumbersShare;
        otherNumbersShare = sidePane.getDividerPositions()[0];
        sidePane.setDividerPositions(share);
    }

    /** Divides the width once; from then on the sides keep theirs, and the pattern takes what the window gives. */
    private void divide(double width) {
        double sideWidth = Math.min(MOST_SIDE_WIDTH, Math.max(LEAST_SIDE_WIDTH, width * SIDE_SHARE));
        double beforeSide = 1 - sideWidth / width;
        if (getItems().contains(palette)) {
            setDividerPositions(PALETTE_WIDTH / width, beforeSide);
        } else {
            setDividerPositions(beforeSide);
        }
    }

    /**
     * Divides at each size until one is enough: a window manager may open the window smaller than it will be, and what is
     * divided then would stay too narrow for good.
     */
    private static void onceSized(ReadOnlyDoubleProperty size, double enough, DoubleConsumer action) {
        size.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> observable, Number before, Number after) {
                if (after.doubleValue() >= enough) {
                    size.removeListener(this);
                }
                action.accept(after.doubleValue());
            }
        });
    }

    private LazyViews views(Dates dates, ViewMemory memory, FigureAccess figures, CompareDialogs dialogs) {
        LazyViews made = new LazyViews();
        made.add(PATTERN, this::pattern);
        made.add(CALENDAR, () -> calendar(dates));
        made.add(DOCTORS, () -> doctors(dates, memory));
        made.add(COMPARE, () -> compare(figures.library(), dialogs));
        made.add(CAREER, () -> career(figures.library(), dates));
        made.add(
                FIGURES,
                () -> disposed(
                        new FiguresView(
                                session, texts, figures.library(), figures.tasks(), figures.askFile(), this::explain),
                        FiguresView::dispose));
        made.show(PATTERN);
        return made;
    }

    private CalendarView calendar(Dates dates) {
        CalendarView made = disposed(
                new CalendarView(session, texts, dates.bankHolidays(), dates.today(), dates.worker()),
                CalendarView::dispose);
        made.brushProperty().bindBidirectional(palette.brushProperty());
        calendar = made;
        subscriptions.onChange(made.chosenSlotProperty(), slot -> chooseSubject());
        return made;
    }

    private DoctorsView doctors(Dates dates, ViewMemory memory) {
        DoctorsView made = disposed(
                new DoctorsView(session, texts, dates.bankHolidays(), dates.today(), memory, this::explain),
                DoctorsView::dispose);
        doctors = made;
        subscriptions.onChange(made.chosenSlotProperty(), slot -> chooseSubject());
        return made;
    }

    private CompareView compare(FigureLibrary figures, CompareDialogs dialogs) {
        // Made before the view, they are closed after it has given up what is under way, and closing waits for nothing.
        BackgroundTasks worker = disposed(new BackgroundTasks("compare"), BackgroundTasks::close);
        BackgroundTasks surveyor = disposed(new BackgroundTasks("compare-folder"), BackgroundTasks::close);
        CompareSources sources = new CompareSources(
                dialogs,
                figures::report,
                figures::england,
                figures::payYears,
                worker::run,
                surveyor::run,
                Platform::runLater);
        return disposed(new CompareView(session, texts, sources, this::explain, this::showCells), CompareView::dispose);
    }

    /** Shows cells of the pattern and lights them. */
    private void showCells(List<CellRef> cells) {
        views.show(PATTERN);
        grid.goTo(cells);
        session.litCellsProperty().set(List.copyOf(cells));
    }

    private CareerView career(FigureLibrary figures, Dates dates) {
        CareerView made = disposed(
                new CareerView(
                        session,
                        texts,
                        figures.tableProperty()::get,
                        dates.bankHolidays(),
                        dates.today(),
                        this::explain,
                        this::showDoctor),
                CareerView::dispose);
        career = made;
        subscriptions.onChange(made.chosenSlotProperty(), slot -> chooseSubject());
        return made;
    }

    /** Shows the details of the doctor of a slot. */
    private void showDoctor(String slotId) {
        views.show(DOCTORS);
        if (doctors != null) {
            doctors.showDoctor(slotId);
        }
        focusView();
    }

    /** The panels speak of the slot that the view in the middle is about, and beside the pattern of the pattern. */
    private void chooseSubject() {
        String slot = slotOf(views.shownProperty().get());
        lastSlot = slot == null ? lastSlot : slot;
        session.chosenSlotProperty().set(slot);
    }

    /** Who was chosen in one view stays chosen in the next, also past one that is about no doctor. */
    private void carrySlot(String view) {
        if (lastSlot == null) {
            return;
        }
        if (view.equals(CALENDAR) && calendar != null) {
            calendar.chooseSlot(lastSlot);
        } else if (view.equals(DOCTORS) && doctors != null) {
            doctors.chooseDoctor(lastSlot);
        } else if (view.equals(CAREER) && career != null) {
            career.showDoctor(lastSlot);
        }
    }

    private @Nullable String slotOf(String view) {
        return switch (view) {
            case CALENDAR ->
                calendar == null ? null : calendar.chosenSlotProperty().get();
            case DOCTORS ->
                doctors == null ? null : doctors.chosenSlotProperty().getValue();
            case CAREER -> career == null ? null : career.chosenSlotProperty().get();
            default -> null;
        };
    }

    /** Shows the days of a slot and lights those that break a rule. */
    private void showSlot(String slotId) {
        views.show(CALENDAR);
        if (calendar != null) {
            calendar.goToSlot(slotId);
            Subject slot = session.subject();
            slot.light(
                    slot.pattern()
                            .rules()
                            .filter(RuleResult::isBroken)
                            .flatMap(rule -> rule.cells().stream())
                            .toList(),
                    session);
        }
    }

    private SplitPane pattern() {
        SplitPane pattern = new SplitPane(grid, charts);
        pattern.setOrientation(Orientation.VERTICAL);
        setResizableWithParent(charts, false);
        grid.setMinHeight(LEAST_GRID_HEIGHT);
        charts.setMinHeight(LEAST_CHARTS_HEIGHT);
        onceSized(
                pattern.heightProperty(),
                LEAST_GRID_HEIGHT + CHARTS_HEIGHT,
                height -> pattern.setDividerPositions(1 - CHARTS_HEIGHT / height));
        return pattern;
    }

    private VBox numbers() {
        VBox.setVgrow(panels, Priority.ALWAYS);
        // The marks belong to every number, so they stay in sight below those that scroll.
        evidence.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(panels, evidence);
    }

    private LazyViews panels() {
        LazyViews made = new LazyViews();
        made.add(
                PATTERN_NUMBERS,
                () -> scrolled(disposed(new NumbersPanel(session, texts, this::explain), NumbersPanel::dispose)));
        made.add(
                SLOT_NUMBERS,
                () -> scrolled(disposed(new SlotPanel(session, texts, this::explain), SlotPanel::dispose)));
        made.show(PATTERN_NUMBERS);
        return made;
    }

    private VBox verdicts(ChangeLine changes) {
        VerdictBar bar = disposed(new VerdictBar(session, texts, this::explain, this::showSlot), VerdictBar::dispose);
        VBox box = new VBox(bar, changes);
        box.getStyleClass().add("verdicts");
        return box;
    }

    private LazyTabs charts() {
        LazyTabs tabs = new LazyTabs(texts, "charts");
        tabs.add(ON_DUTY, () -> disposed(new OnDutyStrip(session, texts), OnDutyStrip::dispose));
        tabs.add(HOURS, () -> disposed(new HoursChart(session, texts), HoursChart::dispose));
        tabs.add(UNSOCIAL, () -> disposed(new UnsocialChart(session, texts), UnsocialChart::dispose));
        return tabs;
    }

    private LazyTabs side(FigureLibrary figures, Supplier<? extends Node> programSettings) {
        LazyTabs tabs = new LazyTabs(texts, "side");
        tabs.add(PAY, () -> scrolled(disposed(pay(), PayPanel::dispose)));
        tabs.add(WHY, this::reasons);
        tabs.add(SUGGESTIONS, () -> suggestions(figures));
        tabs.add(
                SETTINGS,
                () -> disposed(
                        new SettingsPane(session, texts, figures.tableProperty(), programSettings.get()),
                        SettingsPane::dispose));
        return tabs;
    }

    private PayPanel pay() {
        return new PayPanel(session, texts, this::explain, setting -> showSetting("#" + FormField.id(setting)));
    }

    private void explain(Reason reason) {
        side.select(WHY);
        reasons().explain(reason);
    }

    private ReasonsPanel reasons() {
        if (reasons == null) {
            reasons = disposed(
                    new ReasonsPanel(session, texts, () -> showTab(PAY), this::searchFor), ReasonsPanel::dispose);
            reasons.setOnOpenFigure(this::showFigure);
        }
        return reasons;
    }

    private SuggestionsPane suggestions(FigureLibrary figures) {
        // A search takes seconds: it has a thread of its own, so that nothing else waits for it.
        BackgroundTasks tasks = disposed(new BackgroundTasks("suggestions"), BackgroundTasks::close);
        return disposed(
                new SuggestionsPane(session, new SuggestionSearch(figures::trial), tasks, texts),
                SuggestionsPane::dispose);
    }

    private void searchFor(Goal goal) {
        side.select(SUGGESTIONS);
        if (side.content(SUGGESTIONS) instanceof SuggestionsPane suggestions) {
            suggestions.search(goal);
        }
    }

    /** Returns a part, which is disposed of when the window is closed, after those made later. */
    private <P> P disposed(P part, Consumer<P> dispose) {
        subscriptions.add(() -> dispose.accept(part));
        return part;
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
