package cymru.rhod.ui.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Texts;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShiftPaletteTest {

    private final FigureTable figures = FigureFiles.builtIn();
    private final RotaSession session = new RotaSession(Rota.of(
            RotaDetails.named("id", "Test"),
            List.of(
                    ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY).withName("Standard day"),
                    ShiftType.of("L1", "09:00", "12:30", DutyKind.FULL_SHIFT).withKey("1"),
                    ShiftType.of("X", "09:00", "9:00", DutyKind.FULL_SHIFT)),
            List.of(Week.parse("L1 L1 S S - - -"))));
    private final Texts texts = new Texts(Language.ENGLISH);
    private SessionModel model;
    private StackPane root;
    private ShiftPalette palette;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model = new SessionModel(session, new ReportEngine(figures, BankHolidays.NONE)::report);
        palette = new ShiftPalette(model, texts, new SimpleObjectProperty<>(figures));
        root = new StackPane(palette);
        stage.setScene(new Scene(root, 500, 700));
        stage.show();
    }

    @Test
    void a_click_takes_up_the_brush_and_another_puts_it_down(FxRobot robot) {
        robot.clickOn("L1");
        assertThat(palette.brushProperty().get()).isEqualTo(Cell.of("L1"));
        assertThat(robot.lookup("Painting with L1: click cells in the grid. Escape stops.")
                        .tryQuery())
                .isPresent();

        pause(robot);
        robot.clickOn("L1");
        assertThat(palette.brushProperty().get()).isNull();
    }

    @Test
    void the_brush_is_taken_up_and_put_down_by_key(FxRobot robot) {
        focusList(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(palette.brushProperty().get()).isEqualTo(Cell.of("L1"));

        robot.type(KeyCode.ESCAPE);
        assertThat(palette.brushProperty().get()).isNull();
    }

    @Test
    void a_shift_is_moved_by_key_and_stays_chosen(FxRobot robot) {
        focusList(robot);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(session.rota().shifts()).extracting(ShiftType::code).containsExactly("L1", "X", "S");

        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(session.rota().shifts()).extracting(ShiftType::code).containsExactly("L1", "S", "X");

        robot.interact(model::undo);
        assertThat(session.rota().shifts()).extracting(ShiftType::code).containsExactly("L1", "X", "S");
    }

    @Test
    void a_mark_shows_no_letter_that_types_a_shift(FxRobot robot) {
        assertThat(chips(robot)).contains("T");

        robot.interact(() -> model.apply(new RotaEdit.AddShift(
                ShiftType.of("GP", "09:00", "8:00", DutyKind.STANDARD_DAY).withKey("t"))));
        assertThat(chips(robot)).doesNotContain("T").contains("A");
    }

    @Test
    void a_new_shift_begins_with_the_keyboard_in_its_code(FxRobot robot) {
        robot.clickOn("Add");
        assertThat(root.getScene().getFocusOwner())
                .isInstanceOf(TextField.class)
                .isSameAs(robot.lookup(".text-field").query());
    }

    @Test
    void marks_of_dates_are_offered_beside_dates_and_put_down_beside_the_pattern(FxRobot robot) {
        Cell sick = Cell.marked(DayMark.SICK);
        assertThat(PaletteItem.of(session.rota(), false))
                .extracting(PaletteItem::brush)
                .doesNotContain(sick);
        assertThat(PaletteItem.of(session.rota(), true))
                .extracting(PaletteItem::brush)
                .contains(sick, Cell.marked(DayMark.LIEU), Cell.marked(DayMark.ABSENT));
        robot.interact(() -> {
            palette.setOnDates(true);
            palette.brushProperty().set(sick);
        });
        assertThat(palette.brushProperty().get()).isEqualTo(sick);
        robot.interact(() -> palette.setOnDates(false));
        assertThat(palette.brushProperty().get()).isNull();
    }

    @Test
    void a_mark_is_a_brush_too(FxRobot robot) {
        robot.clickOn("Annual leave");
        assertThat(palette.brushProperty().get()).isEqualTo(Cell.parse("leave"));
    }

    @Test
    void a_double_click_opens_the_fields_and_a_value_typed_reaches_the_rota_when_the_field_is_left(FxRobot robot) {
        robot.doubleClickOn("L1");
        type(robot, "12:30", "13.00");
        assertThat(session.rota().shift("L1").orElseThrow().lengthMinutes()).isEqualTo(750);

        robot.type(KeyCode.TAB);
        assertThat(session.rota().shift("L1").orElseThrow().lengthMinutes()).isEqualTo(780);
        assertThat(field(robot, "13:00")).isNotNull();
        assertThat(palette.brushProperty().get()).isNull();
    }

    @Test
    void a_bad_value_says_what_is_expected_and_keeps_the_fields_open(FxRobot robot) {
        open(robot, "L1");
        type(robot, "12:30", "73:00");

        assertThat(robot.lookup("Length – Expected: more than 0:00 and at most 72:00.")
                        .tryQuery())
                .isPresent();
        robot.clickOn("Done");
        assertThat(field(robot, "73:00").isFocused()).isTrue();
        robot.interact(() -> field(robot, "09:00").setText("9am"));
        assertThat(robot.lookup(".problem-line").queryAs(Label.class).getText())
                .as("the field with the keyboard comes first")
                .startsWith("Length – ");
        robot.interact(() -> field(robot, "9am").setText("09:00"));

        robot.type(KeyCode.ESCAPE);
        assertThat(field(robot, "12:30")).isNotNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".palette-rows").tryQuery()).isPresent();
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void a_problem_moves_no_field(FxRobot robot) {
        open(robot, "L1");
        double before = top(field(robot, "12:30"));
        robot.interact(() -> field(robot, "L1").setText("two words"));
        assertThat(robot.lookup(".problem-line").queryAs(Label.class).isVisible())
                .isTrue();
        assertThat(top(field(robot, "12:30"))).isEqualTo(before);
    }

    private static double top(TextField field) {
        field.getScene().getRoot().layout();
        return field.localToScene(field.getBoundsInLocal()).getMinY();
    }

    @Test
    void a_new_shift_is_in_the_rota_once_it_is_added(FxRobot robot) {
        robot.clickOn("Add");
        robot.interact(() -> field(robot, "D1").setText("E"));
        assertThat(session.rota().shifts()).hasSize(3);

        robot.clickOn("Add");
        assertThat(session.rota().shift("E")).isPresent();
        assertThat(list(robot).chosenProperty().get().brush()).isEqualTo(Cell.of("E"));
    }

    @Test
    void a_shift_that_is_not_used_is_deleted_at_once(FxRobot robot) {
        focusList(robot);
        robot.type(KeyCode.DOWN, 2).type(KeyCode.DELETE);
        assertThat(session.rota().shift("X")).isEmpty();
    }

    @Test
    void deleting_a_shift_in_use_asks_what_takes_its_place(FxRobot robot) {
        focusList(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.DELETE);
        assertThat(robot.lookup("L1 stands on 2 days. What takes its place?").tryQuery())
                .isPresent();
        assertThat(session.rota().shift("L1")).isPresent();

        ComboBox<Cell> instead = robot.lookup(".combo-box").queryComboBox();
        assertThat(instead.getItems()).startsWith(Cell.of("S"), Cell.OFF);
        robot.interact(() -> instead.setValue(Cell.OFF));
        robot.clickOn("Replace and delete");

        assertThat(session.rota().shift("L1")).isEmpty();
        assertThat(session.rota().cell(new CellRef(0, 0))).isEqualTo(Cell.OFF);
    }

    @Test
    void a_shift_in_use_may_be_kept(FxRobot robot) {
        focusList(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.DELETE).type(KeyCode.ESCAPE);

        assertThat(session.rota().shift("L1")).isPresent();
        assertThat(robot.lookup(".palette-rows").tryQuery()).isPresent();
    }

    @Test
    void undo_reaches_the_fields_that_are_open(FxRobot robot) {
        open(robot, "L1");
        type(robot, "12:30", "13:00");
        robot.type(KeyCode.ENTER);

        robot.interact(session::undo);

        assertThat(field(robot, "12:30")).isNotNull();
    }

    @Test
    void another_rota_closes_the_fields_and_puts_the_brush_down(FxRobot robot) {
        robot.interact(() -> palette.brushProperty().set(Cell.of("L1")));
        open(robot, "L1");
        Rota other = Rota.of(
                RotaDetails.named("other", "Other"),
                List.of(ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)),
                List.of(Week.OFF));

        robot.interact(() -> session.open(other, false));

        assertThat(robot.lookup(".palette-rows").tryQuery()).isPresent();
        assertThat(palette.brushProperty().get()).isNull();
    }

    @Test
    void the_words_follow_the_language(FxRobot robot) {
        open(robot, "L1");
        robot.interact(() -> texts.setLanguage(Language.WELSH));

        assertThat(robot.lookup(".form-name").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Cod", "Bysell", "Enw", "Dechrau", "Hyd", "Diwedd");
        assertThat(robot.lookup(".combo-box .list-cell").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Shifft lawn");
    }

    @Test
    void every_field_has_a_name_for_a_screen_reader(FxRobot robot) {
        open(robot, "L1");
        assertThat(robot.lookup(".form-name").queryAllAs(Label.class))
                .allSatisfy(name -> assertThat(name.getLabelFor()).isNotNull());
    }

    @Test
    void the_fields_take_no_more_than_a_quarter_of_a_small_window_and_follow_its_width(FxRobot robot) {
        open(robot, "L1");
        robot.interact(() -> root.getScene().getWindow().setWidth(1024));
        assertThat(palette.getMaxWidth()).isBetween(250.0, 270.0);

        robot.interact(() -> root.getScene().getWindow().setWidth(1270));
        assertThat(palette.getMaxWidth()).isEqualTo(320);
    }

    @Test
    void rows_follow_the_language_and_the_brush(FxRobot robot) {
        robot.interact(() -> texts.setLanguage(Language.WELSH));
        robot.interact(() -> palette.brushProperty().set(Cell.of("L1")));

        assertThat(row(robot, "L1").getAccessibleText())
                .contains("L1")
                .isNotEqualTo(row(robot, "S").getAccessibleText());
        assertThat(row(robot, "L1").getPseudoClassStates()).contains(PseudoClass.getPseudoClass("brush"));
        assertThat(robot.lookup("Gwyliau blynyddol").tryQuery()).isPresent();
    }

    @Test
    void the_line_chosen_stays_chosen_as_lines_come_and_go(FxRobot robot) {
        focusList(robot);
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        robot.interact(() -> session.apply(new RotaEdit.DeleteShift("L1", Cell.OFF)));
        assertThat(list(robot).chosenProperty().get().brush()).isEqualTo(Cell.of("X"));

        robot.interact(() -> session.apply(new RotaEdit.DeleteShift("X", null)));
        assertThat(list(robot).chosenProperty().get().brush()).isEqualTo(Cell.OFF);
        assertThat(rows(robot)).filteredOn(Node::isFocusTraversable).hasSize(1);
    }

    @Test
    void nothing_keeps_a_palette_that_is_closed(FxRobot robot) {
        WeakReference<ShiftPalette> closed = new WeakReference<>(palette);
        robot.interact(() -> texts.setLanguage(Language.WELSH));
        robot.interact(() -> {
            palette.dispose();
            palette = null;
            root.getChildren().clear();
        });
        robot.interact(() -> texts.setLanguage(Language.ENGLISH));

        Leaks.assertIsCollected(closed);
        assertThat(model.shownRota()).isSameAs(session.rota());
    }

    private static Set<Node> rows(FxRobot robot) {
        return robot.lookup(".palette-row").queryAll();
    }

    private static Node row(FxRobot robot, String code) {
        return rows(robot).stream()
                .filter(row -> ((PaletteRow) row).item().brush().equals(Cell.of(code)))
                .findFirst()
                .orElseThrow();
    }

    private void open(FxRobot robot, String code) {
        robot.interact(() -> palette.editShift(code));
    }

    /** Two clicks soon after each other would count as a double click. */
    private static List<String> chips(FxRobot robot) {
        return robot.lookup(".palette-chip").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    private static void pause(FxRobot robot) {
        robot.moveTo(".palette-title");
        robot.clickOn(".palette-title");
    }

    private static PaletteRows list(FxRobot robot) {
        return robot.lookup(".palette-rows").query();
    }

    private static void focusList(FxRobot robot) {
        robot.interact(() -> {
            list(robot).choose(Cell.of("S"));
            list(robot).requestFocus();
        });
    }

    private static void type(FxRobot robot, String before, String after) {
        TextField field = field(robot, before);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(after);
        });
    }

    private static TextField field(FxRobot robot, String text) {
        return robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> text.equals(field.getText()))
                .findFirst()
                .orElseThrow();
    }
}
