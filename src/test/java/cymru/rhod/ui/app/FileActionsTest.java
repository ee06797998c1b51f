package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.FileStamp;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.Recovery.Leftover;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.MessageBar;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Subscriptions;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.start.SampleRota;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What becomes of work that is done while a file is read or written. */
@ExtendWith(ApplicationExtension.class)
class FileActionsTest {

    private static final FigureTable FIGURES = FigureFiles.builtIn();
    private static final Collection<PayYear> PAY_YEARS = FIGURES.payYears();
    private static final Rota SOUTH = SampleRota.PSYCHIATRY_SOUTH.read(PAY_YEARS);
    private static final Rota OTHER = SampleRota.ON_CALL.read(PAY_YEARS);
    private static final String ASKED = "Save the changes to Psychiatry South?";

    @TempDir
    Path folder;

    private final BackgroundTasks tasks = new BackgroundTasks("files");
    private final List<String> brief = new ArrayList<>();
    private final AtomicInteger wentOn = new AtomicInteger();
    private Path own;
    private Path other;
    private SessionModel session;
    private MessageBar messages;
    private RotaDocument document;
    private FileActions files;
    private FileDialogs.@Nullable Target chosen;
    private @Nullable Rota withoutReport;
    private CountDownLatch gate = new CountDownLatch(0);

    @Start
    void begin(Stage stage) {
        own = folder.resolve("south.rota.json");
        other = folder.resolve("other.rota.json");
        RotaFiles.write(SOUTH, own);
        RotaFiles.write(OTHER, other);
        ReportEngine engine = new ReportEngine(FIGURES, new WelshBankHolidays());
        session = new SessionModel(new RotaSession(SOUTH), rota -> report(engine, rota));
        Texts texts = new Texts(Language.ENGLISH);
        Button work = new Button("work");
        messages = new MessageBar(texts, work);
        stage.setScene(new Scene(new VBox(messages, work), 800, 200));
        stage.show();
        document = new RotaDocument(session, FIGURES::payYears, tasks, new Subscriptions());
        PreferencesModel preferences = new PreferencesModel(
                Preferences.initial(Language.ENGLISH),
                new PreferencesFile(folder.resolve("preferences.properties")),
                tasks);
        files = new FileActions(document, new ChosenFile(), messages, texts, preferences, brief::add);
    }

    @AfterEach
    void end() {
        tasks.close();
    }

    @Test
    void aSaveIsConfirmedWithTheWholePath(FxRobot robot) {
        open(robot, own);
        robot.interact(() -> type("L1"));
        robot.interact(() -> files.save());
        finishTasks();

        assertThat(brief).containsExactly("Saved to " + own.toAbsolutePath());
    }

    @Test
    void aFailedSaveNamesFolderAndFile(FxRobot robot) {
        chosen = new FileDialogs.Target(folder.resolve("gone/south.rota.json"), true);
        robot.interact(() -> files.saveAs());
        finishTasks();

        assertThat(shown(robot)).contains("south.rota.json was not saved in " + folder.resolve("gone") + ".");
        assertThat(brief).isEmpty();
    }

    @Test
    void slotsOfOneNameAreToldWhenAFileIsOpened(FxRobot robot) {
        List<Slot> slots = List.of(Slot.of("a", "Dr Jones", 1), Slot.of("b", "Dr Jones", 2));
        RotaFiles.write(SOUTH.withRoster(Roster.of(LocalDate.of(2026, 8, 5), 26, slots)), other);

        open(robot, other);
        finishTasks();

        assertThat(shown(robot)).anyMatch(text -> text.contains("Two slots are called Dr Jones."));
    }

    @Test
    void anOutsideChangeIsToldOnceAndTheirsIsOpened(FxRobot robot) {
        open(robot, own);
        RotaFiles.write(OTHER, own);
        robot.interact(() -> files.lookForOutsideChange());
        finishTasks();
        assertThat(shown(robot)).contains("south.rota.json has been changed by someone else since you opened it.");

        answer(robot, "Keep mine for now");
        robot.interact(() -> files.lookForOutsideChange());
        finishTasks();
        assertThat(shown(robot)).doesNotContain("Open theirs");
    }

