package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.ui.OpenSample;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.start.SampleRota;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** No rule is claimed to be kept that is not checked. */
class CheckedInPartTest extends PanelTest {

    private final OpenSample open = new OpenSample(SampleRota.PSYCHIATRY_SOUTH);

    @Start
    void start(Stage stage) {
        show(stage, new VerdictBar(open.model(), texts, reason -> {}, slot -> {}));
    }

    @Test
    void the_badge_of_2026_names_the_one_limit_that_is_checked() {
        assertThat(this.<Button>node("#verdict-wales2026").getText()).isEqualTo("Wales 2026: 48\u00a0h kept");
        assertThat(this.<Button>node("#verdict-newdeal2002").getText()).isEqualTo("New Deal: kept");
    }

    @Test
    void its_list_says_that_the_other_rules_are_not_checked() {
        robot.clickOn("#verdict-wales2026");

        assertThat(textsIn(".detail-list"))
                .contains(
                        "Only the 48-hour limit is checked; the other rules of the 2026 contract are not checked yet.");
    }

    @Test
    void the_list_of_a_contract_checked_whole_says_nothing_of_the_kind() {
        robot.clickOn("#verdict-newdeal2002");

        assertThat(textsIn(".detail-list")).noneMatch(text -> text.contains("not checked"));
    }
}
