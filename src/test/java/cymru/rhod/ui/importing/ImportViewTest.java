package cymru.rhod.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.io.sheet.importing.ImportPreview;
import cymru.rhod.io.sheet.mapping.Mapping;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.Workbook;
import cymru.rhod.io.sheet.table.WorkbookFiles;
import cymru.rhod.io.sheet.table.WorkbookResult;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.common.SessionModel;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class ImportViewTest extends PanelTest {

    private static final String SHEET =
            """
            \tMon\tTue\tWed\tThu\tFri\tSat\tSun
            1\tLong Day\tLD\tTW\t\toff\toff\toff
            2\tN\tN\tN\tN\tZero\t\t

            LD\tLong Day\t09:00-21:30
            N\tNight\t21:00-09:30
            """;

    private ImportView view;
    private boolean isCancelled;

    @Start
    void showView(Stage stage) {
        view = make(model);
        show(stage, view);
    }

    @Test
    void theSheetTellsOfEachCellWhatItWasReadAs() {
        assertThat(described(1, 1)).contains("B2: “Long Day”", "LD · Long Day 09:00–21:30");
        assertThat(described(1, 3)).contains("D2: “TW”", "A question about it is open.");
        assertThat(described(1, 4)).contains("E2: blank", "A question about it is open.");
        assertThat(described(2, 5)).contains("F3: “Zero”", "Zero-hours day");
        assertThat(described(0, 1)).contains("B1: “Mon”", "Read as a heading.");
        assertThat(described(1, 0)).contains("A2: “1”", "name of a week");
        assertThat(described(4, 0)).contains("A5: “LD”", "key of codes");
    }

    @Test
    void theSheetIsWalkedWithTheKeyboardAndEnterGoesToTheQuestionOfTheCell() {
        LightGrid sheet = node("#import-sheet");
        robot.interact(() -> {
            sheet.goTo(new CellAddress(0, 0));
            sheet.requestFocus();
        });
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(sheet.cursor().a1()).isEqualTo("D2");
        assertThat(sheet.getAccessibleText()).contains("D2: “TW”");

        robot.type(KeyCode.ENTER);
        assertThat(sheet.getScene().getFocusOwner().getId()).contains("tw");
        robot.interact(sheet::requestFocus);
        robot.type(KeyCode.END, KeyCode.HOME);
        assertThat(sheet.cursor().a1()).isEqualTo("A2");
    }

    @Test
    void aQuestionLightsItsCells() {
        LightGrid sheet = node("#import-sheet");
        robot.interact(() -> view.model().litProperty().set(Set.of(new CellAddress(1, 4))));
        assertThat(sheet.cursor().a1()).isEqualTo("E2");
    }

    @Test
    void whatACodeMeansIsPickedFromAMenuInWhichTheArrowsOnlyLook() {
        MenuButton menu = node(".open-question .menu-button");
        robot.interact(menu::requestFocus);
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(openQuestions()).isEqualTo(2);
        robot.type(KeyCode.ENTER);
        assertThat(openQuestions()).isEqualTo(1);
    }

    @Test
    void aNewShiftIsTypedBelowTheQuestion() {
        MenuButton menu = node(".open-question .menu-button");
        robot.interact(() -> menu.getItems().get(menu.getItems().size() - 1).fire());
        assertThat(node("#new-shift-add").isDisabled()).isTrue();
        robot.interact(() -> {
            this.<TextField>node("#shift-start").setText("14:00");
            this.<TextField>node("#shift-length").setText("8");
            this.<ComboBox<?>>node("#shift-kind").getSelectionModel().select(1);
        });
        assertThat(node("#new-shift-add").isDisabled()).isFalse();
        robot.interact(() -> this.<Button>node("#new-shift-add").fire());
        assertThat(view.model()
                        .previewProperty()
                        .get()
                        .rota()
                        .shift("TW")
                        .orElseThrow()
                        .lengthMinutes())
                .isEqualTo(480);
    }

    private int openQuestions() {
        return view.model().previewProperty().get().openQuestions().size();
    }

    @Test
    void escapeCancels() {
        robot.interact(() -> node("#import-sheet").requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(isCancelled).isTrue();
    }

    @Test
    void itIsWordedInTheLanguageOfTheWindow() {
        speak(Language.WELSH);
        assertThat(((Labeled) node("#import-reason")).getText()).isEqualTo("Rhaid ateb 2 gwestiwn cyn mewnforio.");
        assertThat(textsIn("#import-view")).contains("Cwestiynau", "Codau diamheuol");
        assertThat(described(1, 4)).contains("E2: gwag");
    }

    @Test
    void aViewThatIsDisposedOfIsHeldByNothing() {
        Leaks.assertIsCollected(disposed(this::make, ImportView::dispose));
    }

    private String described(int row, int column) {
        LightGrid sheet = node("#import-sheet");
        robot.interact(() -> sheet.goTo(new CellAddress(row, column)));
        return sheet.getAccessibleText();
    }

    private ImportView make(SessionModel session) {
        Workbook workbook = ((WorkbookResult.Read) WorkbookFiles.readPasted(SHEET, "sheet")).workbook();
        return new ImportView(
                workbook,
                session,
                texts,
                new ImportView.Sources(
                        () -> LocalDate.of(2026, 6, 1), Mapping.NONE, Runnable::run, Runnable::run, Runnable::run),
                new Requests());
    }

    private final class Requests implements ImportRequests {

        @Override
        public void confirm(ImportPreview confirmed) {
            throw new AssertionError("nobody has confirmed anything");
        }

        @Override
        public void cancel() {
            isCancelled = true;
        }

        @Override
        public void saveMapping(ImportPreview preview) {
            throw new AssertionError("nobody has saved anything");
        }

        @Override
        public void askMapping(Consumer<Mapping> use) {
            throw new AssertionError("nobody has asked for anything");
        }
    }
}
