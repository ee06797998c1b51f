package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.report.SampleReports;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import java.time.LocalDate;
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

        assertThat(textsIn(".change-line"))
                .singleElement()
                .asString()
                .startsWith("Typing, week 6 Sun: • → L1 · 1B → 1A: ");
        assertThat(this.<Node>node(".change-line").getAccessibleText()).contains("1B → 1A: ");
    }

    @Test
    void leaves_whole_sentences_to_the_hover_where_there_is_no_room() {
        edit(SampleReports.south().unsocial(34, 100).weekly(46 * 60 + 41).noWeekends());
        // What fits is known once the line has its width.
        robot.interact(
                () -> this.<Node>node(".change-line").getScene().getRoot().layout());

        String whole = this.<Node>node(".change-line").getAccessibleText();
        assertThat(textsIn(".change-line"))
                .singleElement()
                .asString()
                .endsWith(" …")
                .satisfies(shown -> assertThat(whole).startsWith(shown.substring(0, shown.length() - 2) + " · "));
    }

    @Test
    void says_it_again_in_another_language() {
        edit(SampleReports.south().unsocial(34, 100));

        speak(Language.WELSH);

        assertThat(textsIn(".change-line")).singleElement().asString().contains("cododd");
    }

    @Test
    void says_that_an_edit_was_undone_and_made_again() {
        edit(SampleReports.south().unsocial(34, 100));

        step(SampleReports.south(), () -> model.undo());
        assertThat(textsIn(".change-line")).singleElement().asString().startsWith("Undone: typing, week 6 Sun: L1 → •");

        step(SampleReports.south().unsocial(34, 100), () -> model.redo());
        assertThat(textsIn(".change-line")).singleElement().asString().startsWith("Redone: typing, week 6 Sun: • → L1");
    }

    @Test
    void a_step_that_changes_no_number_replaces_what_was_said_of_the_one_before() {
        edit(SampleReports.south().unsocial(34, 100));

        step(
                SampleReports.south().unsocial(34, 100).gradedAt(Grade.REGISTRAR, 3),
                () -> model.apply(new RotaEdit.MoveWeeks(0, 1, 3)));

        assertThat(textsIn(".change-line"))
                .containsExactly("Moving weeks, week 1 → week 3 · band, rules, cover, hours and pay as before");
    }

    @Test
    void a_change_on_dates_claims_nothing_of_the_doctors() {
        edit(SampleReports.south().unsocial(34, 100));

        step(
                SampleReports.south().unsocial(34, 100).gradedAt(Grade.REGISTRAR, 3),
                () -> model.apply(new RosterEdit.LayRoster(LocalDate.of(2026, 8, 5), 26, 2, "Slot")));

        assertThat(textsIn(".change-line"))
                .singleElement()
                .asString()
                .startsWith("Laying the pattern on dates")
                .doesNotContain("as before");
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

    private void step(SampleReports next, Runnable step) {
        robot.interact(() -> {
            sample.prepare(next);
            step.run();
        });
    }
}
