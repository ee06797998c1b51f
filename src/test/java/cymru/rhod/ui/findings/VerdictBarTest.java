package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.report.SampleReports;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class VerdictBarTest extends PanelTest {

    private final List<Reason> asked = new ArrayList<>();

    @Start
    void start(Stage stage) {
        show(stage, new VerdictBar(model, texts, asked::add, slot -> {}));
    }

    @Test
    void a_badge_says_its_verdict_in_words_with_the_count() {
        assertThat(badge("newdeal2002")).isEqualTo("New Deal: kept");
        assertThat(badge("wales2026")).isEqualTo("Wales 2026: 1 warning");

        edit(SampleReports.south().breakingNewDeal().withUnknown2026());

        assertThat(badge("newdeal2002")).isEqualTo("New Deal: 1 rule broken");
        assertThat(badge("wales2026")).isEqualTo("Wales 2026: 1 rule not known");
    }

    @Test
    void opens_every_rule_with_its_verdict_and_margin_the_broken_ones_first() {
        edit(SampleReports.south().breakingNewDeal());

        robot.clickOn("#verdict-newdeal2002");

        assertThat(textsIn(".detail-list"))
                .startsWith("2002 contract (New Deal)", "Longest duty – broken", "15:00 · 1\u00a0h over 14\u00a0h")
                .contains("Broken at week 3 Fri–Sun", "Shortest time off duty – kept", "Duty days in a row – kept");
    }

    @Test
    void names_a_rule_whose_answer_is_not_known_and_what_is_missing() {
        edit(SampleReports.south().withUnknown2026());

        robot.clickOn("#verdict-wales2026");

        assertThat(textsIn(".detail-list"))
                .contains("Average week, 2026 contract – not known")
                .anyMatch(text -> text.startsWith("The work expected in non-resident on-call duties was not given"));
    }

    @Test
    void a_rule_lights_its_cells_and_asks_for_its_reason() {
        robot.clickOn("#verdict-newdeal2002");
        robot.clickOn("Longest duty – kept");

        assertThat(litCells()).containsExactly(new CellRef(2, 4), new CellRef(2, 5), new CellRef(2, 6));
        assertThat(asked).extracting(Reason::key).containsExactly("newdeal2002.longest-duty");
    }

    @Test
    void opens_and_closes_by_key() {
        press("#verdict-wtr", KeyCode.SPACE);
        assertThat(robot.lookup(".detail-list").tryQuery()).isPresent();

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(robot.lookup(".detail-list").tryQuery()).isEmpty();
    }

    @Test
    void one_click_closes_a_list_and_opens_another() {
        robot.clickOn("#verdict-newdeal2002");
        robot.clickOn("#verdict-wtr");

        assertThat(textsIn(".detail-list")).startsWith("Working Time Regulations");
    }

    @Test
    void a_second_click_on_its_badge_closes_a_list() {
        robot.clickOn("#verdict-newdeal2002");
        robot.clickOn("#verdict-newdeal2002");

        assertThat(robot.lookup(".detail-list").tryQuery()).isEmpty();
    }

    @Test
    void follows_the_language() {
        speak(Language.WELSH);

        assertThat(badge("wales2026")).isEqualTo("Cymru 2026: 1 rhybudd");
    }

    @Test
    void nothing_holds_a_disposed_bar() {
        Leaks.assertIsCollected(
                disposed(open -> new VerdictBar(open, texts, asked::add, slot -> {}), VerdictBar::dispose));
    }

    private String badge(String contract) {
        return this.<Button>node("#verdict-" + contract).getText();
    }
}
