package cymru.rhod.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.holidays.WelshBankHolidays;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.SharedStage;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.common.Texts;
import cymru.rhod.ui.common.copy.CopyWay;
import cymru.rhod.ui.common.copy.Copyable;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CareerViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

    private final FigureTable figures = FigureFiles.builtIn();
    private final RotaSession session = new RotaSession(Careers.known());
    private final Texts texts = new Texts(Language.ENGLISH);
    private final List<Reason> asked = new ArrayList<>();
    private final List<String> doctorsShown = new ArrayList<>();
    private SessionModel model;
    private CareerView view;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model = new SessionModel(session, new ReportEngine(figures, new WelshBankHolidays())::report);
        view = view();
        SharedStage.show(stage, view, 900, 760);
    }

    @BeforeEach
    void takeRobot(FxRobot given) {
        robot = given;
    }

    private CareerView view() {
        return new CareerView(
                model, texts, () -> figures, new WelshBankHolidays(), () -> TODAY, asked::add, doctorsShown::add);
    }

    private <N extends Node> N node(String id) {
        return robot.lookup("#" + id).query();
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    private void fire(String id) {
        robot.interact(() -> this.<ButtonBase>node(id).fire());
    }

    private void type(String id, String text) {
        robot.interact(() -> {
            TextField field = node(id);
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private void open(Rota rota) {
        robot.interact(() -> session.open(rota, false));
    }

    private String says() {
        // Numbers and what they count are kept on one line.
        return texts(view).collect(Collectors.joining("\n")).replace('\u00a0', ' ');
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Labeled labeled ? Stream.ofNullable(labeled.getText()) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(CareerViewTest::texts))
                : own;
    }

    private Doctor ann() {
        Roster roster = Objects.requireNonNull(session.rota().roster());
        return Objects.requireNonNull(roster.slot("a").orElseThrow().doctor());
    }

    private Employment employment() {
        return ann().employment();
    }

    @Test
    void service_gives_the_points_of_both_scales_and_says_why() {
        assertThat(says())
                .contains("On 5 August 2026: 5 years of service count – point 5 of the 2002 scale, Registrar 3")
                .contains("182 days credited")
                .contains("3 February 2027");

        fire("career-credit-why");
        assertThat(asked).singleElement().isInstanceOfSatisfying(Reason.Measured.class, reason -> assertThat(
                        reason.key())
                .isEqualTo(IncrementalCredit.RULE.id()));
    }

    @Test
    void the_points_can_be_taken_over_and_taken_back() {
        fire("career-use-points");
        assertThat(ann().point2002()).isEqualTo(5);
        assertThat(this.<ButtonBase>node("career-use-points").isDisabled()).isTrue();

        robot.interact(model::undo);
        assertThat(ann().point2002()).isEqualTo(3);
        assertThat(this.<ButtonBase>node("career-use-points").isDisabled()).isFalse();
    }

    @Test
    void service_is_added_changed_and_removed() {
        fire("service-add");
        assertThat(employment().posts()).hasSize(Careers.SERVICE.size() + 1);
        type("career-field-from-service-5", "1/3/2020");
        assertThat(employment().posts().get(5).from()).isEqualTo(LocalDate.of(2020, 3, 1));

        fire("service-remove-0");
        assertThat(employment().posts()).hasSize(Careers.SERVICE.size());
        type("career-field-from-service-5", "2/3/2020");
        assertThat(employment().posts().get(4).from()).isEqualTo(LocalDate.of(2020, 3, 2));
    }

    @Test
    void what_cannot_be_used_stays_typed_while_another_part_or_doctor_is_looked_at() {
        type("career-field-from-service-0", "some day");
        assertThat(says()).contains("a date with its year");

        fire("career-tab-move");
        robot.interact(() -> view.showDoctor("b"));
        robot.interact(() -> view.showDoctor("a"));
        fire("career-tab-service");

        assertThat(this.<TextField>node("career-field-from-service-0").getText())
                .isEqualTo("some day");
    }

    @Test
    void a_registrar_has_the_choice_of_three_augusts_with_what_each_pays() {
        fire("career-tab-move");

        assertThat(says())
                .contains("Move on 5 August 2026", "Move on 4 August 2027", "Move on 2 August 2028 · unless")
                .contains("a registrar in specialty training may move earlier by choice")
                .contains("What each would pay on this rota")
                .contains("our reading where the agreements are silent: docs/notes/rulings.md, 50");
        fire("career-field-exceptional");
        assertThat(says()).contains("Stay on the 2002 contract", "exceptional circumstances");
    }

    @Test
    void protection_says_which_months_it_binds_in() {
        fire("career-tab-protection");

        assertThat(says())
                .contains("£7,494.63", "£456.63")
                .contains("Protection matters up to the last month known")
                .contains("protected; as far as is known no claim is needed");
        fire("career-field-protected");
        assertThat(employment().protection()).isNull();
        assertThat(says()).contains("No protection is entered.");
    }

    @Test
    void the_pay_of_the_rota_is_suggested_for_the_day_before() {
        fire("career-tab-protection");
        fire("career-use-suggestion");

        assertThat(employment().protection().totalPay())
                .isEqualTo(model.reportProperty().get().slots().get(0).newDeal().annualPay());
    }

    @Test
    void the_pension_is_shown_under_both_contracts() {
        fire("career-tab-pension");
        fire("career-contribution-2026");

        assertThat(says()).contains("Pensionable pay", "5 · 10.7 %", "6 · 12.5 %");
        assertThat(asked).hasSize(1);
    }

    @Test
    void the_tiers_of_each_year_are_shown_and_what_more_basic_pay_does() {
        fire("career-tab-pension");

        assertThat(says())
                .contains("2025/26", "2026/27", "to £52,778 · 9.8 %", "to £50,845 · 9.8 %", "above · 12.5 %")
                .contains("£1,000 more basic pay a year changes the contribution by +£107")
                .contains("NHS pensions contribution rates 2025/26")
                .doesNotContain("2024/25");
    }

    @Test
    void the_years_are_shown_with_and_without_protection_and_their_running_totals() {
        fire("career-tab-years");

        assertThat(says())
                .contains(
                        "2026 without protection",
                        "2026 with protection",
                        "2026 so far, without protection",
                        "2026 so far, with protection");
    }

    @Test
    void the_years_are_copied_with_what_the_chart_shows_of_them() {
        fire("career-tab-years");
        fire("career-chart-ahead");
        Node plot = view.lookupAll(".line-plot").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElseThrow();

        robot.interact(() -> Copyable.around(plot).orElseThrow().copy(CopyWay.NUMBERS));

        String copied = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().toList())
                .hasSizeGreaterThan(2)
                .element(1)
                .asString()
                .startsWith("2026/27\t£0\t");
        assertThat(copied).startsWith("April to March\t");
    }

    @Test
    void the_years_ahead_are_read_off_in_words_and_by_key() {
        fire("career-tab-years");
        assertThat(says()).contains("Over the whole career it pays", "2026/27", "Ahead so far");

        Node plot = robot.lookup(".line-plot").query();
        robot.interact(() -> view.lookupAll(".line-plot").stream()
                .filter(Node::isFocusTraversable)
                .forEach(Node::requestFocus));
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(says()).contains("2026/27: 2002 £");
        fire("career-chart-ahead");
        assertThat(says()).contains("2026/27: 2002 £0");
        assertThat(plot).isNotNull();
    }

    @Test
    void a_late_stay_is_paid_beside_the_rota() {
        fire("career-tab-late");

        assertThat(says())
                .contains("0:30 in plain time, 1:00 out of hours")
                .contains("September 2026: late stays add £")
                .contains("late stays are not in it");
    }

    @Test
    void a_rota_on_no_dates_can_be_laid_on_some() {
        open(Careers.pattern());

        assertThat(isShown("lay-roster-do")).isTrue();
        assertThat(isShown("career-doctor")).isFalse();
    }

    @Test
    void a_vacant_slot_can_be_filled() {
        robot.interact(() -> view.showDoctor("v"));
        assertThat(says()).contains("This slot is vacant");

        fire("career-fill");
        assertThat(session.rota().roster().slot("v").orElseThrow().doctor()).isEqualTo(Doctor.unknown());
    }

    @Test
    void a_roster_without_doctors_offers_to_add_one() {
        Rota rota = Careers.roster();
        open(rota.withRoster(rota.roster().withSlots(List.of())));

        fire("career-add-doctor");
        assertThat(session.rota().roster().slots()).hasSize(1);
    }

    @Test
    void another_doctor_is_picked_from_the_list() {
        robot.interact(() -> this.<ComboBox<String>>node("career-doctor").setValue("b"));

        assertThat(view.chosenSlotProperty().get()).isEqualTo("b");
        assertThat(says()).contains("F1 point 0").doesNotContain("Registrar 3");
        fire("career-doctor-details");
        assertThat(doctorsShown).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "move", "protection", "pension", "years", "late"})
    void every_part_speaks_the_language_in_force_and_repeats_no_id(String part) {
        fire("career-tab-" + part);
        String english = says();
        robot.interact(() -> texts.setLanguage(Language.WELSH));

        assertThat(says()).isNotEqualTo(english).doesNotContain("pays", "Not confirmed");
        List<String> ids =
                robot
                        .lookup(node ->
                                node.getId() != null && node.getStyleClass().contains("hyperlink"))
                        .queryAll()
                        .stream()
                        .map(Node::getId)
                        .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void a_view_that_is_closed_is_let_go() {
        WeakReference<CareerView> closed = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            CareerView made = view();
            made.dispose();
            return new WeakReference<>(made);
        });
        Leaks.assertIsCollected(closed);
    }
}
