package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.edit.RosterEdit;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.calendar.CalendarSample;
import cymru.rhod.ui.common.SessionModel;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The panels beside the calendar: the numbers of one doctor, the verdicts, the line of changes. */
class DatedPanelsTest extends PanelTest {

    private final RotaSession session = new RotaSession(CalendarSample.rota());
    private final SessionModel dated =
            new SessionModel(session, new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE)::report);
    private final List<Reason> asked = new ArrayList<>();
    private final List<String> slotsAsked = new ArrayList<>();

    @Start
    void start(Stage stage) {
        dated.chosenSlotProperty().set("a");
        show(
                stage,
                new VBox(
                        new SlotPanel(dated, texts, asked::add),
                        new VerdictBar(dated, texts, asked::add, slotsAsked::add),
                        new ChangeLine(dated, texts)));
    }

    @Test
    void the_numbers_are_those_of_the_chosen_doctor_and_say_so() {
        assertThat(textsIn(".slot-panel")).startsWith("Aled").contains("StR · 2026 contract\n3–30 August 2026");
        assertThat(textsIn(".verdict-bar")).startsWith("Aled");
        String hours = value("hours");

        robot.interact(() -> dated.chosenSlotProperty().set("b"));

        assertThat(textsIn(".slot-panel")).startsWith("Bethan");
        assertThat(textsIn(".verdict-bar")).startsWith("Bethan");
        assertThat(value("hours")).isNotEqualTo(hours);
    }

    @Test
    void without_a_chosen_doctor_the_verdicts_are_those_of_the_pattern() {
        robot.interact(() -> dated.chosenSlotProperty().set(null));

        assertThat(textsIn(".verdict-bar")).startsWith("The pattern");
    }

    @Test
    void what_a_day_changes_shows_as_before_and_after() {
        String nights = value("nights");

        type("a", 4, "N1");

        assertThat(value("nights")).isEqualTo(nights + " → " + (Integer.parseInt(nights) + 1));
        assertThat(value("hours")).contains(" → ");
        robot.interact(() -> dated.chosenSlotProperty().set("b"));
        assertThat(value("nights")).doesNotContain("→");
    }

    @Test
    void every_number_answers_why() {
        for (String number : List.of("hours", "out-of-hours", "nights", "pay-2002", "pay-2026", "pay-own")) {
            asked.clear();
            press("#slot-number-" + number, KeyCode.ENTER);
            assertThat(asked).as(number).hasSize(1);
        }
        press("#slot-fairness-nights", KeyCode.F1);
        assertThat(asked).hasSize(2);
    }

    @Test
    void fairness_is_held_against_the_fair_share_and_names_who_is_furthest() {
        assertThat(textsIn("#slot-fairness-nights"))
                .anySatisfy(text -> assertThat(text).contains("fair share").contains("urthest"));
    }

    @Test
    void a_broken_rule_stands_with_its_dates_and_lights_them() {
        type("a", 4, "L1");

        assertThat(textsIn(".slot-rules")).anySatisfy(text -> assertThat(text).startsWith("Broken on "));
        press(".slot-rules .rule-row", KeyCode.ENTER);
        assertThat(dated.litDaysProperty().get()).isNotEmpty().allMatch(day -> day.slotId()
                .equals("a"));
        assertThat(dated.litCellsProperty().get()).isEmpty();
    }

    @Test
    void those_who_break_a_rule_are_listed_and_chosen() {
        assertThat(this.<Button>node("#slots-breaking").getText()).endsWith("a rule");
        type("a", 4, "L1");

        robot.interact(() -> this.<Button>node("#slots-breaking").fire());
        Node row = robot.lookup(".detail-list .action-row").query();
        // To the row itself: which window has the keyboard while a popover opens is the system's choice.
        robot.interact(() ->
                row.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));

        assertThat(slotsAsked).containsExactly("a");
    }

    @Test
    void a_vacant_slot_has_hours_and_no_pay() {
        robot.interact(() -> dated.chosenSlotProperty().set("c"));

        assertThat(textsIn(".slot-panel")).contains("The slot is vacant: nobody is paid.");
        assertThat(this.<Node>node("#slot-number-pay-2026").isVisible()).isFalse();
    }

    @Test
    void the_line_of_changes_says_what_a_day_means_for_the_doctor() {
        type("a", 4, "L1");

        assertThat(line())
                .startsWith("Typing, Aled, 7 August 2026: • → L1 · Aled: ")
                .contains(" h a week", "Weekends 0 → 1", "a year under 2026", "; breaks: ")
                .doesNotContain("pattern");
        speak(Language.WELSH);
        assertThat(line()).startsWith("Teipio, Aled, 7 Awst 2026: • → L1").contains("; yn torri: ");
    }

    @Test
    void a_swap_tells_both() {
        apply(new RosterEdit.SwapDays(new SlotDay("a", CalendarSample.START), new SlotDay("b", CalendarSample.START)));

        assertThat(line()).contains("Aled, 3 August 2026: N1 → S; Bethan, 3 August 2026: S → N1", " · Bethan: ");
    }

    @Test
    void leave_on_a_day_off_is_warned_of_at_once() {
        apply(new RosterEdit.SetDays(
                Map.of(new SlotDay("a", CalendarSample.START.plusDays(5)), Cell.marked(DayMark.LEAVE)),
                RotaEdit.Purpose.TYPE));

        assertThat(line())
                .contains("⚠ Aled: leave on 8 August 2026 is on a day off; it uses up a day of leave for nothing.");
    }

    @Test
    void a_step_without_effect_on_anyone_says_so() {
        apply(new RosterEdit.SetNote(new SlotDay("a", CalendarSample.START), "agreed"));

        assertThat(line())
                .isEqualTo(
                        "Writing a note, Aled · each doctor’s hours, shifts, leave, band, rules and pay, cover and fairness as before");
    }

    @Test
    void a_step_for_many_doctors_is_told_in_sum() {
        apply(new RosterEdit.SetDays(
                Map.of(
                        new SlotDay("a", CalendarSample.START.plusDays(4)), Cell.of("L1"),
                        new SlotDay("b", CalendarSample.START.plusDays(12)), Cell.of("L1"),
                        new SlotDay("c", CalendarSample.START.plusDays(4)), Cell.of("L1")),
                RotaEdit.Purpose.PASTE));

        assertThat(line()).contains("3 doctors", "the numbers of 3 doctors changed");
    }

    @Test
    void going_off_the_dates_claims_nothing_of_the_doctors() {
        apply(new RosterEdit.RemoveSlots(Set.of("c")));

        assertThat(line()).startsWith("Removing slots").doesNotContain("pattern");
    }

    @Test
    void nothing_holds_a_disposed_panel() throws InterruptedException {
        WeakReference<SlotPanel> closed = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            SlotPanel panel = new SlotPanel(dated, texts, asked::add);
            panel.dispose();
            return new WeakReference<>(panel);
        });
        Leaks.assertIsCollected(closed);
    }

    private String line() {
        return this.<Node>node(".change-line").getAccessibleText();
    }

    /** Returns the value of a number: the second text of its row, after the name. */
    private String value(String number) {
        return textsIn("#slot-number-" + number).get(1);
    }

    private void type(String slot, int day, String code) {
        apply(new RosterEdit.SetDays(
                Map.of(new SlotDay(slot, CalendarSample.START.plusDays(day)), Cell.of(code)), RotaEdit.Purpose.TYPE));
    }

    private void apply(RotaEdit edit) {
        robot.interact(() -> dated.apply(edit));
    }
}
