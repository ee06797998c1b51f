package cymru.rhod.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.rhod.compare.ContractComparison;
import cymru.rhod.compare.Samples;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Variant;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.io.project.RotaFiles;
import cymru.rhod.report.EnglandComparison;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.cases.Patterns;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.text.Language;
import cymru.rhod.ui.Leaks;
import cymru.rhod.ui.PanelTest;
import cymru.rhod.ui.common.SessionModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class CompareViewTest extends PanelTest {

    private static final FigureTable FIGURES = FigureFiles.builtIn();
    private static final ReportEngine ENGINE = new ReportEngine(FIGURES, BankHolidays.NONE);

    private static final EnglandComparison ENGLAND = new EnglandComparison(FIGURES, BankHolidays.NONE);

    /** 42:15 a week, one long day in four weeks. */
    private static final Rota ROTA = Patterns.rota(
            List.of(Patterns.STANDARD_DAY, Patterns.LONG_DAY),
            "S S S S L1 - -",
            "L1 S S S S - -",
            "S S S S S - -",
            "S S S S S - -");

    private final SessionModel session = new SessionModel(new RotaSession(ROTA), ENGINE::report);
    private final List<Reason> asked = new ArrayList<>();
    private final List<CellRef> wanted = new ArrayList<>();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Answers answers = new Answers();

    private boolean faulty;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        show(stage, view(session));
    }

    private CompareView view(SessionModel of) {
        CompareSources sources = new CompareSources(
                answers, this::report, year -> ENGLAND, FIGURES::payYears, work::add, work::add, Runnable::run);
        return new CompareView(of, texts, sources, asked::add, wanted::addAll);
    }

    @Test
    void sets_both_contracts_against_each_other_at_every_point() {
        TableView<?> table = node("#compare-contracts-table");

        assertThat(table.getItems()).hasSize(16);
        assertThat(this.<Labeled>node("#compare-tally").getText()).contains("under the 2026 contract");
        assertThat(textsIn("#compare-contracts-table")).contains("2002", "Difference", "F1 point 0");
    }

    @Test
    void a_line_tells_why_to_the_penny() {
        choosePoint(3);

        assertThat(textsIn("#compare-contract-detail"))
                .contains("F2 point 0", "2002 contract", "2026 contract", "Basic pay", "Banding supplement");
        robot.interact(() -> this.<Hyperlink>node("#compare-pay-2002-line-banding-supplement")
                .fire());
        assertThat(asked).hasSize(1);
    }

    @Test
    void the_chosen_line_stays_chosen_while_the_rota_changes() {
        choosePoint(3);

        work("S");

        assertThat(textsIn("#compare-contract-detail")).contains("F2 point 0");
    }

    @Test
    void what_is_not_known_stands_last_whichever_way_the_others_are_sorted() {
        TableView<?> table = node("#compare-contracts-table");
        robot.interact(() -> {
            table.getSortOrder().clear();
            sortBy(table, "compare-column-difference");
        });

        assertThat(table.getItems()).hasSize(16);
    }

    @Test
    void the_curve_is_read_by_the_keyboard_in_quarters_of_an_hour() {
        open("#compare-curve");
        press("#compare-curve-plot", KeyCode.HOME);
        assertThat(reading()).startsWith("At 30:00 a week: 2002 pays ");

        press("#compare-curve-plot", KeyCode.RIGHT);
        assertThat(reading()).startsWith("At 30:15 a week: ");

        press("#compare-curve-plot", KeyCode.END);
        assertThat(reading()).startsWith("At 60:00 a week: ").contains("Band 3", "does not allow so many hours");
    }

    @Test
    void the_curve_names_the_break_even_and_where_the_rota_lies() {
        open("#compare-curve");

        assertThat(textsIn("#compare-curve-findings"))
                .anyMatch(text -> text.startsWith("● The rota under the 2002 contract: "))
                .anyMatch(text -> text.startsWith("◆ The rota under the 2026 contract: "))
                .anyMatch(text -> text.contains("the 2026 contract pays more"));
    }

    @Test
    void another_unsocial_share_redraws_the_curve_and_the_rotas_own_comes_back() {
        open("#compare-curve");
        Slider slider = node("#compare-curve-share");
        double own = slider.getValue();
        List<String> before = textsIn("#compare-curve-findings");

        robot.interact(() -> slider.setValue(50));
        assertThat(textsIn("#compare-curve-findings")).isNotEqualTo(before);

        press("#compare-curve-own-share", KeyCode.SPACE);
        assertThat(slider.getValue()).isEqualTo(own);
        assertThat(textsIn("#compare-curve-findings")).isEqualTo(before);
    }

    @Test
    void the_point_of_the_curve_can_be_chosen() {
        open("#compare-curve");
        List<String> before = textsIn("#compare-curve-findings");

        robot.interact(() -> this.<ComboBox<?>>node("#compare-curve-point")
                .getSelectionModel()
                .select(0));

        assertThat(textsIn("#compare-curve-findings")).isNotEqualTo(before);
    }

    @Test
    void england_is_set_against_the_contract_of_2026_at_the_matching_nodal_point() {
        open("#compare-england");
        assertThat(this.<Labeled>node("#compare-england-tally").getText()).isEqualTo("Comparing…");
        doWork();

        TableView<?> table = node("#compare-england-table");
        assertThat(table.getItems()).hasSize(16);
        robot.interact(table::layout);
        assertThat(textsIn("#compare-england-table")).contains("Nodal point", "1", "2", "3a");
        assertThat(textsIn("#compare-england-detail"))
                .contains("F1 point 0, nodal point 1", "England’s contract", "2026 contract", "Basic pay");
    }

    @Test
    void the_rules_of_england_that_are_kept_are_listed_with_their_margins_and_reasons() {
        open("#compare-england");
        doWork();

        List<String> said = textsIn("#compare-england-detail");
        assertThat(said).anyMatch(text -> text.matches("\\d+ rules of England are kept"));
        assertThat(said).anyMatch(text -> text.startsWith("Most work in any 168 hours") && text.endsWith("to spare"));
        robot.interact(() -> link("Most work in any 168 hours").fire());
        assertThat(asked).singleElement().satisfies(reason -> assertThat(reason.cells())
                .isNotEmpty());
    }

    private Hyperlink link(String beginning) {
        return this.<Node>node("#compare-england-detail").lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void england_is_set_against_wales_for_each_doctor_too() {
        robot.interact(() -> session.open(ENGINE.report(Samples.rota("psychiatry-south-roster")), false));
        open("#compare-england");
        doWork();
        robot.interact(
                () -> this.<ToggleButton>node("#compare-england-by-doctor").fire());

        TableView<?> table = node("#compare-england-table");
        assertThat(table.getItems())
                .hasSameSizeAs(
                        ContractComparison.of(session.reportProperty().get()).doctors())
                .isNotEmpty();
        assertThat(this.<Labeled>node("#compare-england-tally").getText()).contains("doctors more");
        assertThat(textsIn("#compare-england-detail")).anyMatch(text -> text.startsWith("Slot 1, nodal point"));
    }

    @Test
    void the_rota_is_held_against_its_saved_version_and_a_day_leads_to_its_cell() {
        work("L1");
        open("#compare-before-after");
        doWork();

        assertThat(textsIn("#compare-results")).contains("1 day differs: show it in the pattern");
        robot.clickOn("1 day differs: show it in the pattern");
        assertThat(wanted).containsExactly(new CellRef(2, 0));
    }

    @Test
    void nothing_that_differs_is_said_in_words() {
        open("#compare-before-after");
        doWork();

        assertThat(textsIn("#compare-results")).containsExactly("Nothing differs: no day, no number, no rule.");
    }

    @Test
    void a_variant_is_kept_compared_renamed_taken_up_and_removed_in_steps_to_undo() {
        open("#compare-before-after");
        robot.interact(() -> this.<TextField>node("#compare-variant-new").setText("Plan A"));
        press("#compare-variant-keep", KeyCode.SPACE);
        assertThat(session.shownRota().variant("Plan A")).isPresent();
        work("L1");

        press("#compare-variant-compare-0", KeyCode.SPACE);
        doWork();
        assertThat(this.<Labeled>node("#compare-status").getText()).contains("variant “Plan A”");
        assertThat(textsIn("#compare-results")).contains("1 day differs: show it in the pattern");

        robot.interact(() -> this.<TextField>node("#compare-variant-name-0").setText("Plan B"));
        press("#compare-variant-name-0", KeyCode.ENTER);
        assertThat(session.shownRota().variant("Plan B")).isPresent();
        assertThat(this.node("#compare-variant-name-0").isFocused()).isTrue();
        press("#compare-variant-name-0", KeyCode.TAB);
        assertThat(this.node("#compare-variant-problem").isVisible()).isFalse();

        press("#compare-variant-take-up-0", KeyCode.SPACE);
        assertThat(session.shownRota().weeks()).isEqualTo(ROTA.weeks());
        assertThat(session.shownRota().variants())
                .extracting(Variant::name)
                .containsExactly("Plan B", "Earlier pattern");
        assertThat(this.<Labeled>node("#compare-variant-take-up-0").getText()).isEqualTo("In use");

        press("#compare-variant-remove-0", KeyCode.SPACE);
        assertThat(session.shownRota().variants()).extracting(Variant::name).containsExactly("Earlier pattern");
        robot.interact(session::undo);
        assertThat(session.shownRota().variants()).hasSize(2);
    }

    @Test
    void a_variant_without_a_name_is_refused_in_words() {
        open("#compare-before-after");

        press("#compare-variant-keep", KeyCode.SPACE);

        assertThat(this.<Labeled>node("#compare-variant-problem").getText()).contains("needs a name");
        assertThat(session.shownRota().variants()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_used_says_why() throws IOException {
        answers.rota = Files.writeString(folder.resolve("broken.rota.json"), "{");
        open("#compare-before-after");

        press("#compare-with-file", KeyCode.SPACE);
        doWork();

        assertThat(textsIn("#compare-results")).singleElement().asString().isNotBlank();
        assertThat(this.<Labeled>node("#compare-status").getText()).isEqualTo("This file cannot be compared.");
    }

    @Test
    void a_folder_is_compared_its_broken_files_are_listed_and_its_table_is_saved() throws IOException {
        RotaFiles.write(ROTA, folder.resolve("good.rota.json"));
        Files.writeString(folder.resolve("broken.rota.json"), "{");
        survey();

        assertThat(this.<TableView<?>>node("#compare-folder-rotas").getItems()).hasSize(1);
        assertThat(this.<Labeled>node("#compare-folder-summary").getText())
                .startsWith("1 rota at each point of the scales.");
        assertThat(textsIn("#compare-folder-unusable")).anyMatch(text -> text.startsWith("broken.rota.json: "));

        press("#compare-folder-rotas", KeyCode.ENTER);
        assertThat(this.<Node>node("#compare-folder-points").isFocused()).isTrue();

        press("#compare-folder-save", KeyCode.SPACE);
        doWork();
        assertThat(folder.resolve("table.csv"))
                .content()
                .startsWith("file,rota,pay_year")
                .contains("good.rota.json");
    }

    @Test
    void in_a_low_window_the_tabs_and_six_rotas_of_a_folder_stay_in_sight() throws IOException {
        for (int number = 0; number < 8; number++) {
            RotaFiles.write(ROTA, folder.resolve("good" + number + ".rota.json"));
            Files.writeString(folder.resolve("broken" + number + ".rota.json"), "{");
        }
        survey();

        resize(620);

        Bounds tab = inScene("#compare-folder");
        assertThat(tab.getMinY()).isNotNegative();
        assertThat(inScene("#compare-folder-rotas").getMinY()).isGreaterThan(tab.getMaxY());
        assertThat(rowsInSight("#compare-folder-rotas")).isGreaterThanOrEqualTo(6);
        assertThat(inScene("#compare-folder-plot").getMinY())
                .isGreaterThanOrEqualTo(inScene("#compare-folder-rotas").getMaxY());
    }

    @Test
    void in_a_low_window_six_points_stay_in_sight() {
        resize(500);

        assertThat(rowsInSight("#compare-contracts-table")).isGreaterThanOrEqualTo(6);
    }

    @Test
    void the_chart_of_a_folder_is_read_from_the_greatest_loss() {
        RotaFiles.write(ROTA, folder.resolve("good.rota.json"));
        survey();

        press("#compare-folder-plot", KeyCode.HOME);

        assertThat(this.<Node>node("#compare-folder-plot").getAccessibleText()).contains(" a year, ");
    }

    @Test
    void a_survey_can_be_cancelled_and_shows_no_part_of_it() {
        RotaFiles.write(ROTA, folder.resolve("good.rota.json"));
        answers.folder = folder;
        open("#compare-folder");
        press("#compare-folder-choose", KeyCode.SPACE);

        press("#compare-folder-cancel", KeyCode.SPACE);
        assertThat(this.<Node>node("#compare-folder-choose").isFocused()).isTrue();
        doWork();

        assertThat(this.<Labeled>node("#compare-folder-status").getText()).startsWith("Cancelled");
        assertThat(this.<Node>node("#compare-folder-save").isVisible()).isFalse();
    }

    @Test
    void a_fault_ends_a_survey_and_says_so() {
        RotaFiles.write(ROTA, folder.resolve("good.rota.json"));
        answers.folder = folder;
        open("#compare-folder");
        press("#compare-folder-choose", KeyCode.SPACE);
        faulty = true;

        robot.interact(() -> assertThatThrownBy(() -> work.remove().run()).hasMessage("a fault"));

        assertThat(this.<Labeled>node("#compare-folder-status").getText()).startsWith("A fault of the program");
        assertThat(this.<Node>node("#compare-folder-cancel").isVisible()).isFalse();
    }

    @Test
    void a_folder_without_rotas_says_so() {
        survey();

        assertThat(this.<Labeled>node("#compare-folder-status").getText()).startsWith("There is no rota file in ");
    }

    @Test
    void the_language_changes_what_is_shown() {
        speak(Language.WELSH);

        assertThat(textsIn("#compare-contract-detail")).contains("Contract 2002");
        assertThat(this.<Labeled>node("#compare-tally").getText()).startsWith("O dan gontract 2026");
    }

    @Test
    void leaves_nothing_behind() {
        Leaks.assertIsCollected(disposed(this::view, CompareView::dispose));
    }

    private RotaReport report(Rota rota) {
        if (faulty) {
            throw new IllegalStateException("a fault");
        }
        return ENGINE.report(rota);
    }

    private void resize(double height) {
        robot.interact(
                () -> this.<Node>node("#compare-view").getScene().getWindow().setHeight(height));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Bounds inScene(String query) {
        Node node = node(query);
        return node.localToScene(node.getLayoutBounds());
    }

    private long rowsInSight(String table) {
        Bounds all = inScene(table);
        return this.<Node>node(table).lookupAll(".table-row-cell").stream()
                .filter(row -> !((IndexedCell<?>) row).isEmpty())
                .filter(row -> row.localToScene(row.getLayoutBounds()).getMaxY() <= all.getMaxY())
                .count();
    }

    private void survey() {
        answers.folder = folder;
        open("#compare-folder");
        press("#compare-folder-choose", KeyCode.SPACE);
        doWork();
    }

    private void open(String tab) {
        robot.interact(() -> this.<ToggleButton>node(tab).fire());
    }

    private void choosePoint(int row) {
        robot.interact(() -> this.<TableView<?>>node("#compare-contracts-table")
                .getSelectionModel()
                .select(row));
    }

    private static <R> void sortBy(TableView<R> table, String id) {
        table.getColumns().stream().filter(column -> id.equals(column.getId())).forEach(column -> table.getSortOrder()
                .add(column));
    }

    private String reading() {
        return this.<Labeled>node("#compare-curve-reading").getText();
    }

    /** Sets the Monday of the third week. */
    private void work(String code) {
        robot.interact(() ->
                session.apply(new RotaEdit.SetCells(Map.of(new CellRef(2, 0), Cell.of(code)), RotaEdit.Purpose.TYPE)));
    }

    /** Does what waits for the workers on the FX thread, where answers are handed over. */
    private void doWork() {
        robot.interact(() -> {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        });
    }

    private final class Answers implements CompareDialogs {

        private @Nullable Path rota;
        private @Nullable Path folder;

        @Override
        public Optional<Path> askRota() {
            return Optional.ofNullable(rota);
        }

        @Override
        public Optional<Path> askFolder() {
            return Optional.ofNullable(folder);
        }

        @Override
        public Optional<Path> askTable(String name) {
            return Optional.of(CompareViewTest.this.folder.resolve("table.csv"));
        }
    }
}
