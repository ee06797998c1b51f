package cymru.rhod.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.compare.Samples;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.figures.FigureFolder;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Language;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Theme;
import cymru.rhod.ui.common.ThemeService;
import cymru.rhod.ui.common.cells.CellTable;
import cymru.rhod.ui.common.copy.Copyable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
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

/** Copies the tables and charts of the whole window, with a roster open. */
@ExtendWith(ApplicationExtension.class)
class CopyingTest {

    private static final Path SAMPLES = Path.of("assets/samples");

    @TempDir
    Path folder;

    private final BackgroundTasks tasks = new BackgroundTasks("files");
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private MainWindow window;
    private PreferencesModel preferences;

    @Start
    void openWindow(Stage given) {
        stage = given;
        FigureTable figures = FigureFiles.builtIn();
        FigureLibrary library = new FigureLibrary(
                figures, new FigureFolder(folder.resolve(FigureFolder.NAME)), new WelshBankHolidays());
        SessionModel session =
                new SessionModel(new RotaSession(Samples.rota("psychiatry-south-roster")), library::report);
        preferences = new PreferencesModel(
                Preferences.initial(Language.ENGLISH),
                new PreferencesFile(folder.resolve("preferences.properties")),
                tasks);
        window = new MainWindow(
                stage,
                session,
                library,
                new Dates(new WelshBankHolidays(), () -> LocalDate.of(2026, 6, 1), tasks.executor()),
                preferences,
                new ThemeService(Theme.LIGHT),
                new ProgramFiles(folder),
                tasks,
                texts -> new SampleFolder());
        window.show();
    }

    @AfterEach
    void closeWindow() {
        robot.interact(() -> window.close());
        tasks.close();
    }

    @Test
    void everyTableAndChartOfTheWindowCanBeCopied() throws TimeoutException {
        Set<String> found = new HashSet<>();
        Set<String> missing = new HashSet<>();
        Workspace.TABS.forEach(tab -> look(() -> workspace().showTab(tab), found, missing));
        for (String view : Workspace.VIEWS) {
            look(() -> workspace().showView(view), found, missing);
            lookBehindTabs(found, missing, new HashSet<>());
        }
        robot.interact(() -> workspace().showView("compare"));
        fire("#compare-folder");
        fire("#compare-folder-choose");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup("#compare-folder-rotas")
                .tryQuery()
                .isPresent());
        look(() -> {}, found, missing);

