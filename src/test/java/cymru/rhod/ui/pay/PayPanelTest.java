package cymru.rhod.ui.pay;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.report.PayRow;
import cymru.rhod.report.SampleReports;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class PayPanelTest extends PanelTest {

    private final List<Reason> asked = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        show(stage, new PayPanel(model, texts, asked::add, opened::add));
    }

    @Test
    void shows_three_points_under_both_contracts_with_the_difference() {
        assertThat(textsIn(".pay-table"))
                .startsWith("2002", "2026", "Change", "F1 0", "£51,281", "£52,164*", "+£883")
                .contains("F2 0", "StR 3")
                .doesNotContain("F1 1", "StR 4");
    }

    @Test
    void shows_the_rotas_own_point_besides() {
        edit(SampleReports.south().gradedAt(Grade.REGISTRAR, 7));

        assertThat(textsIn(".pay-table")).contains("StR 3", "StR 7").doesNotContain("StR 4");
    }

    @Test
    void shows_every_point_when_asked_and_fewer_again() {
        robot.clickOn("#pay-more");
        assertThat(textsIn(".pay-table")).contains("F1 2", "F2 1", "StR 0", "StR 9");

        robot.clickOn("#pay-more");
        assertThat(textsIn(".pay-table")).doesNotContain("StR 9");
    }

    @Test
    void an_amount_opens_its_lines_to_the_penny_and_a_line_asks_for_its_reason() {
        robot.clickOn("#pay-F1-0-2002");

        assertThat(textsIn(".detail-list"))
                .startsWith("F1 0 · 2002", "Basic pay", "£36,629.00")
                .contains("Banding supplement", "£14,651.60", "In all", "£51,280.60");

        robot.clickOn("#pay-line-banding-supplement");
        assertThat(asked).containsExactly(newDeal().lines().get(1).reason());
    }

    @Test
    void f1_on_an_amount_asks_for_its_reason() {
        press("#pay-F1-0-2002", KeyCode.F1);

        assertThat(asked).containsExactly(newDeal().reason());
    }

    @Test
    void a_missing_amount_says_why() {
        edit(SampleReports.south().withUnknown2026());

        Labeled missing = node("#pay-F1-0-2026");
        assertThat(missing.getText()).isEqualTo("–");
        assertThat(missing.getAccessibleText()).contains("No number: ").contains("expected in non-resident on-call");
        assertThat(textsIn(".cost-section")).contains("–");
    }

    @Test
    void an_amount_for_every_row_needs_no_word_on_what_is_missing() {
        assertThat(this.<Labeled>node("#pay-missing").isVisible()).isFalse();
    }

    @Test
    void says_what_the_rota_costs_and_what_that_leaves_out() {
        assertThat(textsIn(".cost-section")).contains("£2,077,998", "£2,103,972");
        assertThat(this.<Labeled>node("#cost-notes").getText())
                .contains("For 26 doctors; 1 vacant slot not counted")
                .contains("national insurance");
    }

    @Test
    void keeps_the_focus_on_an_amount_while_the_rota_is_edited() {
        robot.interact(() -> this.<Node>node("#pay-F1-0-2002").requestFocus());

        edit(SampleReports.south().unsocial(34, 100));

        assertThat(this.<Node>node("#pay-F1-0-2002").isFocused()).isTrue();
    }

    @Test
    void detailsThatAnEditClosesLeaveTheKeyboardWhereItIs() {
        robot.clickOn("#pay-F1-0-2002");
        robot.interact(() -> this.<Node>node("#pay-more").requestFocus());

        edit(SampleReports.south().unsocial(34, 100));

        assertThat(robot.lookup(".detail-list").tryQuery()).isEmpty();
        assertThat(this.<Node>node("#pay-more").isFocused()).isTrue();
    }

    @Test
    void escapeInTheDetailsGivesTheKeyboardToTheirAmount() {
        robot.clickOn("#pay-F1-0-2002");
        robot.interact(() -> this.<Node>node("#pay-more").requestFocus());

        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup(".detail-list").tryQuery()).isEmpty();
        assertThat(this.<Node>node("#pay-F1-0-2002").isFocused()).isTrue();
    }

    @Test
    void follows_the_language() {
        speak(Language.WELSH);

        assertThat(textsIn(".pay-panel")).startsWith("Cyflog blynyddol, 2026/27");
    }

    @Test
    void nothing_holds_a_disposed_panel() {
        Leaks.assertIsCollected(
                disposed(open -> new PayPanel(open, texts, asked::add, opened::add), PayPanel::dispose));
    }

    private Pay newDeal() {
        PayRow first = model.reportProperty().get().pay().get(0);
        return Objects.requireNonNull(first.newDeal());
    }
}
