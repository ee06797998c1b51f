package cymru.rhod.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class ChartsTest extends PanelTest {

    @Start
    void start(Stage stage) {
        show(
                stage,
                new VBox(new HoursChart(model, texts), new UnsocialChart(model, texts), new OnDutyStrip(model, texts)));
    }

    @Test
    void each_chart_says_the_whole_in_words() {
        assertThat(textsIn(".hours-chart")).containsExactly("— Average 45:29 · highest 69:30 in week 3");
        assertThat(textsIn(".unsocial-chart")).last().asString().startsWith("21.8\u00a0% of hours are unsocial");
        assertThat(textsIn(".on-duty-strip"))
                .last()
                .isEqualTo(
                        "Fewest 1 (Mon 00:00–01:00) · most 22 (Mon 09:00–10:00), averaged over the hour, one doctor for each week");
    }

    @Test
    void a_screen_reader_hears_which_chart_it_is() {
        assertThat(this.<Node>node(".hours-chart .bar-plot").getAccessibleText())
                .startsWith("Hours of each week. ");
    }

    @Test
    void labels_of_lines_never_lie_over_one_another_in_a_low_plot() {
        robot.interact(() -> {
            Region plot = node(".hours-chart .bar-plot");
            plot.setMaxHeight(60);
            plot.getScene().getRoot().layout();
            plot.resize(plot.getWidth(), 60);
            plot.layout();
        });

        List<Double> tops = robot.lookup(".hours-chart .plot-label").queryAllAs(Text.class).stream()
                .filter(label -> List.of("40", "48", "56").contains(label.getText()))
                .map(Text::getY)
                .sorted()
                .toList();
        assertThat(tops).hasSize(3);
        assertThat(tops.get(1) - tops.get(0)).isGreaterThan(8);
        assertThat(tops.get(2) - tops.get(1)).isGreaterThan(8);
    }

    @Test
    void the_arrow_keys_read_the_bars_one_by_one() {
        press(".hours-chart .bar-plot", KeyCode.RIGHT);
        assertThat(textsIn(".hours-chart")).last().isEqualTo("Week 1: 48:00 hours");

        press(".hours-chart .bar-plot", KeyCode.END);
        assertThat(textsIn(".hours-chart")).last().isEqualTo("Week 26: 40:00 hours");

        press(".hours-chart .bar-plot", KeyCode.RIGHT);
        assertThat(textsIn(".hours-chart")).last().isEqualTo("Week 26: 40:00 hours");
    }

    @Test
    void a_screen_reader_hears_the_bar_that_is_chosen() {
        press(".on-duty-strip .bar-plot", KeyCode.HOME);
        press(".on-duty-strip .bar-plot", KeyCode.RIGHT);

        assertThat(this.<Node>node(".on-duty-strip .bar-plot").getAccessibleText())
                .isEqualTo("Mon 01:00–02:00: 1 on duty, on average over the hour");
    }

    @Test
    void the_pointer_reads_the_bar_under_it() {
        robot.moveTo(".unsocial-chart .bar-plot");

        assertThat(textsIn(".unsocial-chart")).last().asString().startsWith("Week ");
    }

    @Test
    void leaving_the_chart_brings_the_summary_back() {
        press(".hours-chart .bar-plot", KeyCode.RIGHT);

        robot.interact(() -> this.<Node>node(".unsocial-chart .bar-plot").requestFocus());

        assertThat(textsIn(".hours-chart")).last().asString().startsWith("— Average");
    }

    @Test
    void follows_the_language() {
        speak(Language.WELSH);

        assertThat(textsIn(".on-duty-strip"))
                .last()
                .isEqualTo(
                        "Lleiaf 1 (Llun 00:00–01:00) · mwyaf 22 (Llun 09:00–10:00), ar gyfartaledd dros yr awr, un meddyg i bob wythnos");
    }

    @Test
    void nothing_holds_a_disposed_chart() {
        Leaks.assertIsCollected(disposed(open -> new HoursChart(open, texts), HoursChart::dispose));
        Leaks.assertIsCollected(disposed(open -> new OnDutyStrip(open, texts), OnDutyStrip::dispose));
    }
}
