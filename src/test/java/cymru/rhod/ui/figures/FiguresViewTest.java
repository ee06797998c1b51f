package cymru.rhod.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.figures.FigureFolder;
import cymru.rhod.io.figures.PayAwardFile;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.KnownFigures;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Language;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.common.BackgroundTasks;
import cymru.rhod.ui.common.FigureLibrary;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.start.SampleRota;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The view of figures: what it lists, the user's own values, and files of new pay awards. */
class FiguresViewTest extends PanelTest {

    private static final String PREMIUM = "wales2026.gp-premium";
    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);

    @TempDir
    Path home;

    private final BackgroundTasks tasks = new BackgroundTasks("figures test");
    private final List<Reason> explained = new ArrayList<>();
    private SessionModel session;
    private FigureLibrary library;
    private FiguresView view;
    private Path toLoad;

    @Start
    void start(Stage stage) {
        library = new FigureLibrary(
                FigureFiles.builtIn(), new FigureFolder(home.resolve("figures")), new WelshBankHolidays());
        RotaSession rota = new RotaSession(SampleRota.PSYCHIATRY_SOUTH.read(library.payYears()));
        session = new SessionModel(rota, library::report);
        toLoad = home.resolve("award-2027.json");
        view = new FiguresView(session, texts, library, tasks, () -> Optional.of(toLoad), explained::add);
        show(stage, view);
    }

    @AfterEach
    void close() {
        robot.interact(view::dispose);
        tasks.close();
    }

    @Test
    void listsEveryFigureInBothLanguages() {
        assertThat(rows()).hasSize(KnownFigures.all().size());
        assertThat(cell(PREMIUM, 1)).isEqualTo("30\u00a0%");
        assertThat(cell(PREMIUM, 3)).isEqualTo("? unofficial");

        speak(Language.WELSH);

        assertThat(cell(PREMIUM, 3)).isEqualTo("? answyddogol");
        assertThat(cell("wtr.daily-rest", 0)).isEqualTo("Gorffwys dyddiol");
    }

    @Test
    void findsByWordsInAnyOrderAndByWhatIsUnconfirmedOrUsed() {
        robot.interact(() -> this.<TextField>node("#figures-search").setText("premium GP"));
        assertThat(rows()).extracting(FigureRow::id).containsExactly(PREMIUM);

        robot.interact(() -> this.<TextField>node("#figures-search").clear());
        robot.interact(() -> this.<CheckBox>node("#figures-filter-unconfirmed").setSelected(true));
        assertThat(rows()).isNotEmpty().allMatch(FigureRow::isUnconfirmed);

        robot.interact(() -> this.<CheckBox>node("#figures-filter-used").setSelected(true));
        assertThat(rows()).isNotEmpty().allMatch(row -> row.isUnconfirmed() && row.isUsed());
    }

    @Test
    void showsTheFiguresOfAnotherDay() {
        type("#figures-date", "31/3/2025");

        assertThat(cell("wales2026.basic.F1", 1)).isEqualTo("–");
        assertThat(cell("newdeal2002.basic.StR.3", 1)).startsWith("£");
    }

    @Test
    void anOwnValueNeedsAReasonAndIsMarkedAndCanBeRemoved() {
        robot.interact(() -> view.showFigure(PREMIUM));
        type("#figures-own-value", "25 %");
        fire("#figures-own-use");
        assertThat(textsIn("#figure-detail")).contains("Give a value and a reason.");
        assertThat(own()).isEmpty();

        type("#figures-own-reason", "Letter of May");
        fire("#figures-own-use");

        assertThat(own()).containsExactly(new OwnFigure(PREMIUM, APRIL_2026, Ratio.of(1, 4), "Letter of May"));
        assertThat(cell(PREMIUM, 3)).isEqualTo("✎ your own");
        assertThat(textsIn("#figure-detail")).contains("your own figure: Letter of May", "Published: 30\u00a0%");

        fire("#figures-own-remove-2026-04-01");
        assertThat(own()).isEmpty();
        robot.interact(session::undo);
        assertThat(own()).hasSize(1);
    }

    @Test
    void enterInTheReasonUsesTheValue() {
        robot.interact(() -> view.showFigure(PREMIUM));
        robot.interact(() -> this.<TextField>node("#figures-own-value").setText("25 %"));
        press("#figures-own-reason", KeyCode.ENTER);
        assertThat(own()).isEmpty();
        assertThat(textsIn("#figure-detail")).contains("Give a value and a reason.");

        type("#figures-own-reason", "Letter of May");

        assertThat(own()).containsExactly(new OwnFigure(PREMIUM, APRIL_2026, Ratio.of(1, 4), "Letter of May"));
    }

    @Test
    void aValueFromLaterInThePayYearSaysFromWhenItCounts() {
        robot.interact(() -> view.showFigure(PREMIUM));
        assertThat(this.<Label>node("#figures-own-later").isVisible()).isFalse();

        robot.interact(() -> this.<TextField>node("#figures-own-from").setText("1/10/2026"));

        assertThat(this.<Label>node("#figures-own-later").getText())
                .startsWith("Does not count yet")
                .contains("from the pay year 2027/28 on");
    }

    @Test
    void theKeyboardStaysWhereItWasWhenAValueIsUsed() {
        robot.interact(() -> view.showFigure(PREMIUM));
        type("#figures-own-value", "25 %");
        type("#figures-own-reason", "Letter of May");
        robot.interact(() -> node("#figures-own-use").requestFocus());

        fire("#figures-own-use");

        assertThat(node("#figures-own-use").isFocused()).isTrue();
    }

    @Test
    void whatIsTypedIsCheckedAtEachKey() {
        robot.interact(() -> view.showFigure(PREMIUM));

        robot.interact(() -> this.<TextField>node("#figures-own-value").setText("140 %"));

        assertThat(textsIn("#figure-detail")).anyMatch(text -> text.startsWith("A share was expected"));
        fire("#figures-own-use");
        assertThat(own()).isEmpty();
    }

    @Test
    void tellsWhereTheRotaRestsOnAFigureAndExplainsIt() {
        robot.interact(() -> view.showFigure("wales2026.additional-hours-rate"));

        robot.interact(
                () -> robot.lookup("Additional hours").queryAs(Hyperlink.class).fire());

        assertThat(explained).extracting(Reason::key).containsExactly("pay-line.additional-hours");
    }

    @Test
    void aFileOfANewAwardCountsAtOnceAndCanBeRemoved() throws IOException, InterruptedException {
        Files.writeString(toLoad, PayAwardFile.of2027());

        fire("#figures-load");
        finishTasks();

        assertThat(library.payYears()).contains(new PayYear(2027));
        assertThat(home.resolve("figures/award-2027.json")).exists();
        assertThat(textsIn("#figure-files")).contains("award-2027.json: 16 values added");

        fire("#figures-remove-award-2027-json");
        finishTasks();

        assertThat(library.payYears()).doesNotContain(new PayYear(2027));
        assertThat(home.resolve("figures/award-2027.json")).doesNotExist();
    }

    @Test
    void aFileWhoseYearTheRotaShowsIsNotRemoved() throws IOException, InterruptedException {
        Files.writeString(toLoad, PayAwardFile.of2027());
        fire("#figures-load");
        finishTasks();
        robot.interact(() -> session.apply(
                new RotaEdit.ChangeSettings(session.shownRota().settings().withPayYear(new PayYear(2027)))));
        assertThat(this.<TextField>node("#figures-date").getText()).isEqualTo("01/04/2027");

        fire("#figures-remove-award-2027-json");
        finishTasks();

        assertThat(library.payYears()).contains(new PayYear(2027));
        assertThat(textsIn("#figure-files")).anyMatch(text -> text.contains("the open rota shows pay year 2027/28"));
    }

    @Test
    void aFaultyFileIsRefusedInWords() throws IOException, InterruptedException {
        Files.writeString(toLoad, PayAwardFile.of2027().replace("GBP/year", "days"));

        fire("#figures-load");
        finishTasks();

        assertThat(textsIn("#figure-files"))
                .anyMatch(text -> text.startsWith("award-2027.json, newdeal2002.basic.F1.0: the unit is “days”"));
        assertThat(home.resolve("figures")).doesNotExist();
    }

    private List<FigureRow> rows() {
        return List.copyOf(this.<TableView<FigureRow>>node("#figures-table").getItems());
    }

    private String cell(String id, int column) {
        TableView<FigureRow> table = node("#figures-table");
        FigureRow row =
                rows().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return table.getColumns()
                .get(column)
                .getCellObservableValue(row)
                .getValue()
                .toString();
    }

    private void type(String field, String text) {
        robot.interact(() -> this.<TextField>node(field).setText(text));
        press(field, KeyCode.ENTER);
    }

    private void fire(String button) {
        robot.interact(() -> this.<Button>node(button).fire());
    }

    private List<OwnFigure> own() {
        return session.shownRota().settings().figures();
    }

    /** Waits until the tasks under way, and those they lead to, are done and told. */
    private void finishTasks() throws InterruptedException {
        for (int round = 0; round < 2; round++) {
            CountDownLatch done = new CountDownLatch(1);
            tasks.run(done::countDown);
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
