package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.report.SampleReports;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class EvidenceMarksTest extends PanelTest {

    @Start
    void start(Stage stage) {
        show(stage, new EvidenceMarks(model, texts));
    }

    @Test
    void counts_what_is_unconfirmed_and_assumed_and_leaves_out_what_there_is_none_of() {
        assertThat(this.<Hyperlink>node("#marks-unconfirmed").getText()).isEqualTo("1 unconfirmed figure");
        assertThat(this.<Hyperlink>node("#marks-assumed").getText()).isEqualTo("1 assumption");
        assertThat(this.<Node>node("#marks-unknown").isVisible()).isFalse();
    }

    @Test
    void an_unconfirmed_figure_shows_value_source_and_grade() {
        robot.clickOn("#marks-unconfirmed");

        assertThat(textsIn(".detail-list"))
                .contains("19.4\u00a0%", "M&D(W) 01/2026, Annex A; in force from 1 April 2026; unofficial");
    }

    @Test
    void an_assumption_shows_its_sentence_and_source() {
        robot.clickOn("#marks-assumed");

        assertThat(textsIn(".detail-list"))
                .anyMatch(text -> text.contains("40"))
                .contains("our reading where the agreements are silent: docs/notes/rulings.md, 23");
    }

    @Test
    void what_is_unknown_appears_with_the_edit_that_made_it_so() {
        edit(SampleReports.south().withUnknown2026());

        assertThat(this.<Hyperlink>node("#marks-unknown").getText()).isEqualTo("1 unknown");
    }

    @Test
    void follows_the_language() {
        speak(Language.WELSH);

        assertThat(this.<Hyperlink>node("#marks-assumed").getText()).isEqualTo("1 dybiaeth");
    }

    @Test
    void nothing_holds_disposed_marks() {
        Leaks.assertIsCollected(disposed(open -> new EvidenceMarks(open, texts), EvidenceMarks::dispose));
    }
}
