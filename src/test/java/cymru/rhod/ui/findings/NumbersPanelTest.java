package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.report.PatternReport;
import cymru.rhod.report.SampleReports;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.common.copy.CopyWay;
import cymru.rhod.ui.common.copy.Copyable;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class NumbersPanelTest extends PanelTest {

    private final List<Reason> asked = new ArrayList<>();

    @Start
    void start(Stage stage) {
        show(stage, new NumbersPanel(model, texts, asked::add));
    }

    @Test
    void shows_the_band_with_its_supplement() {
        assertThat(textsIn("#number-band")).containsExactly("1B", "+40\u00a0%", "Why Band 1B? ›");
    }

    @Test
    void shows_each_number_with_its_margin_in_words() {
        assertThat(textsIn("#number-hours"))
                .containsExactly(
                        "Hours a week",
                        "46:17",
                        "1\u00a0h 43\u00a0min under 48\u00a0h\n45:29 if nobody’s leave is covered");
        assertThat(textsIn("#number-longest-duty"))
                .containsExactly("Longest duty", "12:30", "1\u00a0h 30\u00a0min under 14\u00a0h");
        assertThat(textsIn("#number-shortest-rest")).last().isEqualTo("3\u00a0h 30\u00a0min over 8\u00a0h");
        assertThat(textsIn("#number-run")).last().isEqualTo("6\u00a0days under the 13 allowed");
    }

    @Test
    void a_click_on_a_number_asks_for_its_reason() {
        robot.clickOn("#number-hours");
        robot.clickOn("#number-band");

        assertThat(asked)
                .containsExactly(
                        template().workHoursWithCover(), template().newDeal().path());
    }

    @Test
    void f1_on_a_focused_number_asks_for_its_reason() {
        press("#number-weekends", KeyCode.F1);

        assertThat(asked).containsExactly(template().weekendFrequency());
    }

    @Test
    void follows_an_edit() {
        edit(SampleReports.south().weekly(48 * 60 + 3));

        assertThat(textsIn("#number-band")).startsWith("2B");
        assertThat(textsIn("#number-hours")).contains("48:03");
        robot.clickOn("#number-hours");
        assertThat(asked).containsExactly(template().workHoursWithCover());
    }

    @Test
    void a_rota_without_weekends_says_so_and_explains_their_count() {
        edit(SampleReports.south().noWeekends());

        assertThat(textsIn("#number-weekends")).contains("None");
        robot.clickOn("#number-weekends");
        assertThat(asked).containsExactly(template().weekendsWorked());
    }

    @Test
    void follows_the_language() {
        speak(Language.WELSH);

        assertThat(textsIn("#number-hours")).startsWith("Oriau wythnosol");
        assertThat(textsIn("#number-band")).last().isEqualTo("Pam Band 1B? ›");
    }

    @Test
    void a_screen_reader_hears_name_number_and_margin() {
        assertThat(this.<Node>node("#number-hours").getAccessibleText())
                .startsWith("Hours a week: 46:17. 1\u00a0h 43\u00a0min under 48\u00a0h");
        assertThat(this.<Node>node("#number-band").getAccessibleText()).startsWith("Band 1B");
    }

    @Test
    void nothing_holds_a_disposed_panel() {
        Leaks.assertIsCollected(disposed(open -> new NumbersPanel(open, texts, asked::add), NumbersPanel::dispose));
    }

    private PatternReport template() {
        return model.reportProperty().get().template();
    }

    @Test
    void the_numbers_are_copied_a_line_for_each() {
        robot.interact(
                () -> Copyable.around(node("#number-hours")).orElseThrow().copy(CopyWay.TABLE));

        String copied = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines())
                .anyMatch(line -> line.startsWith("Weekends worked\t1 in 5.2\tless often than"))
                .anyMatch(line -> line.startsWith("Longest duty\t12:30\t"));
    }
}
