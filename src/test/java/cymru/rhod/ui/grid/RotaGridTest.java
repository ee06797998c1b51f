package cymru.rhod.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.text.Language;
import cymru.rhod.ui.GridSample;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.common.Command;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.CellEditor;
import cymru.rhod.ui.common.cells.CellMessage;
import cymru.rhod.ui.common.cells.Place;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
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
class RotaGridTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    private final RotaSession session =
            new RotaSession(GridSample.rota("N1 N1 N1 N1 - - -", "S S+C S S S - -", "S S L1 - - L1 L1"));
    private final List<Problem> problems = new ArrayList<>();
    private SessionModel model;
    private Texts texts;
    private RotaGrid grid;
    private BorderPane root;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model = new SessionModel(session, ENGINE::report);
        texts = new Texts(Language.ENGLISH);
        grid = new RotaGrid(model, texts);
        grid.setOnProblem(problems::add);
        root = new BorderPane(grid);
        root.setBottom(new Button("elsewhere"));
        Scene scene = new Scene(root, 700, 400);
        scene.getStylesheets()
                .add(Objects.requireNonNull(RotaGrid.class.getResource("/cymru/rhod/ui/grid.css"))
                        .toExternalForm());
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Z"), session::undo);
        stage.setScene(scene);
        stage.show();
        grid.requestFocus();
    }

    @AfterEach
    void dispose() {
        onFxThread(() -> {
            grid.dispose();
            return null;
        });
    }

    @Test
    void typingKeysLaysOutAWeek(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN).write("s1n-s");
        assertThat(week(2)).isEqualTo("S L1 N1 - S L1 L1");
        assertThat(drawn(2, 1)).isEqualTo("L1");
        assertThat(grid.getAccessibleText()).isEqualTo("Week 3, Saturday: L1 L1, 09:00 to 21:30, 12:30 h");
    }

    @Test
    void anyOtherCharacterOpensTheEditorWithItAndEnterCommits(FxRobot robot) {
        robot.write("c").type(KeyCode.ENTER);
        assertThat(week(0)).startsWith("C N1");
        assertThat(grid.isFocused()).isTrue();
        assertThat(grid.model().cursor()).isEqualTo(new Place(0, 1));
    }

    @Test
    void aDutyThatOverlapsAnotherSaysSo(FxRobot robot) {
        robot.type(KeyCode.DELETE).type(KeyCode.F2).write("s+l1").type(KeyCode.ENTER, KeyCode.LEFT);
        assertThat(grid.getAccessibleText()).contains("Overlaps another duty");
    }

    @Test
    void plusAddsADutyToThoseOfTheCell(FxRobot robot) {
        robot.write("+c").type(KeyCode.ENTER);
        assertThat(week(0)).startsWith("N1+C N1");
    }

    @Test
    void plusAfterAShiftsKeyAddsADutyToTheCellJustSet(FxRobot robot) {
        robot.write("s+c").type(KeyCode.ENTER);
        assertThat(week(0)).startsWith("S+C N1 N1");
        assertThat(grid.model().cursor()).isEqualTo(new Place(0, 1));
    }

    @Test
    void plusAfterTheCursorWasMovedAddsADutyWhereItStands(FxRobot robot) {
        robot.write("s").type(KeyCode.LEFT, KeyCode.RIGHT).write("+c").type(KeyCode.ENTER);
        assertThat(week(0)).startsWith("S N1+C N1");
    }

    @Test
    void whatIsWrittenAfterF2TakesThePlaceOfWhatTheCellHeldAndAfterEndGoesOn(FxRobot robot) {
        robot.type(KeyCode.F2).write("l1").type(KeyCode.ENTER);
        robot.type(KeyCode.F2, KeyCode.END).write("+c").type(KeyCode.ENTER);
        assertThat(week(0)).startsWith("L1 N1+C N1");
    }

    @Test
    void doubleClickOpensTheEditorWithWhatTheCellHolds(FxRobot robot) {
        robot.moveTo(at(1, 1)).doubleClickOn(MouseButton.PRIMARY);
        assertThat(editor(robot).isOpen()).isTrue();
        assertThat(editor(robot).getText()).isEqualTo("S+C");
    }

    @Test
    void escapeLeavesTheCellAsItWas(FxRobot robot) {
        Rota before = session.rota();
        robot.type(KeyCode.F2).write("c").type(KeyCode.ESCAPE);
        assertThat(session.rota()).isSameAs(before);
        assertThat(grid.isFocused()).isTrue();
    }

    @Test
    void badEntryStaysInTheEditorWithWhatWasExpected(FxRobot robot) {
        robot.write("q").type(KeyCode.ENTER);
        assertThat(editor(robot).isOpen()).isTrue();
        assertThat(editor(robot).getText()).isEqualTo("q");
        assertThat(message(robot).isVisible()).isTrue();
        assertThat(message(robot).getText()).contains("S, L1, N1, C");
        assertThat(problems).extracting(Problem::code).containsExactly("grid.not-a-cell");

        robot.type(KeyCode.BACK_SPACE).write("l1").type(KeyCode.ENTER);
        assertThat(week(0)).startsWith("L1");
        assertThat(message(robot).isVisible()).isFalse();
    }

    @Test
    void escapeTakesTheProblemOfABadEntryAway(FxRobot robot) {
        robot.write("q").type(KeyCode.ENTER);
        assertThat(message(robot).isVisible()).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(message(robot).isVisible()).isFalse();
        assertThat(editor(robot).isOpen()).isFalse();
    }

    @Test
    void aDayOffIsEditedEmptySoThatACodeTakesItsPlace(FxRobot robot) {
        onFxThread(() -> {
            grid.model().moveTo(new Place(0, 4), false);
            return null;
        });
        robot.type(KeyCode.F2);
        assertThat(editor(robot).getText()).isEmpty();

        robot.write("l1").type(KeyCode.ENTER);
        assertThat(week(0)).isEqualTo("N1 N1 N1 N1 L1 - -");
    }

    @Test
    void undoGoesToTheCellsItChanges(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        onFxThread(() -> {
            grid.model().moveTo(new Place(2, 6), false);
            return null;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        assertThat(grid.model().selection()).isEqualTo(Block.of(new Place(0, 0)));
    }

    @Test
    void undoFromTheEditorEntersWhatWasWrittenAndTakesItBack(FxRobot robot) {
        Rota before = session.rota();
        robot.write("c").press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(editor(robot).isOpen()).isFalse();
        assertThat(session.rota()).isSameAs(before);
        assertThat(session.redoLabel()).contains("edit.set-cells.type");
    }

    @Test
    void leavingTheEditorEntersWhatWasWritten(FxRobot robot) {
        robot.write("c").clickOn("elsewhere");
        assertThat(week(0)).startsWith("C N1");
        assertThat(editor(robot).isOpen()).isFalse();
    }

    @Test
    void leavingABadEntryPutsBackWhatWasThereAndSaysOnceWhy(FxRobot robot) {
        Rota before = session.rota();
        robot.write("q").clickOn("elsewhere");
        assertThat(editor(robot).isOpen()).isFalse();
        assertThat(message(robot).isVisible()).isTrue();
        assertThat(session.rota()).isSameAs(before);
        assertThat(problems).hasSize(1);
    }

    @Test
    void aClickOnAnotherCellClosesABadEntryAndTheKeysWorkAgain(FxRobot robot) {
        robot.write("q");
        robot.clickOn(at(2, 3));
        assertThat(editor(robot).isOpen()).isFalse();
        assertThat(grid.isFocused()).isTrue();
        assertThat(message(robot).isVisible()).isTrue();

        robot.type(KeyCode.RIGHT);
        assertThat(message(robot).isVisible()).isFalse();
        assertThat(grid.model().cursor()).isEqualTo(new Place(0, 1));
    }

    @Test
    void clickingAnotherCellEntersWhatWasWrittenAndSelectsThatCell(FxRobot robot) {
        robot.write("c");
        robot.clickOn(at(2, 3));
        assertThat(week(0)).startsWith("C N1");
        assertThat(grid.model().cursor()).isEqualTo(new Place(2, 3));
    }

    @Test
    void blockIsCopiedAndPastedByKeys(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        control(robot, KeyCode.C);
        robot.type(KeyCode.DOWN).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        control(robot, KeyCode.V);
        assertThat(week(1)).isEqualTo("N1 N1 S S S - -");
    }

    @Test
    void tableFromASpreadsheetIsPasted(FxRobot robot) {
        onFxThread(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("S\tL1\r\nn1\t\"off\"\r\n");
            return Clipboard.getSystemClipboard().setContent(content);
        });
        control(robot, KeyCode.V);
        assertThat(week(0)).startsWith("S L1 N1");
        assertThat(week(1)).startsWith("N1 - S");
    }

    @Test
    void deleteMakesAStandardDayAndThenOff(FxRobot robot) {
        robot.type(KeyCode.DELETE);
        assertThat(week(0)).startsWith("S N1");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(week(0)).startsWith("- N1");
    }

    @Test
    void weeksAreInsertedMovedDuplicatedAndDeletedByKeys(FxRobot robot) {
        robot.type(KeyCode.INSERT);
        assertThat(week(0)).isEqualTo("S S S S S - -");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(week(0)).startsWith("N1");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(session.rota().weeks()).hasSize(5);
        control(robot, KeyCode.MINUS);
        assertThat(session.rota().weeks()).hasSize(4);
    }

    @Test
    void menuOpensByKeyAndSetsTheCell(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        assertThat(menuIsOpen()).isTrue();
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(week(0)).startsWith("L1 N1");
        assertThat(menuIsOpen()).isFalse();
    }

    @Test
    void dragSelectsABlock(FxRobot robot) {
        drag(robot, at(0, 4), at(1, 6));
        assertThat(grid.model().selection()).isEqualTo(new Block(new Place(0, 4), new Place(1, 6)));
    }

    @Test
    void dragOfASelectedBlockMovesItAndWithControlCopiesIt(FxRobot robot) {
        robot.clickOn(at(0, 0));
        drag(robot, at(0, 0), at(0, 5));
        assertThat(week(0)).isEqualTo("S N1 N1 N1 - N1 -");
        robot.press(KeyCode.CONTROL);
        drag(robot, at(0, 5), at(2, 4));
        robot.release(KeyCode.CONTROL);
        assertThat(week(0)).isEqualTo("S N1 N1 N1 - N1 -");
        assertThat(week(2)).isEqualTo("S S L1 - N1 L1 L1");
    }

    @Test
    void shiftInHandIsStampedAndPaintedAsOneStepAndPutDownByEscape(FxRobot robot) {
        onFxThread(() -> {
            grid.brushProperty().set(Cell.of("L1"));
            return null;
        });
        drag(robot, at(1, 0), at(1, 3));
        assertThat(week(1)).isEqualTo("L1 L1 L1 L1 S - -");
        robot.type(KeyCode.ESCAPE);
        assertThat(grid.brushProperty().get()).isNull();
        control(robot, KeyCode.Z);
        assertThat(week(1)).isEqualTo("S S+C S S S - -");
    }

    @Test
    void weekNumberSelectsTheWeekAndDraggingItMovesTheWeek(FxRobot robot) {
        Point2D first = beside(0);
        drag(robot, first, beside(2).add(0, 8));
        assertThat(grid.model().isWholeRows()).isTrue();
        assertThat(week(2)).startsWith("N1 N1");
        assertThat(week(0)).startsWith("S S+C");
    }

    @Test
    void languageChangesWithoutANewGrid(FxRobot robot) {
        onFxThread(() -> {
            texts.setLanguage(Language.WELSH);
            return null;
        });
        assertThat(headings(robot)).contains("Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul", "Oriau");
        assertThat(grid.getAccessibleText()).startsWith("Wythnos 1, dydd Llun: N1");
    }

    @Test
    void longPatternKeepsOnlyTheRowsInViewAndFollowsTheCursor(FxRobot robot) {
        onFxThread(() -> {
            Rota rota = session.rota();
            session.open(rota.withWeeks(Collections.nCopies(104, Week.parse("S S S S S - -"))), false);
            return null;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        assertThat(grid.model().cursor()).isEqualTo(new Place(103, 6));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(inView()).hasSizeLessThan(52);
        assertThat(inView()).anyMatch(week -> week.number().equals("104"));
    }

    @Test
    void anEditDrawsOnlyTheCellsItChanged(FxRobot robot) {
        int before = grid.body().weeks().cellsDrawn();
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(grid.body().weeks().cellsDrawn() - before).isEqualTo(1);
    }

    @Test
    void disposedGridIsLetGo() throws InterruptedException {
        WeakReference<RotaGrid> closed = new WeakReference<>(grid);
        onFxThread(() -> {
            grid.dispose();
            root.setCenter(null);
            root.lookup(".button").requestFocus();
            grid = new RotaGrid(model, texts);
            return null;
        });
        Leaks.assertIsCollected(closed);
    }

    private String week(int week) {
        return session.rota().weeks().get(week).cells().stream().map(Cell::text).collect(Collectors.joining(" "));
    }

    private String drawn(int week, int day) {
        WaitForAsyncUtils.waitForFxEvents();
        return inView().stream()
                .filter(candidate -> candidate.number().equals(Integer.toString(week + 1)))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(day)
                .text();
    }

    private List<WeekLook> inView() {
        return grid.body().weeks().weeks();
    }

    private List<String> headings(FxRobot robot) {
        return robot.lookup(".grid-heading").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static CellEditor editor(FxRobot robot) {
        return robot.lookup(".cell-editor").query();
    }

    private static CellMessage message(FxRobot robot) {
        return robot.lookup(".grid-message").query();
    }

    private static boolean menuIsOpen() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof ContextMenu);
    }

    private Point2D at(int week, int day) {
        Bounds cell = grid.body().boundsOf(new Place(week, day));
        return grid.body().localToScreen(cell.getCenterX(), cell.getCenterY());
    }

    private Point2D beside(int week) {
        Bounds monday = grid.body().boundsOf(new Place(week, 0));
        return grid.body().localToScreen(monday.getMinX() / 2, monday.getCenterY());
    }

    private static void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
    }

    @Test
    void everyCommandIsDoneByTheShortcutThatTheMenuShowsForIt(FxRobot robot) {
        for (Command command : grid.commands()) {
            KeyCodeCombination keys = (KeyCodeCombination) command.shortcut();
            KeyEvent event = new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    keys.getCode(),
                    keys.getShift() == ModifierValue.DOWN,
                    keys.getShortcut() == ModifierValue.DOWN,
                    keys.getAlt() == ModifierValue.DOWN,
                    false);
            boolean[] wentOn = {false};
            robot.interact(() -> {
                EventHandler<KeyEvent> after = passed -> wentOn[0] = true;
                grid.getParent().addEventHandler(KeyEvent.KEY_PRESSED, after);
                grid.fireEvent(event);
                grid.getParent().removeEventHandler(KeyEvent.KEY_PRESSED, after);
                grid.requestFocus();
            });
            assertThat(wentOn[0]).as(command.id()).isEqualTo(!command.enabled().get());
        }
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static <T> T onFxThread(Callable<T> action) {
        T result = WaitForAsyncUtils.waitForAsyncFx(5_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
