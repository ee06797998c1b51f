package cymru.rhod.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHoliday;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.Place;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CalendarViewTest {

    private static final LocalDate BANK_HOLIDAY = CalendarSample.START.plusDays(9);
    private static final BankHolidays HOLIDAYS = new BankHolidays() {

        @Override
        public boolean isBankHoliday(LocalDate date) {
            return date.equals(BANK_HOLIDAY);
        }

        @Override
        public Optional<BankHoliday> find(LocalDate date) {
            return isBankHoliday(date)
                    ? Optional.of(new BankHoliday(BankHoliday.Occasion.BOXING_DAY, true))
                    : Optional.empty();
        }
    };
    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), HOLIDAYS);

    private final RotaSession session = new RotaSession(CalendarSample.rota());
    private final List<Problem> problems = new ArrayList<>();
    private SessionModel model;
    private Texts texts;
    private CalendarView view;
    private BorderPane root;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model = new SessionModel(session, ENGINE::report);
        texts = new Texts(Language.ENGLISH);
        view = calendar();
        view.setOnProblem(problems::add);
        root = new BorderPane(view);
        root.setBottom(new Button("elsewhere"));
        Scene scene = new Scene(new StackPane(root), 900, 600);
        Stream.of("grid.css", "calendar.css", "panels.css", "settings.css")
                .map(sheet -> Objects.requireNonNull(CalendarView.class.getResource("/cymru/rhod/ui/" + sheet)))
                .forEach(sheet -> scene.getStylesheets().add(sheet.toExternalForm()));
        stage.setScene(scene);
        stage.show();
        view.requestFocus();
    }

    private CalendarView calendar() {
        return new CalendarView(model, texts, HOLIDAYS, () -> CalendarSample.START.plusDays(16), Runnable::run);
    }

    @AfterEach
    void dispose() {
        onFxThread(() -> {
            view.dispose();
            return null;
        });
    }

    @Test
    void keysTypeARowAndTheScreenReaderHearsOfEachDay(FxRobot robot) {
        robot.write("s1-");
        assertThat(days("a", 0, 4)).isEqualTo("S L1 - N1");
        assertThat(grid().getAccessibleText())
                .isEqualTo("Aled, Thursday 6 August 2026: N1 N1, 21:15 to 09:15, 12:00 h (week 1 of the pattern)");
        robot.type(KeyCode.LEFT);
        assertThat(grid().getAccessibleText()).endsWith("Changed; the pattern has: N1 N1, 21:15 to 09:15, 12:00 h");
    }

    @Test
    void anyOtherCharacterOpensTheEditorAndEnterCommits(FxRobot robot) {
        robot.write("c").type(KeyCode.ENTER);
        assertThat(days("a", 0, 2)).isEqualTo("C N1");
        assertThat(grid().isFocused()).isTrue();
        assertThat(grid().model().cursor()).isEqualTo(new Place(0, 1));
    }

    @Test
    void deleteGoesBackToThePattern(FxRobot robot) {
        robot.write("s").type(KeyCode.LEFT, KeyCode.DELETE);
        assertThat(session.rota()).isEqualTo(CalendarSample.rota());
    }

    @Test
    void dragSelectsABlockAndAHeadingADate(FxRobot robot) {
        drag(robot, at(0, 4), at(1, 6));
        assertThat(grid().model().selection()).isEqualTo(new Block(new Place(0, 4), new Place(1, 6)));
        robot.clickOn(at(0, 9).subtract(0, 26));
        assertThat(grid().model().selection()).isEqualTo(new Block(new Place(0, 9), new Place(2, 9)));
    }

    @Test
    void shiftInHandIsPaintedAsOneStep(FxRobot robot) {
        onFxThread(() -> {
            view.brushProperty().set(Cell.of("L1"));
            return null;
        });
        drag(robot, at(0, 0), at(0, 3));
        assertThat(days("a", 0, 5)).isEqualTo("L1 L1 L1 L1 -");
        robot.type(KeyCode.ESCAPE);
        assertThat(view.brushProperty().get()).isNull();
        onFxThread(() -> {
            session.undo();
            return null;
        });
        assertThat(session.rota()).isEqualTo(CalendarSample.rota());
        assertThat(grid().model().selection()).isEqualTo(new Block(new Place(0, 0), new Place(0, 3)));
    }

    @Test
    void dutyIsDraggedToAnotherDoctor(FxRobot robot) {
        robot.clickOn(at(0, 1));
        drag(robot, at(0, 1), at(2, 4));
        assertThat(days("a", 0, 3) + " | " + days("c", 4, 5)).isEqualTo("N1 - N1 | N1");
    }

    @Test
    void menuOpensByKeyAndSetsTheDay(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        assertThat(Window.getWindows()).anyMatch(ContextMenu.class::isInstance);
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(days("a", 0, 1)).isEqualTo("L1");
    }

    @Test
    void noteIsWrittenAtTheDay(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
        robot.write("swap agreed").type(KeyCode.ENTER);
        assertThat(slot("a").notes()).containsEntry(CalendarSample.START, "swap agreed");
        assertThat(grid().isFocused()).isTrue();
        assertThat(grid().getAccessibleText()).endsWith("Note: swap agreed");
    }

    @Test
    void swapShowsBothDoctorsAndIsMadeWhenItIsAgreed(FxRobot robot) {
        control(robot, KeyCode.E);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(labels(robot, ".swap-card .numbers .name")).containsExactly("Aled", "Bethan");
        assertThat(session.rota()).isEqualTo(CalendarSample.rota());

        robot.clickOn("#calendar-swap-do");
        assertThat(days("a", 0, 1) + " " + days("b", 0, 1)).isEqualTo("S N1");
        assertThat(robot.lookup(".swap-card").queryAll()).isEmpty();
        assertThat(grid().isFocused()).isTrue();
    }

    @Test
    void swapListsEachDayThatChangesAndWhereDutiesLeaveNoBreak(FxRobot robot) {
        control(robot, KeyCode.E);
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(labels(robot, ".swap-card .heading"))
                .containsExactly("Swap Aled, Monday 3 August 2026 (N1) with Bethan, Tuesday 4 August 2026 (S)");
        assertThat(labels(robot, ".swap-card .day"))
                .containsExactly(
                        "Aled, 3 August 2026: N1 → S",
                        "Aled, 4 August 2026: N1 → S",
                        "Bethan, 3 August 2026: S → N1",
                        "Bethan, 4 August 2026: S → N1");
    }

    @Test
    void swapThatChangesNothingSaysSoAndCannotBeMade(FxRobot robot) {
        control(robot, KeyCode.E);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(labels(robot, ".swap-card .plain"))
                .containsExactly("Nothing would change: both work the same on these days.");
        assertThat(robot.lookup("#calendar-swap-do").queryButton().isDisabled()).isTrue();
    }

    @Test
    void theShiftFilterIsClearedAgain(FxRobot robot) {
        ComboBox<Optional<String>> shifts = robot.lookup("#calendar-shift").queryComboBox();
        robot.interact(() -> shifts.setValue(Optional.of("L1")));
        assertThat(grid().shift()).isEqualTo("L1");
        robot.interact(() -> shifts.setValue(Optional.empty()));
        assertThat(grid().shift()).isNull();
    }

    @Test
    void swapIsGivenUpByEscapeOrByItsButton(FxRobot robot) {
        control(robot, KeyCode.E);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".swap-card").queryAll()).isEmpty();

        control(robot, KeyCode.E);
        robot.clickOn(at(1, 7)).clickOn("#calendar-swap-not");
        assertThat(robot.lookup(".swap-card").queryAll()).isEmpty();
        assertThat(session.rota()).isEqualTo(CalendarSample.rota());
    }

    @Test
    void leaveShowsWhatItComesToBeforeItIsPutIn(FxRobot robot) {
        robot.type(KeyCode.RIGHT).press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        control(robot, KeyCode.L);
        assertThat(labels(robot, ".leave-card .numbers .moved")).contains("6");
        assertThat(session.rota()).isEqualTo(CalendarSample.rota());

        robot.clickOn("#calendar-leave-do");
        assertThat(days("a", 0, 5)).isEqualTo("N1 leave leave N1 -");
    }

    @Test
    void leaveWithoutAWorkingDayCannotBePutInAndSaysWhy(FxRobot robot) {
        robot.clickOn(at(0, 5));
        control(robot, KeyCode.L);
        assertThat(robot.lookup("#calendar-leave-do").queryButton().isDisabled())
                .isTrue();
        assertThat(labels(robot, ".leave-card .bad"))
                .containsExactly("There is no working day to mark between those dates.");
    }

    @Test
    void leaveIsTriedOnlyForDatesThatAreUnderstood(FxRobot robot) {
        control(robot, KeyCode.L);
        assertThat(robot.lookup(".leave-card .numbers").queryAll()).isNotEmpty();
        TextField first = robot.lookup(".leave-card .text-field").query();
        double top = first.localToScene(0, 0).getY();

        robot.interact(() -> first.setText("soon"));
        assertThat(robot.lookup(".leave-card .numbers").queryAll()).isEmpty();
        assertThat(robot.lookup("#calendar-leave-do").queryButton().isDisabled())
                .isTrue();
        assertThat(first.localToScene(0, 0).getY()).isCloseTo(top, within(30.0));
    }

    @Test
    void cardLeavesRoomForTheDaysInASmallWindow(FxRobot robot) {
        robot.interact(() -> root.setMaxHeight(480));
        control(robot, KeyCode.L);
        assertThat(view.minHeight(view.getWidth())).isLessThan(450);
        assertThat(view.getHeight()).isLessThanOrEqualTo(480);
        assertThat(grid().body().rowsInView()).isGreaterThanOrEqualTo(3);
        Node card = robot.lookup(".calendar-cards").query();
        assertThat(card.localToScene(card.getBoundsInLocal()).getMaxY())
                .isLessThanOrEqualTo(view.localToScene(view.getBoundsInLocal()).getMaxY());
    }

    @Test
    void theCursorStaysInSightWhenTheWindowBecomesSmaller(FxRobot robot) {
        onFxThread(() -> {
            session.open(big(), false);
            return null;
        });
        int row = grid().body().rowsInView() - 1;
        robot.interact(() -> grid().model().moveTo(new Place(row, 3), false));
        robot.interact(() -> {
            root.setMaxHeight(400);
            root.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().body().boundsOf(new Place(row, 3)).getMaxY())
                .isLessThanOrEqualTo(grid().body().getHeight());
    }

    @Test
    void patternIsLaidOnDates(FxRobot robot) {
        onFxThread(() -> {
            session.open(CalendarSample.withoutDates(), false);
            return null;
        });
        field(robot, "#roster-lay-start", "5 Aug 2026");
        field(robot, "#roster-lay-weeks", "5");
        assertThat(labels(robot, ".form-warning"))
                .containsExactly("5 weeks are not a multiple of 2: the slots differ in what they work.");
        field(robot, "#roster-lay-slots", "2");
        robot.clickOn("#lay-roster-do");

        Roster roster = roster();
        assertThat(roster.start()).isEqualTo(LocalDate.of(2026, 8, 5));
        assertThat(roster.weeks()).isEqualTo(5);
        assertThat(roster.slots()).extracting(Slot::startWeek).containsExactly(1, 2);
        assertThat(robot.lookup(".lay-pane").query().isVisible()).isFalse();
    }

    @Test
    void badDatesStayInTheirFieldWithWhatIsExpected(FxRobot robot) {
        onFxThread(() -> {
            session.open(CalendarSample.withoutDates(), false);
            return null;
        });
        field(robot, "#roster-lay-weeks", "0");
        assertThat(robot.lookup("#lay-roster-do").queryButton().isDisabled()).isTrue();
        assertThat(session.rota().roster()).isNull();
        assertThat(robot.lookup("#roster-lay-weeks").queryTextInputControl().getText())
                .isEqualTo("0");
        assertThat(labels(robot, ".form-problem")).contains("Expected: whole weeks from 1 to 520.");
    }

    @Test
    void calendarGoesToADateTypedAndToToday(FxRobot robot) {
        control(robot, KeyCode.G);
        robot.write("12 aug").type(KeyCode.ENTER);
        assertThat(grid().model().cursor()).isEqualTo(new Place(0, 9));
        assertThat(grid().getAccessibleText()).contains("Bank holiday: Boxing Day (substitute day)");
        control(robot, KeyCode.T);
        assertThat(grid().model().cursor()).isEqualTo(new Place(0, 16));
    }

    @Test
    void aDateOutsideTheRosterIsSaidAtItsFieldWithTheDatesThereAre(FxRobot robot) {
        control(robot, KeyCode.G);
        robot.write("5 jan 2030").type(KeyCode.ENTER);
        assertThat(labels(robot, "#calendar-date-problem"))
                .containsExactly(
                        "5 January 2030 is outside the roster, which runs from 3 August 2026 to 30 August 2026.");
        assertThat(grid().model().cursor()).isEqualTo(new Place(0, 0));
        robot.write("x").type(KeyCode.ENTER);
        assertThat(labels(robot, "#calendar-date-problem"))
                .containsExactly("Expected: a date, such as 5 Aug 2026 or 5/8/2026.");
        robot.type(KeyCode.ESCAPE);
        assertThat(labels(robot, "#calendar-date-problem")).isEmpty();
    }

    @Test
    void aSearchWithoutAMatchSaysSo(FxRobot robot) {
        robot.clickOn("#calendar-doctor").write("Zebedee");
        assertThat(labels(robot, ".no-slots")).containsExactly("No doctor matches “Zebedee”.");
        assertThat(view.chosenSlotProperty().get()).isNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(labels(robot, ".no-slots")).isEmpty();
    }

    @Test
    void theRowOfTheCursorIsTheChosenSlot(FxRobot robot) {
        assertThat(view.chosenSlotProperty().get()).isEqualTo("a");
        robot.type(KeyCode.DOWN);
        assertThat(view.chosenSlotProperty().get()).isEqualTo("b");
        robot.interact(() -> view.goToSlot("c"));
        assertThat(grid().model().cursor().row()).isEqualTo(2);
    }

    @Test
    void zoomGoesStepByStepToADay(FxRobot robot) {
        for (int step = 0; step < 5; step++) {
            control(robot, KeyCode.PLUS);
        }
        assertThat(grid().zoom()).isEqualTo(CalendarZoom.DAY);
        for (int step = 0; step < 5; step++) {
            control(robot, KeyCode.MINUS);
        }
        assertThat(grid().zoom()).isEqualTo(CalendarZoom.QUARTER);
        assertThat(labels(robot, ".zoom")).containsExactly("Quarter");
    }

    @Test
    void doctorsAreFound(FxRobot robot) {
        robot.clickOn("#calendar-doctor").write("bet");
        assertThat(grid().model().slots()).extracting(Slot::name).containsExactly("Bethan");
        robot.type(KeyCode.ESCAPE);
        assertThat(grid().model().slots()).hasSize(3);
        assertThat(grid().isFocused()).isTrue();
    }

    @Test
    void missingDoctorsAreTold(FxRobot robot) {
        onFxThread(() -> {
            session.open(
                    session.rota()
                            .withDemand(List.of(Demand.ofHours(new Demand.Hours(12 * 60, 13 * 60), Set.of(), 2, 1))),
                    false);
            return null;
        });
        assertThat(grid().getAccessibleText()).endsWith("1 doctor is missing");
        robot.clickOn("#calendar-cover");
        robot.interact(grid()::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(grid().getAccessibleText()).doesNotContain("missing");
    }

    @Test
    void languageChangesWithoutANewCalendar(FxRobot robot) {
        onFxThread(() -> {
            texts.setLanguage(Language.WELSH);
            return null;
        });
        assertThat(grid().getAccessibleText()).startsWith("Aled, dydd Llun 3 Awst 2026: N1");
        assertThat(robot.lookup("#calendar-today").queryButton().getText()).isEqualTo("Heddiw");
    }

    @Test
    void aYearOfManyDoctorsDrawsOnlyTheDaysInViewAndFollowsTheCursor(FxRobot robot) {
        onFxThread(() -> {
            session.open(big(), false);
            return null;
        });
        int before = grid().body().canvas().daysDrawn();
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid().model().cursor()).isEqualTo(new Place(99, 363));
        assertThat(grid().body().canvas().daysDrawn() - before).isBetween(1, 5_000);
        Bounds last = grid().body().boundsOf(new Place(99, 363));
        assertThat(last.getMaxX()).isLessThanOrEqualTo(grid().body().getWidth());
        assertThat(last.getMaxY()).isLessThanOrEqualTo(grid().body().getHeight());
    }

    @Test
    void commandsHaveShortcutsOfTheirOwn() {
        assertThat(view.commands()).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(view.commands()).extracting(Command::shortcut).doesNotHaveDuplicates();
    }

    @Test
    void disposedCalendarIsLetGo() throws InterruptedException {
        WeakReference<CalendarView> closed = new WeakReference<>(view);
        onFxThread(() -> {
            view.dispose();
            root.setCenter(null);
            root.lookup(".button").requestFocus();
            view = calendar();
            return null;
        });
        Leaks.assertIsCollected(closed);
    }

    private Rota big() {
        List<Slot> slots = IntStream.range(0, 100)
                .mapToObj(slot -> Slot.of("s" + slot, "Slot " + slot, 1 + slot % 2))
                .toList();
        return CalendarSample.withoutDates().withRoster(Roster.of(CalendarSample.START, 52, slots));
    }

    private CalendarGrid grid() {
        return view.grid();
    }

    private Roster roster() {
        return Objects.requireNonNull(session.rota().roster());
    }

    private Slot slot(String id) {
        return roster().slot(id).orElseThrow();
    }

    private String days(String slotId, int from, int to) {
        CalendarModel days = grid().model();
        int row = days.slots().indexOf(slot(slotId));
        return IntStream.range(from, to)
                .mapToObj(day -> days.cell(new Place(row, day)).text())
                .collect(Collectors.joining(" "));
    }

    private Point2D at(int row, int day) {
        Bounds cell = grid().body().boundsOf(new Place(row, day));
        return grid().body().localToScreen(cell.getCenterX(), cell.getCenterY());
    }

    private static List<String> labels(FxRobot robot, String query) {
        return robot.lookup(query).<Label>queryAll().stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }

    private static void field(FxRobot robot, String query, String text) {
        robot.interact(() -> {
            TextField field = robot.lookup(query).query();
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    private static void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFxThread(Callable<T> action) {
        T result = WaitForAsyncUtils.waitForAsyncFx(5_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
