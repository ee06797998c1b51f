package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.report.SampleReports;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class ChangeLineTest extends PanelTest {

    @Start
    void start(Stage stage) {
        show(stage, new ChangeLine(model, texts));
    }

    @Test
    void is_empty_until_an_edit_is_made() {
        assertThat(textsIn(".change-line")).isEmpty();
    }

    @Test
    void says_what_an_edit_changed_to_the_eye_and_to_a_screen_reader() {
        edit(SampleReports.south().unsocial(34, 100));

        assertThat(textsIn(".change-line")).singleElement().asString().startsWith("1B → 1A: ");
        assertThat(this.<Node>node(".change-line").getAccessibleText()).startsWith("1B → 1A: ");
    }

    @Test
    void says_it_again_in_another_language() {
        edit(SampleReports.south().unsocial(34, 100));

        speak(Language.WELSH);

        assertThat(textsIn(".change-line")).singleElement().asString().contains("cododd");
    }

    @Test
    void another_rota_that_is_opened_is_no_change() {
        edit(SampleReports.south().unsocial(34, 100));

        robot.interact(() -> sample.open(SampleReports.south()));

        assertThat(textsIn(".change-line")).isEmpty();
    }

    @Test
    void nothing_holds_a_disposed_line() {
        Leaks.assertIsCollected(disposed(open -> new ChangeLine(open, texts), ChangeLine::dispose));
    }
}
