package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.edit.RotaEdit;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Verdict;
import cymru.rhod.ui.OpenSample;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.start.SampleRota;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
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
    void the_badge_of_2026_counts_its_warnings() {
        assertThat(this.<Button>node("#verdict-wales2026").getText()).isEqualTo("Wales 2026: 2 warnings");
        assertThat(this.<Button>node("#verdict-newdeal2002").getText()).isEqualTo("New Deal: kept");
    }

    @Test
    void kept_it_claims_no_more_than_is_known() {
        for (String rule : List.of("wales2026.rest-after-long-shifts", "wales2026.rest-after-shifts")) {
            robot.interact(() -> open.model().apply(new RotaEdit.SwitchRule(rule, false)));
        }

        assertThat(this.<Button>node("#verdict-wales2026").getText()).isEqualTo("Wales 2026: kept as far as known");
    }

    @Test
    void a_rule_that_is_unverified_can_be_switched_off_where_it_stands_and_on_again() {
        robot.clickOn("#verdict-wales2026");
        Hyperlink off = node("#switch-rest-after-long-shifts");
        assertThat(off.getText()).isEqualTo("Switch off this rule");
        robot.interact(off::fire);

        assertThat(this.<Button>node("#verdict-wales2026").getText()).isEqualTo("Wales 2026: 1 warning");
        assertThat(textsIn(".detail-list")).contains("Rest after long shifts, 2026 contract – not checked");
        Hyperlink on = node("#switch-rest-after-long-shifts");
        assertThat(on.getText()).isEqualTo("Switch on this rule");
        robot.interact(on::fire);

        assertThat(this.<Button>node("#verdict-wales2026").getText()).isEqualTo("Wales 2026: 2 warnings");
    }

    @Test
    void its_list_says_where_its_rules_come_from() {
        robot.clickOn("#verdict-wales2026");

        assertThat(textsIn(".detail-list"))
                .contains("From the agreement.")
                .anyMatch(text -> text.startsWith("The terms of 2026 are not published in full."))
                .anyMatch(text -> text.startsWith("From England’s 2016 contract"));
    }

    @Test
    void the_list_of_a_contract_checked_whole_says_nothing_of_the_kind() {
        robot.clickOn("#verdict-newdeal2002");

        assertThat(textsIn(".detail-list")).noneMatch(text -> text.contains("not checked"));
    }

    @Test
    void what_is_only_a_warning_is_not_called_broken() {
        Reason reason = open.model().reportProperty().get().template().wales2026().rules().stream()
                .filter(rule -> rule.verdict() == Verdict.WARNING)
                .findFirst()
                .orElseThrow()
                .reason();

        assertThat(new ReasonWording(texts.wording()).heading(reason)).endsWith("warning");
    }
}