    @Test
    void anOutsideChangeFoundWhenSavingIsNotToldAgainAfterCancel(FxRobot robot) {
        open(robot, own);
        robot.interact(() -> type("L1"));
        RotaFiles.write(OTHER, own);
        robot.interact(() -> files.save());
        finishTasks();
        answer(robot, "Cancel");
        robot.interact(() -> files.lookForOutsideChange());
        finishTasks();

        assertThat(messages.isVisible()).isFalse();
    }

    @Test
    void theKeyboardComesToTheAnswerByWhichNothingIsLost(FxRobot robot) {
        open(robot, own);
        robot.interact(() -> type("L1"));
        robot.interact(() -> files.revert());
        assertThat(focused(robot)).isEqualTo("Cancel");

        RotaFiles.write(OTHER, own);
        robot.interact(() -> files.lookForOutsideChange());
        finishTasks();
        assertThat(focused(robot)).isEqualTo("Keep mine for now");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithoutAQuestionAboutTheOpenRota(FxRobot robot) throws IOException {
        open(robot, own);
        robot.interact(() -> type("L1"));
        Files.writeString(other, "no rota");
        open(robot, other);

        assertThat(shown(robot))
                .contains("other.rota.json could not be opened. The rota you had open is still here.")
                .doesNotContain(ASKED);
        assertThat(cell()).isEqualTo("L1");
    }

    @Test
    void aFileChooserTakesThePlaceOfAnUnansweredQuestion(FxRobot robot) {
        robot.interact(() -> type("L1"));
        robot.interact(() -> files.whenSafe(wentOn::incrementAndGet));
        assertThat(shown(robot)).contains(ASKED);

        robot.interact(() -> files.open());
        assertThat(messages.isVisible()).isFalse();
    }

    @Test
    void whatIsUnsavedIsNotLostToTheirsWithoutASecondQuestion(FxRobot robot) {
        open(robot, own);
        robot.interact(() -> type("L1"));
        Rota mine = session.editedRota();
        RotaFiles.write(OTHER, own);
        robot.interact(() -> files.lookForOutsideChange());
        finishTasks();
        answer(robot, "Open theirs");
        finishTasks();
        assertThat(session.editedRota()).isEqualTo(mine);

        Path elsewhere = folder.resolve("mine.rota.json");
        chosen = new FileDialogs.Target(elsewhere, true);
        answer(robot, "Save mine under another name first…");
        finishTasks();
        assertThat(session.editedRota()).isEqualTo(OTHER);
        assertThat(RotaFiles.read(elsewhere, PAY_YEARS)).isEqualTo(new ReadResult.Read(mine, List.of()));
    }

    @Test
    void aFirstFileThatIsRefusedLeavesTheSampleAndSaysSo(FxRobot robot) {
        robot.interact(() -> files.readFirst(folder.resolve("none.rota.json")));
        finishTasks();

        assertThat(shown(robot)).contains("none.rota.json could not be opened. A sample rota is shown instead.");
    }

    @Test
    void whatIsTypedWhileASaveRunsIsAskedAboutBeforeItIsLeft(FxRobot robot) {
        open(robot, own);
        robot.interact(() -> type("L1"));
        robot.interact(() -> files.whenSafe(wentOn::incrementAndGet));
        holdFiles();
        answer(robot, "Save");
        robot.interact(() -> type("N1"));
        letFilesGo();

        assertThat(wentOn).hasValue(0);
        assertThat(shown(robot)).contains(ASKED);
        assertThat(cell()).isEqualTo("N1");
    }

    @Test
    void whatIsTypedWhileAFileIsReadIsAskedAboutBeforeItIsLeft(FxRobot robot) {
        holdFiles();
        robot.interact(() -> files.open(other));
        robot.interact(() -> type("L1"));
        letFilesGo();
        assertThat(shown(robot)).contains(ASKED);
        assertThat(cell()).isEqualTo("L1");

        answer(robot, "Don’t save");
        finishTasks();
        assertThat(session.shownRota()).isEqualTo(OTHER);
        assertThat(document.file()).isEqualTo(other);
    }

    @Test
    void aNewRotaAsksAboutWhatIsTypedBeforeItIsReady(FxRobot robot) {
        holdFiles();
        robot.interact(() -> files.show(OTHER));
        robot.interact(() -> type("L1"));
        letFilesGo();

        assertThat(shown(robot)).contains(ASKED);
        assertThat(cell()).isEqualTo("L1");
    }

    @Test
    void ofTwoFilesTheLastAskedForIsShown(FxRobot robot) {
        holdFiles();
        robot.interact(() -> files.open(other));
        robot.interact(() -> files.open(own));
        letFilesGo();

        assertThat(document.file()).isEqualTo(own);
        assertThat(session.shownRota()).isEqualTo(SOUTH);
    }

    @Test
    void aSaveThatEndsAfterAnotherRotaWasOpenedLeavesThatAlone(FxRobot robot) throws IOException {
        open(robot, own);
        robot.interact(() -> type("L1"));
        holdFiles();
        robot.interact(() -> {
            document.open(other, outcome -> {});
            document.save(outcome -> {});
        });
        letFilesGo();

        assertThat(document.file()).isEqualTo(other);
        robot.interact(() -> type("L2"));
        robot.interact(() -> files.save());
        finishTasks();
        assertThat(RotaFiles.read(other, PAY_YEARS)).isEqualTo(new ReadResult.Read(session.editedRota(), List.of()));
    }

    @Test
    void aSaveThatHoldsAnOlderRotaMarksThatOneSaved(FxRobot robot) {
        open(robot, own);
        robot.interact(() -> type("L1"));
        holdFiles();
        robot.interact(() -> files.save());
        robot.interact(() -> session.undo());
        letFilesGo();

        assertThat(session.unsavedProperty().get()).isTrue();
        robot.interact(() -> session.redo());
        assertThat(session.unsavedProperty().get()).isFalse();
    }

    @Test
    void aRotaWithoutAReportLeavesTheOpenOneAsItWas(FxRobot robot) {
        open(robot, own);
        var stamp = document.stamp();
        withoutReport = OTHER;
        robot.interact(() -> files.open(other));
        expectFault();

        assertThat(document.file()).isEqualTo(own);
        assertThat(document.stamp()).isEqualTo(stamp);
        assertThat(session.editedRota()).isEqualTo(SOUTH);
        assertThat(session.unsavedProperty().get()).isFalse();
    }

    @Test
    void aCopyOfAPayYearWithoutFiguresIsRefusedAndNotGivenUp(FxRobot robot) {
        Rota later = OTHER.withSettings(OTHER.settings().withPayYear(new PayYear(2099)));
        byte[] copy = RotaFiles.text(later).getBytes(StandardCharsets.UTF_8);
        Leftover leftover =
                new Leftover(other, Instant.EPOCH, null, FileStamp.ABSENT, RotaFiles.read(copy, "copy", PAY_YEARS));
        robot.interact(() -> files.recover(leftover, wentOn::incrementAndGet));
        finishTasks();

        assertThat(wentOn).hasValue(0);
        assertThat(session.editedRota()).isEqualTo(SOUTH);
        assertThat(shown(robot)).anySatisfy(text -> assertThat(text).contains("could not be opened"));
    }

    @Test
    void leavingWhileASaveRunsWaitsForIt(FxRobot robot) {
        open(robot, own);
        robot.interact(() -> type("L1"));
        holdFiles();
        robot.interact(() -> files.save());
        robot.interact(() -> files.whenSafe(wentOn::incrementAndGet));
        assertThat(wentOn).hasValue(0);
        letFilesGo();

        assertThat(wentOn).hasValue(1);
        assertThat(messages.isVisible()).isFalse();
    }

    @Test
    void leavingWhileASaveFailsAsksOnceMore(FxRobot robot) throws IOException {
        open(robot, own);
        robot.interact(() -> type("L1"));
        holdFiles();
        robot.interact(() -> files.save());
        robot.interact(() -> files.whenSafe(wentOn::incrementAndGet));
        Files.delete(own);
        Files.createDirectory(own);
        letFilesGo();

        assertThat(wentOn).hasValue(0);
        assertThat(shown(robot)).contains(ASKED);
    }

    @Test
    void aFileOfANameNobodyWasAskedAboutIsNotReplacedUnasked(FxRobot robot) {
        chosen = new FileDialogs.Target(other, false);
        robot.interact(() -> files.saveAs());
        finishTasks();
        assertThat(RotaFiles.read(other, PAY_YEARS)).isEqualTo(new ReadResult.Read(OTHER, List.of()));
        assertThat(shown(robot)).contains("other.rota.json exists already. Replace it?");

        answer(robot, "Replace it");
        finishTasks();
        assertThat(RotaFiles.read(other, PAY_YEARS)).isEqualTo(new ReadResult.Read(SOUTH, List.of()));
        assertThat(document.file()).isEqualTo(other);
    }

    @Test
    void aCopyReplacesNoFileUnaskedEither(FxRobot robot) {
        chosen = new FileDialogs.Target(other, false);
        robot.interact(() -> files.saveCopyWithoutNames());
        finishTasks();

        assertThat(RotaFiles.read(other, PAY_YEARS)).isEqualTo(new ReadResult.Read(OTHER, List.of()));
        assertThat(shown(robot)).contains("other.rota.json exists already. Replace it?");
    }

    private RotaReport report(ReportEngine engine, Rota rota) {
        if (rota.equals(withoutReport)) {
            throw new IllegalStateException("no report");
        }
        return engine.report(rota);
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> files.open(file));
        finishTasks();
    }

