package cymru.rhod.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Ratio;
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
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
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
class SettingsPaneTest {

    private final FigureTable figures = FigureFiles.builtIn();
    private final RotaSession session = new RotaSession(Rota.of(
            RotaDetails.named("id", "Psychiatry"),
            List.of(ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY)),
            List.of(Week.parse("S S S S S - -"))));
    private final Texts texts = new Texts(Language.ENGLISH);
    private SessionModel model;
    private StackPane root;
    private SettingsPane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model = new SessionModel(session, new ReportEngine(figures, BankHolidays.NONE)::report);
        pane = new SettingsPane(model, texts, new SimpleObjectProperty<>(figures), new Label("of the program"));
        root = new StackPane(pane);
        stage.setScene(new Scene(root, 360, 700));
        stage.show();
    }

    @Test
    void a_value_typed_reaches_the_rota_when_the_field_is_left_and_undo_brings_it_back(FxRobot robot) {
        TextField leave = field(robot, "Leave covered, in weeks a year");
        robot.interact(() -> {
            leave.requestFocus();
            leave.setText("6,6");
        });
        assertThat(settings().cover().leaveWeeksPerYear()).isNull();

        robot.type(KeyCode.TAB);
        assertThat(settings().cover().leaveWeeksPerYear()).isEqualTo(Ratio.of(33, 5));
        assertThat(leave.getText()).isEqualTo("6.6");

        robot.interact(session::undo);
        assertThat(leave.getText()).isEmpty();
    }

    @Test
    void an_empty_field_shows_the_value_that_is_taken(FxRobot robot) {
        assertThat(field(robot, "Leave covered, in weeks a year").getPromptText())
                .startsWith("Automatic: 7.2");
        assertThat(field(robot, "Hours of a week of leave").getPromptText()).isEqualTo("Automatic: 40:00");
        assertThat(comboText(robot, "Pay year")).isEqualTo("Automatic: 2026/27");
    }

    @Test
    void a_bad_value_says_what_is_expected_at_the_field(FxRobot robot) {
        TextField leave = field(robot, "Leave covered, in weeks a year");
        robot.interact(() -> leave.setText("52"));

        assertThat(robot.lookup("Expected: a number of weeks from 0 to below 52, such as 7.2.")
                        .tryQuery())
                .isPresent();
        assertThat(leave.getAccessibleHelp()).startsWith("Expected:");
        assertThat(settings()).isEqualTo(RotaSettings.DEFAULT);
    }

    @Test
    void the_points_are_those_of_the_grade(FxRobot robot) {
        ComboBox<Optional<Integer>> points = combo(robot, "Point on the 2002 scale");
        assertThat(points.isDisabled()).isTrue();

        ComboBox<Optional<Grade>> grades = combo(robot, "Grade");
        robot.interact(() -> grades.setValue(Optional.of(Grade.F1)));

        assertThat(points.isDisabled()).isFalse();
        assertThat(points.getItems()).containsExactly(Optional.empty(), Optional.of(0), Optional.of(1), Optional.of(2));
        assertThat(settings().grade()).isEqualTo(Grade.F1);
    }

    @Test
    void the_pay_years_known_can_be_picked(FxRobot robot) {
        ComboBox<Optional<PayYear>> years = combo(robot, "Pay year");
        assertThat(years.getItems())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new PayYear(2026)),
                        Optional.of(new PayYear(2025)),
                        Optional.of(new PayYear(2024)));

        robot.interact(() -> years.setValue(Optional.of(new PayYear(2024))));

        assertThat(model.reportProperty().get().payYear()).isEqualTo(new PayYear(2024));
    }

    @Test
    void a_rate_is_asked_for_only_once_its_kind_is_picked(FxRobot robot) {
        assertThat(field(robot, "Your own rate").isVisible()
                        && field(robot, "Your own rate").getParent().isVisible())
                .isFalse();
    }

    @Test
    void a_reading_that_is_not_standard_is_marked_and_all_are_reset_together(FxRobot robot) {
        Button reset = robot.lookup("Take all standard readings").queryButton();
        assertThat(reset.isDisabled()).isTrue();
        RadioButton other = robot.lookup("any duty on Saturday or Sunday").queryAs(RadioButton.class);

        robot.interact(() -> other.setSelected(true));

        assertThat(settings().definitions().takesAlternative(Definition.WEEKEND))
                .isTrue();
        assertThat(robot.lookup("1 reading differs from the standard.").tryQuery())
                .isPresent();
        assertThat(robot.lookup(".definition-changed").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .hasSize(1);

        robot.interact(reset::fire);
        assertThat(settings()).isEqualTo(RotaSettings.DEFAULT);
        assertThat(other.isSelected()).isFalse();
    }

    @Test
    void every_definition_has_its_two_answers_in_words(FxRobot robot) {
        assertThat(robot.lookup(".definition .radio-button").queryAllAs(RadioButton.class))
                .hasSize(2 * Definition.values().length)
                .extracting(RadioButton::getAccessibleText)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_premium_is_added_named_priced_and_removed_and_what_cannot_be_used_says_why(FxRobot robot) {
        robot.interact(robot.lookup("#settings-premia-add").queryButton()::fire);
        assertThat(premia()).containsExactly(new Premium("Premium 1", Money.ZERO, false));

        TextField amount = robot.lookup("#settings-premium-amount-1").query();
        robot.interact(() -> {
            amount.requestFocus();
            amount.setText("a lot");
        });
        assertThat(robot.lookup(".form-problem").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .extracting(Label::getText)
                .containsExactly("Expected: pounds a year from 0 to 1,000,000, with at most two decimals.");
        robot.interact(() -> amount.setText("£1250.50"));
        robot.type(KeyCode.ENTER);
        TextField name = robot.lookup("#settings-premium-name-1").query();
        robot.interact(() -> {
            name.requestFocus();
            name.setText("Rural post");
        });
        robot.type(KeyCode.ENTER);
        robot.interact(robot.lookup("#settings-premium-pensionable-1").queryAs(CheckBox.class)::fire);
        assertThat(premia()).containsExactly(new Premium("Rural post", new Money(125_050), true));

        robot.interact(robot.lookup("#settings-premium-remove-1").queryButton()::fire);
        assertThat(premia()).isEmpty();
    }

    @Test
    void two_premia_of_one_name_are_refused_at_the_field(FxRobot robot) {
        Button add = robot.lookup("#settings-premia-add").queryButton();
        robot.interact(() -> {
            add.fire();
            add.fire();
        });
        TextField second = robot.lookup("#settings-premium-name-2").query();
        robot.interact(() -> {
            second.requestFocus();
            second.setText("Premium 1");
        });
        robot.type(KeyCode.ENTER);

        assertThat(premia()).extracting(Premium::name).containsExactly("Premium 1", "Premium 2");
        assertThat(robot.lookup(".form-problem").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .singleElement()
                .satisfies(problem -> assertThat(problem.getText()).contains("two premia are called Premium 1"));
    }

    @Test
    void the_words_follow_the_language(FxRobot robot) {
        robot.interact(() -> texts.setLanguage(Language.WELSH));

        assertThat(robot.lookup(".settings-section").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .startsWith("Cyflog")
                .contains("Y rota hon", "Ar alwad")
                .endsWith("Y rhaglen hon");
        assertThat(comboText(robot, "Blwyddyn gyflog")).isEqualTo("Awtomatig: 2026/27");
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void nothing_keeps_a_pane_that_is_closed(FxRobot robot) {
        WeakReference<SettingsPane> closed = new WeakReference<>(pane);
        robot.interact(() -> {
            pane.dispose();
            pane = null;
            root.getChildren().clear();
        });
        robot.interact(() -> texts.setLanguage(Language.WELSH));

        Leaks.assertIsCollected(closed);
        assertThat(model.shownRota()).isSameAs(session.rota());
    }

    private RotaSettings settings() {
        return session.rota().settings();
    }

    private List<Premium> premia() {
        return session.rota().premia();
    }

    private static TextField field(FxRobot robot, String name) {
        return (TextField) control(robot, name);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> combo(FxRobot robot, String name) {
        return (ComboBox<T>) control(robot, name);
    }

    private static String comboText(FxRobot robot, String name) {
        return combo(robot, name).getButtonCell().getText();
    }

    private static Node control(FxRobot robot, String name) {
        return robot.lookup(".form-name").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals(name))
                .map(Label::getLabelFor)
                .findFirst()
                .orElseThrow();
    }
}
