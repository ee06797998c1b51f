package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.figures.FigureFolder;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.io.sheet.mapping.LearnedCodes;
import cymru.rhod.io.sheet.mapping.MappingFiles;
import cymru.rhod.io.sheet.mapping.MappingResult;
import cymru.rhod.io.sheet.workbook.RotaWorkbook;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Theme;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.start.SampleRota;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** Imports spreadsheets in the whole window: from the file to the rota, and back. */
@ExtendWith(ApplicationExtension.class)
class ImportingTest {

    private static final String SHEET =
            """
            Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun
            1,LD,LD,LD,,X,off,off
            2,N,N,N,N,Zero,,

            LD,09:00-21:30
            N,21:00-09:30
            """;

    @TempDir
    Path folder;

    private final BackgroundTasks tasks = new BackgroundTasks("files");
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private SessionModel session;
    private MainWindow window;
    private PreferencesModel preferences;
    private @Nullable Path chosen;
    private @Nullable Path mapping;

    @Start
    void openWindow(Stage given) {
        stage = given;
        FigureTable figures = FigureFiles.builtIn();
        FigureLibrary library = new FigureLibrary(
                figures, new FigureFolder(folder.resolve(FigureFolder.NAME)), new WelshBankHolidays());
        session = new SessionModel(
                new RotaSession(SampleRota.PSYCHIATRY_SOUTH.read(figures.payYears())), library::report);
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
                texts -> new ChosenFiles());
        window.show();
    }

    @AfterEach
    void closeWindow() {
        robot.interact(() -> {
            if (window != null && stage.isShowing()) {
                window.close();
            }
        });
        tasks.close();
    }

    @Test
    void aSpreadsheetIsReadAnsweredConfirmedAndTakenBack() {
        Rota before = session.shownRota();
        importSheet("Ward 7.csv", SHEET);
        assertThat(text("#import-count")).isEqualTo("2 questions left");
        assertThat(node("#import-confirm").isDisabled()).isTrue();
        assertThat(session.shownRota()).isEqualTo(before);

        answerEverything();
        assertThat(text("#import-count")).isEqualTo("No questions left");
        fire("#import-confirm");
        waitUntil(() -> !isShown("#import-view"));

        assertThat(session.shownRota().weeks()).hasSize(2);
        assertThat(session.shownRota().weeks().get(1).cell(0).text()).isEqualTo("N");
        assertThat(stage.getTitle()).isEqualTo("Ward 7 ● unsaved");
        assertThat(text("#brief-note")).startsWith("Imported.");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session.shownRota()).isEqualTo(before);
        assertThat(text("#brief-note")).isEmpty();
        assertThat(stage.getTitle()).isEqualTo("Psychiatry South");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(session.shownRota().weeks()).hasSize(2);
    }

    @Test
    void whatIsImportedIsNeverSavedOverTheFileOfTheRotaBefore() {
        Path file = folder.resolve("south.rota.json");
        RotaFiles.write(session.shownRota(), file);
        robot.interact(() -> window.files().open(file));
        waitUntil(() -> file.equals(window.document().file()));

        importSheet("Ward 7.csv", SHEET);
        answerEverything();
        fire("#import-confirm");
        waitUntil(() -> !isShown("#import-view"));
        assertThat(window.document().file()).isNull();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document().file()).isEqualTo(file);
        assertThat(session.unsavedProperty().get()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.document().file()).isNull();
    }

    @Test
    void unsavedWorkIsAskedAboutBeforeTheImportTakesItsPlace() {
        robot.type(KeyCode.DIGIT1);
        Rota unsaved = session.shownRota();
        importSheet("Ward 7.csv", SHEET);
        answerEverything();
        fire("#import-confirm");
        assertThat(window.messages().isAsking()).isTrue();
        assertThat(session.shownRota()).isEqualTo(unsaved);

        robot.clickOn("Don’t save");
        waitUntil(() -> !isShown("#import-view"));
        assertThat(session.shownRota().weeks()).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session.shownRota()).isEqualTo(unsaved);
    }

    @Test
    void escapeGoesBackAndChangesNothing() {
        Rota before = session.shownRota();
        importSheet("Ward 7.csv", SHEET);
        robot.push(KeyCode.ESCAPE);

        assertThat(isShown("#import-view")).isFalse();
        assertThat(node("#workspace").isVisible()).isTrue();
        assertThat(session.shownRota()).isEqualTo(before);
        assertThat(session.undoLabel()).isEmpty();
        assertThat(node("#workspace").getScene().getFocusOwner()).isNotNull();
    }

    @Test
    void afterAnAnswerTheKeyboardIsAtTheNextQuestionAndAtLastAtTheImport() {
        importSheet("Ward 7.csv", SHEET);
        for (int left = 2; left > 0; left--) {
            String expected = left + (left == 1 ? " question left" : " questions left");
            assertThat(text("#import-count")).isEqualTo(expected);
            Node owner = stage.getScene().getFocusOwner();
            assertThat(owner).isInstanceOf(ButtonBase.class);
            robot.push(KeyCode.SPACE);
            waitUntil(() -> !text("#import-count").equals(expected)
                    && !text("#import-count").startsWith("Reading"));
        }
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("import-confirm");
    }

    @Test
    void f6GoesThroughTheParts() {
        importSheet("Ward 7.csv", SHEET);
        robot.interact(() -> node("#import-sheet").requestFocus());
        robot.push(KeyCode.F6);
        assertThat(isIn(".import-side")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(isIn("#import-result")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(isIn(".import-actions")).isTrue();
    }

    @Test
    void aFileThatIsNoSpreadsheetIsRefusedWithTheReasonAndNothingElse() throws IOException {
        Rota before = session.shownRota();
        chosen = folder.resolve("old.xls");
        Files.write(chosen, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        robot.push(KeyCode.CONTROL, KeyCode.I);
        waitUntil(() -> robot.lookup(".message-text").tryQuery().isPresent());

        assertThat(text(".message-text")).startsWith("old.xls could not be imported.");
        assertThat(isShown("#import-view")).isFalse();
        assertThat(session.shownRota()).isEqualTo(before);
    }

    @Test
    void aCopiedRangeIsImportedToo() {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(SHEET.replace(',', '\t'));
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.interact(() -> window.imports().importClipboard());
        waitUntil(() -> text("#import-count").endsWith("left"));
        assertThat(text("#import-count")).isEqualTo("2 questions left");
    }

    @Test
    void aWorkbookOfTheProgramsOwnComesInAtOnceAndGoesAgainWithOneUndo() throws IOException {
        Rota exported = session.shownRota();
        chosen = folder.resolve("south.xlsx");
        Files.write(chosen, ownWorkbook(exported));
        robot.type(KeyCode.DIGIT1);
        Rota edited = session.shownRota();
        robot.push(KeyCode.CONTROL, KeyCode.I);
        waitUntil(() -> isShown("Don’t save"));
        robot.clickOn("Don’t save");

        waitUntil(() -> session.shownRota().equals(exported));
        assertThat(isShown("#import-view")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session.shownRota()).isEqualTo(edited);
    }

    @Test
    void daysChangedOnTheSheetOfAWorkbookOfTheProgramsOwnAreAskedAboutAndReadOnRequest() throws IOException {
        Rota exported = session.shownRota();
        importChangedWorkbook(exported, ownWorkbook(exported));
        assertThat(text(".message-text"))
                .isEqualTo("Days of the pattern were changed on the sheet of south.xlsx after the export: week 1 Mon."
                        + " The rota that the workbook carries does not have them.");
        assertThat(session.undoLabel()).isEmpty();

        robot.clickOn("Read the sheet");
        waitUntil(() -> text("#import-facts").contains(exported.weeks().size() + " weeks"));
        assertThat(session.shownRota()).isEqualTo(exported);
    }

    @Test
    void theRotaThatAChangedWorkbookCarriesIsTakenOnlyWhereThePersonSaysSo() throws IOException {
        Rota exported = session.shownRota();
        byte[] workbook = ownWorkbook(exported);
        robot.type(KeyCode.DIGIT1);
        Rota edited = session.shownRota();
        importChangedWorkbook(exported, workbook);
        robot.clickOn("Cancel");
        assertThat(session.shownRota()).isEqualTo(edited);

        importChangedWorkbook(exported, workbook);
        robot.clickOn("Take the rota as exported");
        robot.clickOn("Don’t save");
        waitUntil(() -> session.shownRota().equals(exported));
    }

    @Test
    void theDecisionsAreSavedUsedAgainAndLearned() {
        mapping = folder.resolve("ward.mapping.json");
        importSheet("Ward 7.csv", SHEET);
        answerEverything();
        fire("#importing-mapping-save");
        waitUntil(() -> Files.exists(mapping));
        assertThat(MappingFiles.read(mapping)).isInstanceOf(MappingResult.Read.class);
        fire("#import-confirm");
        waitUntil(() -> !isShown("#import-view"));
        waitUntil(() -> !LearnedCodes.read(folder).codes().isEmpty());

        importSheet("Ward 8.csv", SHEET);
        assertThat(text("#import-count")).isNotEqualTo("No questions left");
        fire("#importing-mapping-use");
        waitUntil(() -> text("#import-count").equals("No questions left"));
    }

    @Test
    void theScreenFollowsTheLanguage() {
        importSheet("Ward 7.csv", SHEET);
        robot.interact(() -> preferences.setLanguage(Language.WELSH));
        waitUntil(() -> text("#import-count").equals("2 gwestiwn ar ôl"));
        assertThat(text("#import-confirm")).isEqualTo("Mewnforio");
    }

    @Test
    void anImportThatWasGivenUpLeavesNothingBehind() {
        Path file = write("Ward 7.csv", SHEET);
        // Without a key or a click: TestFX keeps each event, and with it the control that the event went to.
        robot.interact(() -> window.imports().take(file));
        waitUntil(() -> text("#import-count").endsWith("left"));
        WeakReference<Node> view = new WeakReference<>(node("#import-view"));
        robot.interact(() -> window.imports().close());
        assertThat(isShown("#import-view")).isFalse();
        Leaks.assertIsCollected(view);
    }

    private byte[] ownWorkbook(Rota exported) {
        return RotaWorkbook.of(
                session.reportProperty().get(), RotaFiles.text(exported), Wording.in(Language.ENGLISH), Instant.EPOCH);
    }

    /** Imports a workbook of the program's own in which the first Monday was made like the first Sunday, which differs. */
    private void importChangedWorkbook(Rota exported, byte[] content) throws IOException {
        chosen = folder.resolve("south.xlsx");
        String sunday = exported.weeks().get(0).cell(6).text();
        assertThat(exported.weeks().get(0).cell(0).text()).isNotEqualTo(sunday);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                OutputStream file = Files.newOutputStream(chosen)) {
            workbook.getSheetAt(0)
                    .getRow(RotaWorkbook.FIRST_WEEK_ROW)
                    .getCell(RotaWorkbook.MONDAY_COLUMN)
                    .setCellValue(sunday);
            workbook.write(file);
        }
        robot.push(KeyCode.CONTROL, KeyCode.I);
        waitUntil(() -> isShown("Read the sheet"));
    }

    private void importSheet(String name, String content) {
        chosen = write(name, content);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        waitUntil(() -> text("#import-count").endsWith("left"));
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the first proposal of each question. */
    private void answerEverything() {
        while (isShown(".open-question")) {
            String before = text("#import-count");
            Node proposal = robot.lookup(".open-question .toggle-button").query();
            robot.interact(((ButtonBase) proposal)::fire);
            waitUntil(() -> !text("#import-count").equals(before)
                    && !text("#import-count").startsWith("Reading"));
        }
        waitUntil(() -> !node("#import-confirm").isDisabled());
    }

    private boolean isIn(String query) {
        Node part = node(query);
        Node at = stage.getScene().getFocusOwner();
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at == part;
    }

    private void fire(String query) {
        robot.interact(((ButtonBase) node(query))::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    private Node node(String query) {
        return robot.lookup(query).query();
    }

    /** A node that is looked up and not there yet is waited for like anything else. */
    private static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
                try {
                    return condition.call();
                } catch (EmptyNodeQueryException e) {
                    return false;
                }
            });
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final class ChosenFiles implements FileDialogs {

        @Override
        public Optional<ExportFile> askExportFile(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askExportFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askImport(@Nullable Path near) {
            return Optional.ofNullable(chosen);
        }

        @Override
        public Optional<Path> askMapping() {
            return Optional.ofNullable(mapping);
        }

        @Override
        public Optional<Path> askSaveMapping(String name) {
            return Optional.ofNullable(mapping);
        }

        @Override
        public Optional<Path> askOpen(@Nullable Path near) {
            return Optional.empty();
        }

        @Override
        public Optional<Target> askSave(@Nullable Path near, String name) {
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
    }
}
