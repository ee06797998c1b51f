package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.optimise.Goal;
import cymru.rhod.report.SampleReports;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.findings.ReasonEntry.Finding;
import cymru.rhod.ui.findings.ReasonEntry.Neighbour;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class ReasonsPanelTest extends PanelTest {

    private ReasonsPanel panel;
    private final List<Goal> asked = new ArrayList<>();
    private int closed;

    @Start
    void start(Stage stage) {
        panel = new ReasonsPanel(model, texts, () -> closed++, asked::add);
        show(stage, panel);
    }

    @Test
    void says_how_to_ask_while_nothing_is_asked() {
        assertThat(textsIn(".reasons-panel")).contains("Choose a number to see where it comes from.");
    }

    @Test
    void lays_the_banding_path_out_step_by_step_with_the_neighbouring_band_last() {
        explainBand();

        assertThat(tree().getRoot().getChildren())
                .extracting(TreeItem::getValue)
                .extracting(entry ->
                        entry instanceof Finding finding ? finding.reason().key() : entry.getClass())
                .containsExactly(
                        "newdeal2002.chart.compliant",
                        "newdeal2002.chart.over-48",
                        "newdeal2002.chart.one-third",
                        "newdeal2002.chart.weekends-band-1",
                        Neighbour.class);
    }

    @Test
    void a_step_shows_its_answer_value_margin_and_source() {
        explainBand();

        assertThat(textsIn(".reason-tree"))
                .contains(
                        "Work over the Band 2 line – no",
                        "46:17 · 1\u00a0h 43\u00a0min under 48\u00a0h",
                        "M&D(W) 01/2026, Annex A; in force from 1 April 2026; published");
    }

    @Test
    void a_band_and_a_broken_rule_can_be_asked_what_they_would_take_and_a_rule_kept_cannot() {
        explainBand();
        press("#ask-what-it-takes", KeyCode.SPACE);
        explain(model.reportProperty()
                .get()
                .template()
                .newDeal()
                .limits()
                .get(0)
                .reason());
        assertThat(this.<Node>node("#ask-what-it-takes").isVisible()).isFalse();
        edit(SampleReports.south().breakingNewDeal());
        RuleResult broken =
                model.reportProperty().get().template().newDeal().limits().get(0);
        explain(broken.reason());
        press("#ask-what-it-takes", KeyCode.SPACE);

        assertThat(asked).containsExactly(new Goal.LowerBand(), new Goal.KeepRule(broken.rule()));
    }

    @Test
    void opening_a_reason_lights_its_cells() {
        explain(model.reportProperty().get().template().longestDuty());

        assertThat(litCells()).containsExactly(new CellRef(2, 4), new CellRef(2, 5), new CellRef(2, 6));
    }

    @Test
    void a_reason_without_cells_lights_those_of_all_it_was_made_from() {
        Reason deepest =
                Reason.Measured.of("measure.rest", Quantity.minutes(60)).at(List.of(new CellRef(1, 3)));
        Reason between = Reason.Measured.of("measure.total-duty", Quantity.minutes(60), deepest);

        explain(Reason.Measured.of("measure.duty-hours", Quantity.minutes(60), between));

        assertThat(litCells()).containsExactly(new CellRef(1, 3));
    }

    @Test
    void a_reason_without_any_cells_puts_an_older_light_out() {
        explain(model.reportProperty().get().template().longestDuty());

        explain(Reason.Measured.of("measure.weeks", Quantity.minutes(60)));

        assertThat(litCells()).isEmpty();
    }

    @Test
    void choosing_a_line_lights_its_cells() {
        explain(model.reportProperty().get().template().longestDuty());
        explainBand();

        robot.interact(() -> tree().getSelectionModel().select(2));

        assertThat(litCells()).containsExactly(new CellRef(2, 4), new CellRef(2, 5), new CellRef(2, 6));
    }

    @Test
    void the_open_explanation_follows_an_edit() {
        explain(model.reportProperty().get().template().workHoursWithCover());

        edit(SampleReports.south().weekly(48 * 60 + 3));

        assertThat(textsIn(".reasons-panel")).anyMatch(text -> text.contains("48:03"));
    }

    @Test
    void an_explanation_whose_number_has_gone_is_taken_away() {
        explain(model.reportProperty().get().template().weekendFrequency());

        edit(SampleReports.south().noWeekends());

        assertThat(tree().isVisible()).isFalse();
    }

    @Test
    void follows_the_language() {
        explainBand();

        speak(Language.WELSH);

        assertThat(textsIn(".reasons-panel")).startsWith("Band yn ôl y siart");
    }

    @Test
    void escape_closes_it() {
        explainBand();

        press(".reason-tree", KeyCode.ESCAPE);

        assertThat(closed).isEqualTo(1);
    }

    @Test
    void nothing_holds_a_disposed_panel() {
        Leaks.assertIsCollected(
                disposed(open -> new ReasonsPanel(open, texts, () -> {}, goal -> {}), ReasonsPanel::dispose));
    }

    private void explainBand() {
        explain(model.reportProperty().get().template().newDeal().path());
    }

    private void explain(Reason reason) {
        robot.interact(() -> panel.explain(reason));
    }

    private TreeView<ReasonEntry> tree() {
        return node(".reason-tree");
    }
}
