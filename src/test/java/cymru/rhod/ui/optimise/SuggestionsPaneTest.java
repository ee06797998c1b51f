package cymru.rhod.ui.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.optimise.Goal;
import cymru.rhod.optimise.SuggestionSearch;
import cymru.rhod.optimise.Suggestions;
import cymru.rhod.report.PatternTrial;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.common.SessionModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class SuggestionsPaneTest extends PanelTest {

    private static final ReportEngine ENGINE = new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE);

    /** Band 1A for one weekend in four. */
    private static final Rota TWO_EVENINGS = Patterns.rota(
            List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY),
            "S S S S L1 - -",
            "L1 S S S S - -",
            "S S S S S - -",
            "S S S S S - -");

    private final SessionModel session = new SessionModel(new RotaSession(TWO_EVENINGS), ENGINE::report);

    /** What waits for the worker, which is the test itself. */
    private final Queue<Runnable> work = new ArrayDeque<>();

    private SuggestionsModel suggestions;
    private SuggestionsPane pane;
    private boolean faulty;

    @Start
    void start(Stage stage) {
        suggestions = newModel(session);
        pane = new SuggestionsPane(suggestions, texts);
        show(stage, pane);
    }

    private SuggestionsModel newModel(SessionModel of) {
        return new SuggestionsModel(of, new SuggestionSearch(this::trial), work::add, Runnable::run);
    }

    @Test
    void the_goals_are_the_next_band_down_and_each_rule_that_is_not_kept() {
        assertThat(suggestions.goalsProperty().get()).isEqualTo(Goal.of(suggestions.report()));
        ComboBox<Goal> chooser = node("#suggestion-goal");
        assertThat(chooser.getButtonCell().getText()).isEqualTo("A band below Band 1A");
    }

    @Test
    void a_search_shows_each_change_with_what_it_does() {
        search();

        assertThat(textsIn("#suggestions-pane"))
                .contains(
                        "L1 not worked on week 1 Fri; S instead",
                        "Band 1A → Band 1B, supplement 50\u00a0% → 40\u00a0%",
                        "Weekends 1 in 4 → none",
                        "Cover lost: 4:30 over 4 weeks",
                        "S: 1 more on Fri; L1: 1 fewer on Fri");
        assertThat(answer().state()).isEqualTo(Suggestions.State.COMPLETE);
    }

    @Test
    void while_it_searches_it_can_be_stopped_and_keeps_what_it_found() {
        press("#start-search", KeyCode.SPACE);
        assertThat(this.<Node>node("#start-search").isVisible()).isFalse();

        press("#cancel-search", KeyCode.SPACE);
        work();

        assertThat(answer().state()).isEqualTo(Suggestions.State.CANCELLED);
        assertThat(this.<Node>node("#start-search").isVisible()).isTrue();
    }

    @Test
    void the_button_makes_the_change_in_one_step_that_can_be_undone() {
        search();

        press(".apply", KeyCode.SPACE);

        assertThat(session.reportProperty().get().template().newDeal().band()).isEqualTo(Band.BAND_1B);
        assertThat(session.undoLabel()).contains("edit.suggestion");
        robot.interact(session::undo);
        assertThat(session.shownRota()).isEqualTo(TWO_EVENINGS);
    }

    @Test
    void what_was_found_for_another_rota_is_marked_and_cannot_be_made() {
        search();
        robot.interact(
                () -> session.apply(new RotaEdit.SetCells(Map.of(new CellRef(3, 2), Cell.OFF), RotaEdit.Purpose.TYPE)));

        assertThat(textsIn("#suggestions-pane")).contains("The rota has changed since: search again.");
        assertThat(this.<Button>node(".apply").isDisabled()).isTrue();

        robot.interact(session::undo);
        assertThat(this.<Button>node(".apply").isDisabled()).isFalse();
    }

    @Test
    void a_fault_ends_the_search_and_says_so() {
        faulty = true;
        press("#start-search", KeyCode.SPACE);

        robot.interact(() -> assertThatThrownBy(() -> work.remove().run()).hasMessage("a fault"));

        assertThat(suggestions.runningBinding().get()).isFalse();
        assertThat(textsIn("#suggestions-pane")).anyMatch(text -> text.startsWith("A fault of the program"));
        assertThat(this.<Node>node("#start-search").isVisible()).isTrue();
    }

    @Test
    void a_change_is_not_made_on_a_rota_that_is_ahead_of_the_one_on_screen() {
        Queue<Runnable> reports = new ArrayDeque<>();
        robot.interact(() -> {
            SessionModel big = new SessionModel(
                    new RotaSession(TWO_EVENINGS.withRoster(
                            Roster.of(LocalDate.of(2026, 8, 5), 52, Collections.nCopies(60, Slot.of("s", "s", 1))))),
                    ENGINE::report,
                    reports::add);
            SuggestionsModel ofBig = newModel(big);
            ofBig.start();
            work.remove().run();
            big.apply(new RotaEdit.SetCells(Map.of(new CellRef(3, 2), Cell.OFF), RotaEdit.Purpose.TYPE));
            Rota edited = big.editedRota();

            ofBig.apply(Objects.requireNonNull(ofBig.answerProperty().get())
                    .found()
                    .list()
                    .get(0));

            assertThat(ofBig.staleProperty().get()).isFalse();
            assertThat(big.editedRota()).isEqualTo(edited);
        });
    }

    @Test
    void the_keyboard_in_a_change_lights_its_cells() {
        search();

        robot.interact(() -> this.<Node>node(".apply").requestFocus());

        assertThat(session.litCellsProperty().get())
                .isEqualTo(answer().list().get(0).cells())
                .isNotEmpty();
    }

    @Test
    void the_language_changes_what_is_shown() {
        search();

        speak(Language.WELSH);

        assertThat(textsIn("#suggestions-pane"))
                .contains("Dim L1 yn wythnos 1 Gwe; S yn ei le", "Penwythnosau 1 o bob 4 → dim");
    }

    @Test
    void where_two_changes_are_too_few_the_nearest_are_shown_with_what_they_leave() {
        Map<CellRef, Cell> heavy =
                IntStream.range(0, 28).boxed().collect(Collectors.toMap(CellRef::ofDayIndex, day -> Cell.of("L1")));
        robot.interact(() -> session.apply(new RotaEdit.SetCells(heavy, RotaEdit.Purpose.FILL)));
        search();

        assertThat(answer().list()).isEmpty();
        assertThat(textsIn("#suggestions-pane"))
                .anyMatch(text -> text.startsWith("No single change and no pair of those tried reaches it"))
                .anyMatch(text -> text.startsWith("✗ Still: Band 3"));
    }

    @Test
    void a_slot_with_days_of_its_own_is_named_as_not_judged() {
        assertThat(this.<Node>node("#suggestions-apart").isVisible()).isFalse();
        Slot slot = Slot.of("a", "Slot A", 1);
        robot.interact(() -> {
            session.open(
                    ENGINE.report(TWO_EVENINGS.withRoster(Roster.of(
                            LocalDate.of(2026, 8, 3),
                            4,
                            List.of(slot.withFixedDaysOff(Set.of(DayOfWeek.FRIDAY)), Slot.of("b", "Slot B", 2))))),
                    false);
            session.chosenSlotProperty().set("a");
        });

        assertThat(this.<Node>node("#suggestions-apart").isVisible()).isTrue();
        assertThat(textsIn("#suggestions-pane")).anyMatch(text -> text.contains("Slot A has days of its own"));

        robot.interact(() -> session.chosenSlotProperty().set("b"));
        assertThat(this.<Node>node("#suggestions-apart").isVisible()).isFalse();
    }

    @Test
    void where_nothing_is_to_be_reached_it_says_so() {
        robot.interact(() -> session.apply(new RotaEdit.SetCells(
                Map.of(new CellRef(0, 4), Cell.of("S"), new CellRef(1, 0), Cell.of("S")), RotaEdit.Purpose.TYPE)));

        assertThat(textsIn("#suggestions-pane")).contains("Nothing to reach: no band to lower and no rule broken.");
        assertThat(this.<Node>node("#start-search").isVisible()).isFalse();
    }

    @Test
    void leaves_nothing_behind() {
        Leaks.assertIsCollected(disposed(open -> new SuggestionsPane(newModel(open), texts), SuggestionsPane::dispose));
    }

    private void search() {
        press("#start-search", KeyCode.SPACE);
        work();
    }

    /** Does the work on the FX thread, where its answers are handed over. */
    private void work() {
        robot.interact(() -> {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        });
    }

    private PatternTrial trial(Rota rota) {
        if (faulty) {
            throw new IllegalStateException("a fault");
        }
        return ENGINE.trial(rota);
    }

    private Suggestions answer() {
        return Objects.requireNonNull(suggestions.answerProperty().get()).found();
    }
}