    private void type(String code) {
        session.apply(new RotaEdit.SetCells(Map.of(new CellRef(0, 1), Cell.of(code)), RotaEdit.Purpose.TYPE));
    }

    private String cell() {
        return session.editedRota().cell(new CellRef(0, 1)).text();
    }

    private static void answer(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup((Button button) -> text.equals(button.getText()))
                .queryButton()
                .fire());
    }

    private String focused(FxRobot robot) {
        return ((Button) messages.getScene().getFocusOwner()).getText();
    }

    private List<String> shown(FxRobot robot) {
        return robot.from(messages).lookup((Labeled labeled) -> labeled.getText() != null).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** Keeps files from being read and written, as a slow disk does. */
    private void holdFiles() {
        CountDownLatch held = new CountDownLatch(1);
        gate = held;
        tasks.executor().execute(() -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void letFilesGo() {
        gate.countDown();
        finishTasks();
    }

    private void expectFault() {
        waitForTasks();
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.clearExceptions();
    }

    private void finishTasks() {
        for (int i = 0; i < 3; i++) {
            waitForTasks();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void waitForTasks() {
        CountDownLatch done = new CountDownLatch(1);
        tasks.executor().execute(done::countDown);
        try {
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class ChosenFile implements FileDialogs {

        @Override
        public Optional<Path> askImport(@Nullable Path near) {
            return Optional.empty();
        }

        @Override
        public Optional<ExportFile> askExportFile(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askMapping() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askSaveMapping(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askExportFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askOpenFigures() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askRota() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askTable(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askOpen(@Nullable Path near) {
            return Optional.empty();
        }

        @Override
        public Optional<Target> askSave(@Nullable Path near, String name) {
            return Optional.ofNullable(chosen);
        }
    }
}
