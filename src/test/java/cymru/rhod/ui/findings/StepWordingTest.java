package cymru.rhod.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.SampleReports;
import cymru.rhod.text.Language;
import cymru.rhod.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StepWordingTest {

    private static final CellRef MONDAY = new CellRef(0, 0);
    private static final CellRef TUESDAY = new CellRef(0, 1);

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(set(Map.of(MONDAY, Cell.OFF), RotaEdit.Purpose.TYPE), "Typing, week 1 Mon: N1 → •"),
                arguments(
                        set(Map.of(MONDAY, Cell.of("L1"), TUESDAY, Cell.of("L1")), RotaEdit.Purpose.PAINT),
                        "Painting, week 1 Mon–Tue: → L1"),
                arguments(
                        set(Map.of(MONDAY, Cell.of("L1"), TUESDAY, Cell.of("S")), RotaEdit.Purpose.PASTE),
                        "Pasting, week 1 Mon–Tue"),
                arguments(scattered(), "Moving cells, 13 cells in weeks 1–25: → study"),
                arguments(new RotaEdit.InsertWeeks(4, List.of(Week.OFF)), "Inserting weeks, week 5"),
                arguments(new RotaEdit.CopyWeeks(2, 1), "Duplicating weeks, week 3 → week 4"),
                arguments(new RotaEdit.DeleteWeeks(2, 3), "Deleting weeks, weeks 3–5"),
                arguments(new RotaEdit.MoveWeeks(2, 1, 6), "Moving weeks, week 3 → week 6"),
                arguments(new RotaEdit.MoveWeeks(4, 2, 0), "Moving weeks, weeks 5–6 → weeks 1–2"),
                arguments(new RotaEdit.DeleteShift("N1", Cell.of("L1")), "Deleting a shift, N1"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_says_where(RotaEdit edit, String expected) {
        assertThat(words(edit).get(0)).isEqualTo(expected);
    }

    @Test
    void a_step_undone_says_where_and_what_stands_there_again() {
        assertThat(words(set(Map.of(MONDAY, Cell.OFF), RotaEdit.Purpose.TYPE)).get(1))
                .isEqualTo("Undone: typing, week 1 Mon: • → N1");
    }

    /** Returns the words for making an edit and for undoing it. */
    private static List<String> words(RotaEdit edit) {
        RotaSession session = new RotaSession(SampleReports.southRota());
        List<String> words = new ArrayList<>();
        StepWording wording = new StepWording(Wording.in(Language.ENGLISH));
        session.subscribe(change -> words.add(wording.step(change)));
        session.apply(edit);
        session.undo();
        return words;
    }

    private static RotaEdit set(Map<CellRef, Cell> cells, RotaEdit.Purpose purpose) {
        return new RotaEdit.SetCells(cells, purpose);
    }

    private static RotaEdit scattered() {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        for (int week = 0; week < 26; week += 2) {
            cells.put(new CellRef(week, week % 7), Cell.parse("study"));
        }
        return set(cells, RotaEdit.Purpose.MOVE);
    }
}