        assertThat(missing).isEmpty();
        assertThat(found)
                .contains(
                        "compare-contracts-table",
                        "compare-england-table",
                        "compare-folder-rotas",
                        "figures-table",
                        "leave-table",
                        "fairness-spread",
                        "pay-table",
                        "pay-lines",
                        "bar-plot",
                        "curve-plot",
                        "difference-plot",
                        "rota-grid",
                        "calendar-grid");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Doctor, Copied 26 rows", "WELSH, Meddyg, Copïwyd 26 rhes"})
    void aTableIsCopiedByKeyInTheLanguageShownWithItsHeadings(Language language, String heading, String note) {
        robot.interact(() -> preferences.setLanguage(language));
        robot.interact(() -> workspace().showView("doctors"));
        TableView<?> doctors = table(".doctors-table");
        robot.interact(doctors::requestFocus);

        robot.push(KeyCode.CONTROL, KeyCode.C);

        List<String> lines = copied().lines().toList();
        assertThat(lines).hasSize(1 + doctors.getItems().size());
        assertThat(lines.get(0)).startsWith(heading + "\t");
        assertThat(lines)
                .allMatch(line -> line.split("\t", -1).length == lines.get(0).split("\t", -1).length);
        assertThat(html()).startsWith("<table><thead><tr><th>" + heading + "</th>");
        assertThat(this.<Labeled>node("#brief-note").getText()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1400", "WELSH, 1400", "ENGLISH, 1024", "WELSH, 1024"})
    void theNoteOfACopyTakesNoRoomFromTheNamesOfTheViews(Language language, double width) {
        robot.interact(() -> {
            stage.setWidth(width);
            preferences.setLanguage(language);
            workspace().showView("doctors");
        });
        List<Double> before = tabWidths();
        robot.interact(() -> table(".doctors-table").requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(this.<Labeled>node("#brief-note").getText()).isNotEmpty();
        assertThat(tabWidths()).isEqualTo(before);
    }

    @Test
    void onlyTheSelectedRowsAreCopiedWhereSeveralAre() {
        robot.interact(() -> workspace().showView("doctors"));
        TableView<?> doctors = table(".doctors-table");
        robot.interact(() -> {
            doctors.requestFocus();
            doctors.getSelectionModel().clearSelection();
            doctors.getSelectionModel().selectRange(1, 3);
        });

        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(copied().lines()).hasSize(3);
    }

    @Test
    void theBarsOfAComparisonAreLeftOutOfItsRows() {
        robot.interact(() -> workspace().showView("compare"));
        robot.interact(() -> table("#compare-contracts-table").requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(copied()).startsWith("Grade and point\t2002\t2026\tDifference\t");
        assertThat(copied().lines().toList().get(1)).startsWith("F1 point 0\t£").doesNotContain("null");
    }

    @Test
    void aTableOfLinksIsCopiedFromTheLinkThatHasTheKeyboard() {
        robot.interact(() -> workspace().showTab("pay"));
        robot.interact(() -> node(".pay-table .amount").requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(copied()).startsWith("\t2002\t2026\tChange\nF1 0\t£");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aChartIsAPictureOnWhiteTwiceAsFineWhateverTheTheme(Theme theme) {
        robot.interact(() -> preferences.setTheme(theme));
        robot.interact(() -> workspace().showTab("hours"));
        Node plot = node(".hours-chart .bar-plot");
        robot.interact(plot::requestFocus);
        List<String> sheets = List.copyOf(stage.getScene().getStylesheets());

        robot.push(KeyCode.CONTROL, KeyCode.C);

        Image picture = onFxThread(() -> Clipboard.getSystemClipboard().getImage());
        Bounds bounds = plot.getLayoutBounds();
        assertThat(picture.getWidth()).isGreaterThanOrEqualTo(2 * bounds.getWidth());
        assertThat(picture.getHeight()).isGreaterThan(2 * bounds.getHeight());
        assertThat(picture.getPixelReader().getColor(2, 2)).isEqualTo(Color.WHITE);
        assertThat(brightShare(picture)).isGreaterThan(0.5);
        assertThat(stage.getScene().getStylesheets()).isEqualTo(sheets);
        assertThat(this.<Labeled>node("#brief-note").getText()).isEqualTo("Copied the picture");
    }

    @Test
    void theMenuOfAChartOffersItsNumbersToo() {
        robot.interact(() -> workspace().showTab("hours"));
        Node plot = node(".hours-chart .bar-plot");
        robot.interact(() ->
                plot.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null)));

        List<MenuItem> lines = openMenu().getItems();
        assertThat(lines).extracting(MenuItem::getText).containsExactly("Copy picture", "Copy the numbers");
        robot.interact(lines.get(1)::fire);

        assertThat(copied()).startsWith("Week\tHours\n1\t48:00\n2\t40:00\n").hasLineCount(27);
    }

    @Test
    void theMenuKeyOpensTheSameMenu() {
        robot.interact(() -> workspace().showTab("unsocial"));
        robot.interact(() -> node(".unsocial-chart .bar-plot").requestFocus());

        robot.push(KeyCode.SHIFT, KeyCode.F10);

        robot.interact(openMenu().getItems().get(1)::fire);
        assertThat(copied()).startsWith("Week\tUnsocial hours\tHours\tShare unsocial\n");
    }

    @Test
    void theListOfActionsCopiesWhatHadTheKeyboard() {
        robot.interact(() -> workspace().showTab("hours"));
        robot.interact(() -> node(".hours-chart .bar-plot").requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("copy the numbers");
        robot.type(KeyCode.ENTER);

        assertThat(copied()).startsWith("Week\tHours\n");
    }

    @Test
    void theGridAndTheCalendarAreCopiedAsPicturesFromTheirMenus() {
        for (String view : List.of("pattern", "calendar")) {
            robot.interact(() -> workspace().showView(view));
            WaitForAsyncUtils.waitForFxEvents();
            robot.push(KeyCode.SHIFT, KeyCode.F10);

            MenuItem last = openMenu().getItems().get(openMenu().getItems().size() - 1);
            assertThat(last.getText()).isEqualTo("Copy picture");
            robot.interact(last::fire);
            robot.interact(() -> openMenu().hide());
            assertThat(onFxThread(() -> Clipboard.getSystemClipboard().getImage()))
                    .isNotNull();
        }
    }

    private void lookBehindTabs(Set<String> found, Set<String> missing, Set<String> seen) {
        for (Node tab : robot.lookup(".tab-strip .toggle-button").queryAll()) {
            String id = String.valueOf(tab.getId());
            if (!Workspace.VIEWS.contains(id) && !Workspace.TABS.contains(id) && seen.add(id)) {
                look(((ToggleButton) tab)::fire, found, missing);
                lookBehindTabs(found, missing, seen);
            }
        }
    }

    /** Takes down what a step brings to sight: the tables and charts, and those among them that cannot be copied. */
    private void look(Runnable step, Set<String> found, Set<String> missing) {
        robot.interact(step);
        WaitForAsyncUtils.waitForFxEvents();
        nodesIn(stage.getScene().getRoot()).filter(CopyingTest::isTableOrChart).forEach(node -> {
            found.addAll(node.getStyleClass());
            found.add(String.valueOf(node.getId()));
            if (!(node.getProperties().get(Copyable.class) instanceof Copyable)) {
                missing.add(node.toString());
            }
        });
    }

    private static boolean isTableOrChart(Node node) {
        return node instanceof TableView
                || node instanceof GridPane
                || node instanceof CellTable
                // The keys of a legend are drawn in the style of their plot, and nobody reads them by key.
                || (node.isFocusTraversable()
                        && node.getStyleClass().stream().anyMatch(style -> style.endsWith("-plot")));
    }

    private static Stream<Node> nodesIn(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(CopyingTest::nodesIn))
                : Stream.of(node);
    }

    private List<Double> tabWidths() {
        return robot.lookup(".main-tool-bar .tab-strip > .toggle-button").queryAllAs(ToggleButton.class).stream()
                .map(ToggleButton::getWidth)
                .toList();
    }

    private Workspace workspace() {
        return node("#workspace");
    }

    private void fire(String query) {
        robot.interact(this.<ButtonBase>node(query)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private <N extends Node> N node(String query) {
        return robot.lookup(query).query();
    }

    private TableView<?> table(String query) {
        return robot.lookup(query).queryTableView();
    }

    private static ContextMenu openMenu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static double brightShare(Image picture) {
        List<Double> bright = new ArrayList<>();
        for (int x = 0; x < picture.getWidth(); x += 7) {
            for (int y = 0; y < picture.getHeight(); y += 7) {
                bright.add(picture.getPixelReader().getColor(x, y).getBrightness() > 0.9 ? 1.0 : 0.0);
            }
        }
        return bright.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static String copied() {
        return onFxThread(() -> Clipboard.getSystemClipboard().getString());
    }

    private static String html() {
        return onFxThread(() -> Clipboard.getSystemClipboard().getHtml());
    }

    private static <T> T onFxThread(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private static final class SampleFolder implements FileDialogs {

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
            return Optional.of(SAMPLES);
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
            return Optional.empty();
        }
    }
}
