package cymru.rhod.ui.pay;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.ui.OpenSample;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.start.SampleRota;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The pay of real rotas: of the doctor they name, without what is not known, and to the pound. */
class OwnPayTest extends PanelTest {

    private static final String OWN = "This rota: StR point 3, 4\u00a0years’ service";

    private final OpenSample open = new OpenSample(SampleRota.GP_PRACTICE);

    @Start
    void start(Stage stage) {
        show(stage, new PayPanel(open.model(), texts, reason -> {}, setting -> {}));
    }

    @Test
    void shows_the_rotas_own_service_first_and_bold_where_no_row_has_it() {
        assertThat(textsIn(".pay-table")).containsSubsequence(OWN, "F1 0", "StR 3");
        assertThat(boldNames()).containsExactly(OWN);
        assertThat(this.<Labeled>node("#pay-StR-3-after-4-2026").getText())
                .isNotEqualTo(this.<Labeled>node("#pay-StR-3-2026").getText());
    }

    @Test
    void names_the_doctors_of_the_cost_by_grade_point_and_service() {
        assertThat(this.<Labeled>node("#cost-notes").getText()).contains("StR point 3, 4\u00a0years’ service");
    }

    @Test
    void an_amount_lights_the_cells_behind_it_and_its_lines_name_rate_and_source() {
        open(SampleRota.PSYCHIATRY_SOUTH);

        robot.clickOn("#pay-F1-0-2026");

        assertThat(open.model().litCellsProperty().get()).isNotEmpty();
        assertThat(textsIn(".detail-list"))
                .anyMatch(text -> text.startsWith("£41,400 a year – Pay circular M&D(W) 01/2026"))
                .anyMatch(text -> text.contains("a week × £1,035 a year for each"));
    }

    @Test
    void marks_an_amount_that_rests_on_a_value_of_the_users_own() {
        open(SampleRota.PSYCHIATRY_SOUTH);
        assertThat(node("#pay-rests-on-own").isVisible()).isFalse();

        OwnFigure own = new OwnFigure("newdeal2002.basic.F1.0", LocalDate.of(2026, 4, 1), Ratio.of(40_000), "a letter");
        robot.interact(() -> open.model().apply(new RotaEdit.SetOwnFigure(own)));

        assertThat(this.<Labeled>node("#pay-F1-0-2002").getText()).isEqualTo("£56,000✎");
        assertThat(this.<Labeled>node("#pay-F2-0-2002").getText()).doesNotContain("✎");
        assertThat(node("#pay-rests-on-own").isVisible()).isTrue();
    }

    @Test
    void makes_a_row_of_the_table_bold_where_it_is_the_rotas_own() {
        open(SampleRota.PSYCHIATRY_SOUTH);

        assertThat(boldNames()).containsExactly("StR 3");
    }

    @Test
    void marks_pay_without_availability_with_its_difference_and_the_cost() {
        open(SampleRota.ON_CALL);

        assertThat(this.<Labeled>node("#pay-F1-0-2026").getText()).endsWith("†");
        assertThat(textsIn(".pay-table")).anyMatch(text -> text.matches("[+−]£.*†"));
        assertThat(this.<Labeled>node("#pay-not-whole").getText()).startsWith("† Without availability pay");
        assertThat(this.<Labeled>node("#cost-2026").getText()).endsWith("†");
    }

    @Test
    void the_difference_is_that_of_the_pounds_shown() {
        open(SampleRota.PSYCHIATRY_SOUTH);
        robot.clickOn("#pay-more");

        List<String> cells = textsIn(".pay-table");
        assertThat(cells).hasSize(3 + 4 * 16);
        for (int row = 3; row < cells.size(); row += 4) {
            assertThat(pounds(cells.get(row + 3)))
                    .as(cells.get(row))
                    .isEqualTo(pounds(cells.get(row + 2)) - pounds(cells.get(row + 1)));
        }
    }

    private void open(SampleRota sample) {
        robot.interact(() -> open.open(sample));
    }

    private List<String> boldNames() {
        return robot.lookup(".pay-table > .text-bold").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static int pounds(String text) {
        return Integer.parseInt(text.replace("−", "-").replaceAll("[^0-9-]", ""));
    }
}
