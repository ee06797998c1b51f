package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.figures.FigureFolder;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.Autosave;
import cymru.rhod.io.project.FileStamp;
import cymru.rhod.io.project.ReadResult;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Language;
import cymru.rhod.text.Version;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Theme;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.start.SampleRota;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    private static final Collection<PayYear> PAY_YEARS = FigureFiles.builtIn().payYears();
    private static final CellRef FIRST = new CellRef(0, 0);

    @TempDir
    Path folder;

    private final BackgroundTasks tasks = new BackgroundTasks("files");
    private Stage stage;
    private SessionModel session;
    private MainWindow window;
    private PreferencesModel preferences;
    private @Nullable Path chosen;

    @Start
    void openWindow(Stage given) {
        stage = given;
        FigureTable figures = FigureFiles.builtIn();
        FigureLibrary library = new FigureLibrary(
                figures, new FigureFolder(folder.resolve(FigureFolder.NAME)), new WelshBankHolidays());
        session = new SessionModel(new RotaSession(SampleRota.PSYCHIATRY_SOUTH.read(PAY_YEARS)), library::report);
        preferences = new PreferencesModel(
                Preferences.initial(Language.ENGLISH),
                new PreferencesFile(folder.resolve("preferences.properties")),
                tasks);
        window = new MainWindow(
                stage,
                session,
                library,
                new Dates(BankHolidays.NONE, () -> LocalDate.of(2026, 6, 1), tasks.executor()),
                preferences,
                new ThemeService(Theme.LIGHT),
                new ProgramFiles(folder),
                tasks,
                texts -> new ChosenFile());
        window.show();
    }

    @AfterEach
    void closeWindow(FxRobot robot) {
        robot.interact(() -> {
            if (stage.isShowing()) {
                window.close();
            }
        });
        tasks.close();
    }

    @Test
    void theFirstStartShowsTheSampleWithItsNumbers(FxRobot robot) {
        assertThat(stage.getTitle()).isEqualTo("Psychiatry South");
        assertThat(texts(robot, "#number-band")).contains("1B", "+40\u00a0%");
    }

    @Test
    void typingInTheGridMakesItUnsavedAndUndoSavedAgain(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        assertThat(session.shownRota().cell(FIRST).text()).isEqualTo("L1");
        assertThat(stage.getTitle()).isEqualTo("Psychiatry South ● unsaved");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session.shownRota().cell(FIRST).text()).isEqualTo("N1");
        assertThat(stage.getTitle()).isEqualTo("Psychiatry South");
    }

    @Test
    void thePanelsAreOfThePatternBesideItAndOfTheDoctorBesideTheCalendar(FxRobot robot) {
        robot.interact(() -> session.apply(new RosterEdit.LayRoster(LocalDate.of(2026, 8, 5), 26, 3, "Slot")));
        assertThat(texts(robot, ".scope")).containsOnly("The pattern");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.type(KeyCode.DOWN);
        assertThat(texts(robot, ".scope")).containsOnly("Slot 2");
        assertThat(robot.lookup("#number-hours").queryAll()).isEmpty();
        assertThat(robot.lookup("#slot-number-hours").queryAll()).hasSize(1);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(texts(robot, ".scope")).containsOnly("The pattern");
    }

    @Test
    void theExportScreenTakesThePlaceOfTheWorkspaceUntilEscapeOrAView(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(robot.lookup("#export-view").tryQuery()).isPresent();
        assertThat(robot.lookup("#workspace").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("export-products");

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#export-view").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("rota-grid");

        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(robot.lookup("#export-print-panel").queryAll()).hasSize(1);
        robot.clickOn("#pattern");
        assertThat(robot.lookup("#workspace").tryQuery()).isPresent();
    }

    @Test
    void anotherRotaLeavesTheExportScreen(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);

        robot.interact(() -> window.files().show(SampleRota.ON_CALL.read(PAY_YEARS)));
        finishTasks();

        assertThat(robot.lookup("#workspace").tryQuery()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"DIGIT1", "DIGIT2", "DIGIT3", "DIGIT4", "DIGIT5", "DIGIT6"})
    void noIdStandsTwiceInAnyView(KeyCode view, FxRobot robot) {
        robot.interact(() -> session.apply(new RosterEdit.LayRoster(LocalDate.of(2026, 8, 5), 26, 3, "Slot")));
        robot.push(KeyCode.CONTROL, view);
        Set<Node> named = robot.lookup(MainWindowTest::isNamedByTheProgram).queryAll();
        assertThat(named).extracting(Node::getId).doesNotHaveDuplicates();
    }

    /** JavaFX gives the id of a column to its heading and all its cells, and the parts of some controls ids of its own. */
    private static boolean isNamedByTheProgram(Node node) {
        return node.getId() != null
                && !(node instanceof IndexedCell || node instanceof TableColumnHeader)
                && !Set.of("virtual-flow", "list-view", "arrow", "arrow-button").contains(node.getId());
    }

    @Test
    void undoNamesWhatItTakesBack(FxRobot robot) {
        Button undo = robot.lookup("#tool-edit-undo").queryButton();
        assertThat(undo.isDisabled()).isTrue();

        robot.type(KeyCode.DIGIT1);

        assertThat(undo.isDisabled()).isFalse();
        assertThat(undo.getAccessibleText()).isEqualTo("Undo: typing");
    }

    @Test
    void theLanguageChangesWithoutARestart(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        robot.clickOn("#language-cy");

        assertThat(stage.getTitle()).isEqualTo("Psychiatry South ● heb ei chadw");
        assertThat(robot.lookup("#tool-file-new").queryButton().getText()).isEqualTo("Newydd");
        assertThat(preferences.get().language()).isEqualTo(Language.WELSH);
    }

    @Test
    void theThemeChangesWithoutARestart(FxRobot robot) {
        robot.clickOn("#tool-view-next-theme");
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark").doesNotContain("light");

        robot.clickOn("#tool-view-next-theme");
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("high-contrast");
        assertThat(preferences.get().theme()).isEqualTo(Theme.HIGH_CONTRAST);
    }

    @Test
    void anActionIsFoundByItsWordsAndDone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("dark col").type(KeyCode.ENTER);

        assertThat(preferences.get().theme()).isEqualTo(Theme.DARK);
        assertThat(robot.lookup("#find-action-field").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("rota-grid");
    }

    @ParameterizedTest
    @CsvSource({
        "settings pay year, settings-pay-year",
        "settings grade, settings-grade",
        "prospective, settings-prospective-cover",
        "settings language, app-setting-language"
    })
    void aSettingIsFoundByItsWordsAndHasTheKeyboard(String words, String id, FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(words).type(KeyCode.ENTER);

        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo(id);
    }

    @Test
    void theBandIsExplainedWhenAskedByItsWords(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("why band").type(KeyCode.ENTER);

        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("reason-tree");
    }

    @Test
    void theRotaCanBeUsedBesideTheCardForANewOneInWhichSomethingWasTyped(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.clickOn("#new-rota-name").write("x").clickOn("#language-cy");
        assertThat(preferences.get().language()).isEqualTo(Language.WELSH);
        assertThat(robot.lookup("#new-rota-name").tryQuery()).isPresent();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#new-rota-name").tryQuery()).isEmpty();
    }

    @Test
    void aClickBesideTheCardForANewRotaClosesItWhereNothingWasTyped(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.clickOn("#new-rota-weeks");
        assertThat(robot.lookup("#new-rota-name").tryQuery()).isPresent();

        robot.clickOn("#language-cy");
        assertThat(robot.lookup("#new-rota-name").tryQuery()).isEmpty();
    }

    @Test
    void theKeyboardGoesRoundTheRegions(FxRobot robot) {
        Node grid = stage.getScene().getFocusOwner();
        robot.push(KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner()).isNotSameAs(grid);

        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(grid);
    }

    @Test
    void aFileThatIsNoRotaIsRefusedAndTheOpenRotaStays(FxRobot robot) throws IOException {
        Path bad = Files.writeString(folder.resolve("letter.rota.json"), "Dear Sir or Madam");

        robot.interact(() -> window.files().open(bad));
        finishTasks();

        assertThat(texts(robot, ".message-bar"))
                .anySatisfy(text -> assertThat(text).startsWith("letter.rota.json could not be opened"));
        assertThat(stage.getTitle()).isEqualTo("Psychiatry South");
    }

    @Test
    void aFileOfAPayYearThatIsNotKnownIsRefusedWithTheYearsThatAre(FxRobot robot) throws IOException {
        Path later = Files.writeString(
                folder.resolve("later.rota.json"),
                RotaFiles.text(SampleRota.ON_CALL.read(PAY_YEARS))
                        .replaceFirst("\"payYear\": *\"[^\"]*\",", "")
                        .replaceFirst("\\{", "{\"payYear\": \"2041/42\","));

        robot.interact(() -> window.files().open(later));
        finishTasks();

        assertThat(texts(robot, ".message-bar"))
                .anySatisfy(text -> assertThat(text).contains("2041/42", "2026/27"));
        assertThat(stage.getTitle()).isEqualTo("Psychiatry South");
    }

    @Test
    void whatIsSavedIsWhatIsOnTheScreen(FxRobot robot) {
        chosen = folder.resolve("south.rota.json");
        robot.type(KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        finishTasks();

        assertThat(RotaFiles.read(chosen, PAY_YEARS)).isEqualTo(new ReadResult.Read(session.shownRota(), List.of()));
        assertThat(stage.getTitle()).isEqualTo("Psychiatry South – south.rota.json");
        assertThat(texts(robot, ".main-tool-bar")).contains("Saved to " + chosen);
        assertThat(preferences.get().recent()).containsExactly(chosen);
    }

    @Test
    void aFileChangedBySomeoneElseIsNotOverwrittenUnasked(FxRobot robot) throws IOException {
        chosen = folder.resolve("south.rota.json");
        robot.interact(() -> window.files().saveAs());
        finishTasks();
        String theirs = Files.readString(chosen).replace("Psychiatry South", "Psychiatry North");
        Files.writeString(chosen, theirs);

        robot.type(KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        finishTasks();
        assertThat(chosen).hasContent(theirs);
        assertThat(texts(robot, ".message-bar")).contains("Overwrite theirs", "Open theirs");

        robot.clickOn("Overwrite theirs");
        finishTasks();
        assertThat(RotaFiles.read(chosen, PAY_YEARS)).isEqualTo(new ReadResult.Read(session.shownRota(), List.of()));
    }

    @Test
    void openingAnotherRotaAsksAboutUnsavedWorkFirst(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        robot.interact(() -> window.files().show(SampleRota.ON_CALL.read(PAY_YEARS)));
        assertThat(texts(robot, ".message-bar")).contains("Save the changes to Psychiatry South?", "Don’t save");

        robot.clickOn("Cancel");
        assertThat(stage.getTitle()).isEqualTo("Psychiatry South ● unsaved");

        robot.interact(() -> window.files().show(SampleRota.ON_CALL.read(PAY_YEARS)));
        robot.clickOn("Don’t save");
        finishTasks();
        assertThat(session.shownRota()).isEqualTo(SampleRota.ON_CALL.read(PAY_YEARS));
    }

    @Test
    void aBlankRotaBeginsWithTheWeeksAskedFor(FxRobot robot) {
        robot.clickOn("#tool-file-new");
        robot.doubleClickOn("#new-rota-weeks").write("12");
        robot.clickOn("#new-rota-create");
        finishTasks();

        assertThat(session.shownRota().weeks()).hasSize(12);
    }

    @Test
    void everySentenceOfTheCrashMessageIsShownAndTheRotaKept(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        robot.interact(() -> window.keepCopy(copy -> window.tellCrash("ABCD-1234", copy)));
        finishTasks();

        assertThat(texts(robot, ".message-bar"))
                .anySatisfy(text -> assertThat(text).contains("ABCD-1234", "A copy of your rota has been kept"));
        assertThat(folder.resolve("autosave")).isDirectoryContaining("glob:**.autosave.json");
    }

    @Test
    void aCopyThatCannotBeReadIsToldWithItsReasonAndKeptUntilGivenUp(FxRobot robot) throws IOException {
        Path copies = Files.createDirectories(folder.resolve("autosave"));
        Path damaged = Files.writeString(copies.resolve("x.autosave.json"), "{");
        robot.interact(() -> window.offerRecovery());
        finishTasks();
        assertThat(texts(robot, ".message-bar"))
                .contains("Copies of unsaved work in " + copies + " cannot be read. They have been kept.")
                .anySatisfy(text -> assertThat(text).startsWith("x.autosave.json"));
        assertThat(damaged).exists();

        robot.clickOn("Delete them");
        finishTasks();
        assertThat(damaged).doesNotExist();
    }

    @Test
    void theCardOfANewRotaFollowsTheLanguageAndKeepsANameThatWasTyped(FxRobot robot) {
        robot.clickOn("#tool-file-new");
        robot.interact(() -> window.texts().setLanguage(Language.WELSH));

        TextField name = robot.lookup("#new-rota-name").query();
        assertThat(name.getText()).isEqualTo(window.texts().get("app.title.unnamed"));
        assertThat(texts(robot, ".new-rota"))
                .contains(window.texts().get("app.new.create"), window.texts().get("app.sample.on-call"));

        robot.interact(() -> name.setText("Ward 4"));
        robot.interact(() -> window.texts().setLanguage(Language.ENGLISH));
        assertThat(name.getText()).isEqualTo("Ward 4");
    }

    @Test
    void aCrashWithNothingUnsavedSpeaksOfNoCopy(FxRobot robot) {
        robot.interact(() -> window.keepCopy(copy -> window.tellCrash("ABCD-1234", copy)));
        finishTasks();

        assertThat(texts(robot, ".message-bar"))
                .anySatisfy(text -> assertThat(text).contains("ABCD-1234", "Nothing in your rota was unsaved"));
    }

    @Test
    void whatIsLeftForLaterHidesNothingElseThatIsUnsaved(FxRobot robot) throws IOException {
        leaveUnsaved(SampleRota.ON_CALL, "one");
        leaveUnsaved(SampleRota.GP_PRACTICE, "two");
        leaveUnsaved(SampleRota.PSYCHIATRY_SOUTH, "three");
        robot.interact(() -> window.offerRecovery());
        finishTasks();
        List<String> asked = new ArrayList<>(List.of(question(robot)));

        robot.clickOn("Later");
        asked.add(question(robot));
        robot.push(KeyCode.ESCAPE);
        asked.add(question(robot));
        robot.push(KeyCode.ESCAPE);

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(robot.lookup(".message-bar").<Node>query().isVisible()).isFalse();
        assertThat(folder.resolve("autosave")).isDirectoryContaining("glob:**one.autosave.json");
    }

    private static String question(FxRobot robot) {
        return robot.lookup(".message-bar .message-text").<Labeled>query().getText();
    }

    private void leaveUnsaved(SampleRota rota, String name) throws IOException {
        Path run = folder.resolve("run-" + name);
        try (Autosave killed = new Autosave(run)) {
            killed.save(rota.read(PAY_YEARS), null, FileStamp.ABSENT);
            Files.createDirectories(folder.resolve("autosave"));
            Files.copy(
                    run.toFile()
                            .listFiles((folder, file) -> file.endsWith(".autosave.json"))[0]
                            .toPath(),
                    folder.resolve("autosave").resolve(name + ".autosave.json"));
        }
    }

    @Test
    void workLeftUnsavedIsOpenedAgain(FxRobot robot) throws IOException {
        leaveUnsaved(SampleRota.ON_CALL, "left");
        robot.interact(() -> window.offerRecovery());
        finishTasks();

        robot.clickOn("Open the copy");
        finishTasks();
        assertThat(session.shownRota()).isEqualTo(SampleRota.ON_CALL.read(PAY_YEARS));
        assertThat(session.unsavedProperty().get()).isTrue();
        assertThat(folder.resolve("autosave/left.autosave.json")).doesNotExist();
    }

    @Test
    void nothingBehindAnOpenCardTakesTheKeyboard(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        Node field = robot.lookup("#find-action-field").query();
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.F6);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(field);
        assertThat(robot.lookup("#new-rota-name").tryQuery()).isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("rota-grid");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(robot.lookup("#new-rota-name").tryQuery()).isPresent();
    }

    @Test
    void theQuestionBeforeClosingIsNotBehindACard(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));

        robot.clickOn("Cancel");
        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup("#find-action-field").tryQuery()).isEmpty();
    }

    @Test
    void nothingIsTypedIntoTheSampleWhileTheFirstFileIsRead(FxRobot robot) {
        chosen = folder.resolve("on-call.rota.json");
        RotaFiles.write(SampleRota.ON_CALL.read(PAY_YEARS), chosen);
        CountDownLatch held = new CountDownLatch(1);
        tasks.executor().execute(() -> await(held));
        robot.interact(() -> window.openFirst(chosen));
        robot.type(KeyCode.DIGIT1);
        held.countDown();
        finishTasks();

        assertThat(session.shownRota()).isEqualTo(SampleRota.ON_CALL.read(PAY_YEARS));
        assertThat(session.unsavedProperty().get()).isFalse();
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("rota-grid");
    }

    @Test
    void theWindowAndTheCommandLineGiveTheSameVersion(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("about").type(KeyCode.ENTER);

        assertThat(texts(robot, ".message-bar"))
                .anySatisfy(text -> assertThat(text).startsWith("Rhod " + Version.ofProgram() + ":"));
    }

    @Test
    void aClosedWindowLeavesNothingBehind(FxRobot robot) {
        WeakReference<Node> content = new WeakReference<>(stage.getScene().getRoot());
        robot.interact(() -> window.close());
        window = null;
        finishTasks();

        // The session, the preferences and the stage outlive the window; none of them may hold its content.
        Leaks.assertIsCollected(content);
    }

    /** Returns the texts shown in a part of the window, in no order that matters. */
    private static List<String> texts(FxRobot robot, String query) {
        Node part = robot.lookup(query).query();
        return part.lookupAll("*").stream()
                .filter(node -> node instanceof Labeled)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList();
    }

    private void finishTasks() {
        // An answer may ask for more work, and that again: no action here goes deeper.
        for (int i = 0; i < 3; i++) {
            CountDownLatch done = new CountDownLatch(1);
            tasks.executor().execute(done::countDown);
            await(done);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class ChosenFile implements FileDialogs {

        @Override
        public Optional<Path> askImport(@Nullable Path near) {
            return Optional.ofNullable(chosen);
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
        public Optional<ExportFile> askExportFile(String name) {
            return Optional.ofNullable(chosen).map(file -> new ExportFile(file, true));
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
            return Optional.ofNullable(chosen);
        }

        @Override
        public Optional<Target> askSave(@Nullable Path near, String name) {
            return Optional.ofNullable(chosen).map(file -> new Target(file, true));
        }
    }
}
