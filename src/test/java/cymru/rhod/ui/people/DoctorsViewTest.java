package cymru.rhod.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Demand;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.ViewMemory;
import java.lang.ref.WeakReference;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DoctorsViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

    private final RotaSession session = new RotaSession(Doctors.roster());
    private final Texts texts = new Texts(Language.ENGLISH);
    private final List<Reason> asked = new ArrayList<>();
    private final Remembered memory = new Remembered();
    private SessionModel model;
    private StackPane root;
    private DoctorsView view;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        memory.remember(
                RememberedColumns.COLUMNS,
                Arrays.stream(DoctorColumn.values()).map(DoctorColumn::code).collect(Collectors.joining(" ")));
        model = new SessionModel(session, new ReportEngine(FigureFiles.builtIn(), new WelshBankHolidays())::report);
        view = view();
        root = new StackPane(view);
        stage.setScene(new Scene(root, 1240, 760));
        stage.show();
    }

    @BeforeEach
    void takeRobot(FxRobot given) {
        robot = given;
    }

    private static final class Remembered implements ViewMemory {

        private final Map<String, String> texts = new HashMap<>();

        @Override
        public String recall(String name) {
            return texts.getOrDefault(name, "");
        }

        @Override
        public void remember(String name, String text) {
            texts.put(name, text);
        }
    }

    private DoctorsView view() {
        return new DoctorsView(model, texts, new WelshBankHolidays(), () -> TODAY, memory, asked::add);
    }

    private List<Slot> slots() {
        return roster().slots();
    }

    private Roster roster() {
        return Objects.requireNonNull(session.rota().roster());
    }

    private List<String> names() {
        return slots().stream().map(Slot::name).toList();
    }

    private Doctor ann() {
        return Objects.requireNonNull(roster().slot("a").orElseThrow().doctor());
    }

    private TableView<DoctorItem> table() {
        return robot.lookup("#doctors-table").queryTableView();
    }

    private List<String> namesInTable() {
        return table().getItems().stream().map(item -> item.row().slot().name()).toList();
    }

    private void fire(String id) {
        robot.interact(() -> this.<ButtonBase>node(id).fire());
    }

    private <N extends Node> N node(String id) {
        return robot.lookup("#" + id).query();
    }

    private void leave(String id, String text) {
        TextField field = node(id);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.interact(root::requestFocus);
    }

    private void sort(DoctorColumn column, TableColumn.SortType way) {
        robot.interact(() -> {
            TableColumn<DoctorItem, ?> sorted = table().getVisibleLeafColumns().stream()
                    .filter(shown -> shown.getUserData() == column)
                    .findFirst()
                    .orElseThrow();
            sorted.setSortType(way);
            table().getSortOrder().setAll(List.of(sorted));
        });
    }

    private String text(DoctorColumn column, int row) {
        TableColumn<DoctorItem, ?> shown = table().getVisibleLeafColumns().stream()
                .filter(one -> one.getUserData() == column)
                .findFirst()
                .orElseThrow();
        return ((CellValue) shown.getCellData(row)).text();
    }

    private static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<String> textsBelow(String id) {
        List<String> found = new ArrayList<>();
        collect(node(id), found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (node instanceof Labeled labeled && labeled.getText() != null && isInSight(node)) {
            found.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    @Test
    void the_table_has_a_line_for_every_slot_and_the_first_is_chosen() {
        assertThat(namesInTable()).containsExactly("Ann", "Bel", "Slot 3", "Cai");
        assertThat(text(DoctorColumn.GRADE, 0)).isEqualTo("F1");
        assertThat(text(DoctorColumn.SHARE, 1)).isEqualTo("80 %");
        assertThat(text(DoctorColumn.PAY_2026, 2)).isEqualTo("–");
        assertThat(this.<TextField>node("people-field-name").getText()).isEqualTo("Ann");
    }

    @Test
    void every_column_can_be_sorted_both_ways_with_blanks_last() {
        sort(DoctorColumn.PAY_2026, TableColumn.SortType.ASCENDING);
        assertThat(namesInTable()).containsExactly("Ann", "Bel", "Cai", "Slot 3");

        sort(DoctorColumn.PAY_2026, TableColumn.SortType.DESCENDING);
        assertThat(namesInTable()).containsExactly("Cai", "Bel", "Ann", "Slot 3");

        for (DoctorColumn column : DoctorColumn.values()) {
            sort(column, TableColumn.SortType.ASCENDING);
            assertThat(namesInTable()).as(column.name()).hasSize(4);
        }
    }

    private List<DoctorColumn> shownColumns() {
        return table().getVisibleLeafColumns().stream()
                .map(TableColumn::getUserData)
                .filter(DoctorColumn.class::isInstance)
                .map(DoctorColumn.class::cast)
                .toList();
    }

    /** As when the program is started again. */
    private void startAgain() {
        robot.interact(() -> {
            root.getChildren().setAll(view());
            root.applyCss();
        });
    }

    @Test
    void at_first_the_columns_are_shown_that_a_rota_is_judged_by() {
        memory.remember(RememberedColumns.COLUMNS, "");

        startAgain();

        assertThat(shownColumns())
                .containsExactly(
                        DoctorColumn.WORK_HOURS,
                        DoctorColumn.NIGHTS,
                        DoctorColumn.WEEKENDS,
                        DoctorColumn.BAND,
                        DoctorColumn.PAY_2002,
                        DoctorColumn.PAY_2026,
                        DoctorColumn.DIFFERENCE);
    }

    @Test
    void the_columns_shown_and_the_order_are_remembered() {
        robot.interact(() -> table().getColumns().stream()
                .filter(column -> column.getUserData() == DoctorColumn.GRADE)
                .forEach(column -> column.setVisible(false)));
        sort(DoctorColumn.PAY_2026, TableColumn.SortType.DESCENDING);

        startAgain();

        assertThat(shownColumns()).doesNotContain(DoctorColumn.GRADE).contains(DoctorColumn.POINT);
        assertThat(namesInTable()).containsExactly("Cai", "Bel", "Ann", "Slot 3");
    }

    @Test
    void a_table_that_is_sorted_stays_so_after_an_edit_and_the_chosen_doctor_stays_chosen() {
        sort(DoctorColumn.POINT, TableColumn.SortType.DESCENDING);
        assertThat(namesInTable()).startsWith("Cai", "Bel");

        leave("people-field-point", "2");

        assertThat(namesInTable()).startsWith("Cai", "Ann");
        assertThat(this.<TextField>node("people-field-name").getText()).isEqualTo("Ann");
    }

    @Test
    void a_detail_typed_changes_that_doctors_numbers_and_undo_brings_them_back() {
        String before = text(DoctorColumn.PAY_2002, 0);
        leave("people-field-point", "2");

        assertThat(ann().point2002()).isEqualTo(2);
        assertThat(text(DoctorColumn.PAY_2002, 0)).isNotEqualTo(before);

        robot.interact(model::undo);
        assertThat(text(DoctorColumn.PAY_2002, 0)).isEqualTo(before);
        assertThat(this.<TextField>node("people-field-point").getText()).isEqualTo("0");
    }

    @Test
    void bad_input_says_at_the_field_what_is_expected_and_changes_nothing() {
        leave("people-field-share", "0");
        leave("people-field-name", "Bel");

        assertThat(textsBelow("doctor-detail"))
                .contains(
                        "Expected: more than 0 % and at most 100 %.",
                        "Bel is the name of another slot. Expected: a name of its own, with an initial for example.");
        assertThat(this.<TextField>node("people-field-share").getText()).isEqualTo("0");
        assertThat(session.rota()).isEqualTo(Doctors.roster());
    }

    @Test
    void another_doctors_fields_do_not_keep_what_was_typed_for_the_one_before() {
        leave("people-field-share", "0");
        robot.interact(() -> view.showDoctor("c"));

        assertThat(this.<TextField>node("people-field-share").getText()).isEqualTo("100 %");
        assertThat(this.<TextField>node("people-field-name").getText()).isEqualTo("Cai");
    }

    @Test
    void what_was_typed_for_a_doctor_and_cannot_be_used_is_kept_with_its_message_and_named() {
        leave("people-field-share", "0");
        assertThat(isInSight(node("doctors-unfinished"))).isFalse();

        robot.interact(() -> view.showDoctor("c"));
        assertThat(textsBelow("doctors-unfinished")).contains("Typed, but cannot be used and is not in force:", "Ann");

        robot.interact(() -> view.showDoctor("a"));
        assertThat(this.<TextField>node("people-field-share").getText()).isEqualTo("0");
        assertThat(textsBelow("doctor-detail")).contains("Expected: more than 0 % and at most 100 %.");
        assertThat(isInSight(node("doctors-unfinished"))).isFalse();
    }

    @Test
    void what_was_typed_and_cannot_be_used_is_kept_while_pay_is_looked_at() {
        leave("people-field-point", "9");
        fire("doctor-pay");
        assertThat(textsBelow("doctors-unfinished")).contains("Ann");

        fire("doctor-details");
        assertThat(this.<TextField>node("people-field-point").getText()).isEqualTo("9");
    }

    @Test
    void what_was_typed_for_several_doctors_can_be_taken_back_at_once() {
        leave("people-field-share", "0");
        robot.interact(() -> view.showDoctor("b"));
        leave("people-field-start-week", "40");
        robot.interact(() -> view.showDoctor("c"));
        assertThat(textsBelow("doctors-unfinished")).contains("Ann", "Bel");

        fire("doctors-take-back");

        assertThat(isInSight(node("doctors-unfinished"))).isFalse();
        robot.interact(() -> view.showDoctor("a"));
        assertThat(this.<TextField>node("people-field-share").getText()).isEqualTo("100 %");
    }

    @Test
    void what_was_typed_for_a_doctor_is_let_go_with_the_rota() {
        leave("people-field-share", "0");
        robot.interact(() -> view.showDoctor("b"));
        robot.interact(() -> session.open(Doctors.roster(), false));

        assertThat(isInSight(node("doctors-unfinished"))).isFalse();
        robot.interact(() -> view.showDoctor("a"));
        assertThat(this.<TextField>node("people-field-share").getText()).isEqualTo("100 %");
    }

    @Test
    void the_fields_of_a_doctor_are_hidden_while_the_slot_is_vacant() {
        robot.interact(() -> view.showDoctor("v"));
        assertThat(isInSight(node("people-field-share"))).isFalse();

        robot.interact(() -> this.<CheckBox>node("people-field-filled").setSelected(true));

        assertThat(isInSight(node("people-field-share"))).isTrue();
        assertThat(roster().slot("v").orElseThrow().doctor()).isEqualTo(Doctor.unknown());
    }

    @Test
    void a_grade_picked_is_taken_at_once() {
        ComboBox<Optional<Grade>> grade = node("people-field-grade");
        robot.interact(() -> grade.setValue(Optional.of(Grade.REGISTRAR)));

        assertThat(ann().grade()).isEqualTo(Grade.REGISTRAR);
        assertThat(text(DoctorColumn.GRADE, 0)).isEqualTo("StR");
    }

    @Test
    void several_doctors_can_be_added_at_once_below_the_chosen_one() {
        robot.interact(() ->
                this.<Spinner<Integer>>node("doctors-count").getValueFactory().setValue(3));
        fire("doctors-add");

        assertThat(names()).containsExactly("Ann", "Slot 1", "Slot 2", "Slot 4", "Bel", "Slot 3", "Cai");
        assertThat(this.<TextField>node("people-field-name").getText()).isEqualTo("Slot 1");
    }

    @Test
    void doctors_can_be_moved_and_removed() {
        fire("doctors-down");
        assertThat(names()).containsExactly("Bel", "Ann", "Slot 3", "Cai");
        fire("doctors-up");
        assertThat(names()).containsExactly("Ann", "Bel", "Slot 3", "Cai");
        assertThat(this.<ButtonBase>node("doctors-up").isDisabled()).isTrue();

        fire("doctors-remove");
        assertThat(names()).containsExactly("Bel", "Slot 3", "Cai");
    }

    @Test
    void too_many_doctors_are_refused_in_words() {
        robot.interact(() ->
                this.<Spinner<Integer>>node("doctors-count").getValueFactory().setValue(500));
        fire("doctors-add");

        assertThat(this.<Labeled>node("doctors-problem").getText()).contains("500");
        assertThat(slots()).hasSize(4);
    }

    @Test
    void f1_on_a_number_asks_for_its_reason() {
        robot.interact(() -> {
            TableColumn<DoctorItem, ?> band = table().getVisibleLeafColumns().stream()
                    .filter(shown -> shown.getUserData() == DoctorColumn.BAND)
                    .findFirst()
                    .orElseThrow();
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0, band);
        });
        robot.press(KeyCode.F1).release(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(asked)
                .containsExactly(model.reportProperty()
                        .get()
                        .slots()
                        .get(0)
                        .pattern()
                        .newDeal()
                        .path());
    }

    @Test
    void pay_shows_year_month_and_dates_under_both_contracts_and_every_amount_has_its_reason() {
        fire("doctor-pay");

        assertThat(textsBelow("doctor-detail"))
                .contains("A year", "A month", "5 August 2026 to 29 September 2026", "Basic pay", "Out-of-hours pay");
        for (String amount : List.of("year-2002", "year-2026", "month-2026", "post-2026")) {
            robot.interact(() -> this.<Hyperlink>node("doctor-pay-" + amount).fire());
        }
        assertThat(asked).hasSize(4);
    }

    @Test
    void every_number_of_a_doctor_has_its_reason() {
        fire("doctor-numbers");
        robot.interact(() -> this.<Hyperlink>node("number-people-column-nights").fire());

        assertThat(asked).extracting(Reason::key).containsExactly("measure.nights");
    }

    @Test
    void the_spread_is_in_words_below_the_table() {
        assertThat(textsBelow("doctors-spread")).contains("Mean", "▲ Highest", "▼ Lowest");
    }

    @Test
    void fairness_names_who_is_furthest_and_holds_part_timers_against_their_share() {
        fire("people-fairness");

        assertThat(textsBelow("fairness-spread")).contains("Nights", "Bel", "Shift N1");
        assertThat(textsBelow("fairness-part-time"))
                .contains("Bel", "Worked", "Fair share", "Difference", "Shift N1")
                .anyMatch(text -> text.matches("[+−][\\d.]+"));
    }

    @Test
    void leave_says_whether_all_can_take_theirs_and_how_many_may_be_off() {
        fire("people-leave");
        assertThat(this.<Labeled>node("leave-verdict").getText()).startsWith("✓");
        assertThat(this.<Labeled>node("leave-at-once").getText()).contains("is not known");

        robot.interact(() ->
                model.apply(new RosterEdit.SetDemand(List.of(Demand.ofShift("S", Set.of(DayOfWeek.MONDAY), 1, 1)))));
        assertThat(this.<Labeled>node("leave-at-once").getText()).contains("may be off");
    }

    @Test
    void doctors_needed_are_added_line_by_line_with_how_far_they_are_met() {
        fire("people-needs");
        fire("needs-add");
        fire("needs-add");

        assertThat(session.rota().demand()).extracting(Demand::shift).containsExactly("S", "N1");
        assertThat(textsBelow("needs")).anyMatch(text -> text.startsWith("⚠ Too few") || text.startsWith("✓ Enough"));

        leave("people-needs-doctors", "9");
        assertThat(session.rota().demand().get(0).doctors()).isEqualTo(9);
    }

    @Test
    void the_notice_counts_down_from_the_day_it_is() {
        fire("people-dates");

        assertThat(this.<Labeled>node("notice-due").getText()).isEqualTo("By 24 June 2026");
        assertThat(this.<Labeled>node("notice-countdown").getText()).isEqualTo("12 days left");
    }

    @Test
    void bank_holidays_of_wales_are_listed_and_own_ones_added() {
        fire("people-dates");
        assertThat(textsBelow("dates")).contains("Mon 31 August 2026 – Summer bank holiday");

        robot.interact(() -> {
            this.<TextField>node("people-holidays-date").setText("7/8/2026");
            this.<TextField>node("people-holidays-name").setText("Jubilee");
        });
        fire("holiday-add");

        assertThat(roster().bankHolidays()).containsExactly(new OneOffHoliday(LocalDate.of(2026, 8, 7), "Jubilee"));
        assertThat(textsBelow("dates")).contains("Fri 7 August 2026 – Jubilee (added)");
    }

    @Test
    void the_cost_is_for_the_dates_with_vacancies_apart() {
        fire("people-dates");

        assertThat(textsBelow("dates"))
                .contains("For 3 doctors, at the pay of 2026/27", "1 vacant slot not counted: 8 weeks of work");
        assertThat(this.<Labeled>node("roster-cost-2026").getText()).startsWith("£");
    }

    @Test
    void all_slots_can_be_filled_with_one_grade_while_the_pattern_is_laid() {
        robot.interact(() -> session.open(Doctors.pattern(), false));
        assertThat(isInSight(node("roster-lay-contract"))).isFalse();
        robot.interact(
                () -> this.<ComboBox<Optional<Grade>>>node("roster-lay-grade").setValue(Optional.of(Grade.F2)));
        assertThat(isInSight(node("roster-lay-contract"))).isTrue();

        fire("lay-roster-do");

        assertThat(roster().slots()).hasSize(3).allSatisfy(slot -> assertThat(
                        Objects.requireNonNull(slot.doctor()).grade())
                .isEqualTo(Grade.F2));
    }

    @Test
    void a_rota_on_no_dates_offers_to_lay_its_pattern() {
        robot.interact(() -> session.open(Doctors.pattern(), false));
        type("roster-lay-weeks", "8");
        assertThat(textsBelow("lay-roster")).anyMatch(text -> text.contains("not a multiple of 3"));

        fire("lay-roster-do");

        assertThat(roster().start()).isEqualTo(Doctors.START);
        assertThat(namesInTable()).containsExactly("Slot 1", "Slot 2", "Slot 3");
        assertThat(table().getItems()).allMatch(item -> item.row().isVacant());

        robot.interact(model::undo);
        assertThat(isInSight(node("lay-roster"))).isTrue();
    }

    private void type(String id, String text) {
        robot.interact(() -> this.<TextField>node(id).setText(text));
    }

    @Test
    void everything_follows_the_language() {
        robot.interact(() -> texts.setLanguage(Language.WELSH));
        assertThat(textsBelow("doctors-spread")).contains("Cymedr");
        assertThat(textsBelow("doctor-detail")).contains("Cyfran o oriau llawn amser");

        for (String section : List.of("people-fairness", "people-leave", "people-needs", "people-dates")) {
            fire(section);
        }
        assertThat(textsBelow("dates")).contains("Gwyliau banc");
    }

    @Test
    void nothing_is_worked_out_while_it_is_not_looked_at() {
        robot.interact(() -> root.getChildren().clear());
        robot.interact(() -> model.apply(new RosterEdit.AddSlots(0, 1, "Slot")));
        assertThat(slots()).hasSize(5);

        robot.interact(() -> root.getChildren().setAll(view));
        assertThat(namesInTable()).hasSize(5);
    }

    @Test
    void what_is_disposed_of_is_let_go() {
        WeakReference<DoctorsView> disposed = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            DoctorsView other = view();
            Scene scene = new Scene(new StackPane(other), 900, 700);
            for (String section :
                    List.of("people-fairness", "people-leave", "people-needs", "people-dates", "people-doctors")) {
                ((ButtonBase) other.lookup("#" + section)).fire();
            }
            other.dispose();
            scene.setRoot(new StackPane());
            return new WeakReference<>(other);
        });

        Leaks.assertIsCollected(disposed);
    }
}
