package cymru.rhod.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import cymru.rhod.ui.GridSample;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotaGridModelTest {

    private final RotaSession session =
            new RotaSession(GridSample.rota("N1 N1 N1 N1 - - -", "S S+C S S S - -", "S S L1 - - L1 L1"));
    private Language language = Language.ENGLISH;
    private final RotaGridModel model = new RotaGridModel(session::rota, session::apply, () -> Messages.in(language));

    // Typing

    @ParameterizedTest
    @CsvSource({"s, S", "S, S", "1, L1", "n, N1", "N, N1", "-, -", "., -"})
    void keyOfAShiftSetsTheCellAndMovesOn(String key, String cell) {
        select(1, 1);
        assertThat(model.typeKey(key)).isTrue();
        assertThat(cell(1, 1)).isEqualTo(cell);
        assertThat(model.cursor()).isEqualTo(new Place(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 6, 1, 0", "2, 6, 2, 6", "0, 5, 0, 6"})
    void typingMovesFromSundayToTheNextMondayAndStopsAtTheEnd(int week, int day, int nextWeek, int nextDay) {
        select(week, day);
        model.typeKey("s");
        assertThat(model.cursor()).isEqualTo(new Place(nextWeek, nextDay));
    }

    @ParameterizedTest
    @CsvSource({"c", "x", "+", "2"})
    void otherCharactersAreLeftToTheEditor(String key) {
        Rota before = session.rota();
        assertThat(model.typeKey(key)).isFalse();
        assertThat(session.rota()).isSameAs(before);
    }

    @Test
    void keyOfAShiftSetsTheWholeBlockAndLeavesItSelected() {
        select(0, 4, 1, 5);
        model.typeKey("n");
        assertThat(pattern()).isEqualTo("N1 N1 N1 N1 N1 N1 -|S S+C S S N1 N1 -|S S L1 - - L1 L1");
        assertThat(model.selection().isSingleCell()).isFalse();
        session.undo();
        assertThat(cell(0, 4)).isEqualTo("-");
    }

    @Test
    void entryIsReadSetAndTheCursorMovesOn() {
        select(0, 4, 1, 5);
        assertThat(model.enter(" s+c ")).isTrue();
        assertThat(cell(0, 4)).isEqualTo("S+C");
        assertThat(cell(1, 5)).isEqualTo("-");
        assertThat(model.selection()).isEqualTo(Block.of(new Place(0, 5)));
    }

    @Test
    void entryThatIsNoCellSaysWhatWasExpectedAndChangesNothing() {
        language = Language.WELSH;
        Rota before = session.rota();
        assertThat(model.enter("S+Q")).isFalse();
        assertThat(session.rota()).isSameAs(before);
        assertThat(problem())
                .isEqualTo(Problem.of("grid.not-a-cell", "", "S+Q", "S, L1, N1, C, -, dim, gwyliau, astudio"));
    }

    // Moving and selecting

    @ParameterizedTest
    @CsvSource({
        "0, 0, -1, 0, 0, 0",
        "0, 0, 0, -1, 0, 0",
        "2, 6, 5, 3, 2, 6",
        "1, 3, 1, 1, 2, 4",
    })
    void theCursorStaysInThePattern(int week, int day, int weeks, int days, int newWeek, int newDay) {
        select(week, day);
        model.moveBy(weeks, days, false);
        assertThat(model.selection()).isEqualTo(Block.of(new Place(newWeek, newDay)));
    }

    @Test
    void extendingKeepsTheOtherCornerAndGoesBothWays() {
        select(1, 3);
        model.moveBy(1, 1, true);
        assertThat(model.selection().cells()).hasSize(4);
        model.moveBy(-2, -2, true);
        assertThat(model.selection()).isEqualTo(new Block(new Place(1, 3), new Place(0, 2)));
        assertThat(model.collapse()).isTrue();
        assertThat(model.collapse()).isFalse();
    }

    @Test
    void everythingWholeWeeksAndWholeDaysCanBeSelected() {
        model.selectAll();
        assertThat(model.selection().cells()).hasSize(21);
        model.selectRows(1, 2);
        assertThat(model.isWholeRows()).isTrue();
        assertThat(model.selection().rows()).isEqualTo(2);
        model.selectColumns(5, 6);
        assertThat(model.selection().cells()).hasSize(6);
        assertThat(model.cursor()).isEqualTo(new Place(0, 5));
    }

    // Clearing, adding, filling

    @Test
    void clearingTurnsAWeekdayIntoTheStandardDayAndThenIntoOff() {
        select(0, 0);
        model.clear();
        assertThat(cell(0, 0)).isEqualTo("S");
        model.clear();
        assertThat(cell(0, 0)).isEqualTo("-");
        model.clear();
        assertThat(cell(0, 0)).isEqualTo("S");
    }

    @Test
    void clearingTurnsAWeekendIntoOffAtOnce() {
        select(2, 6);
        model.clear();
        assertThat(cell(2, 6)).isEqualTo("-");
    }

    @Test
    void clearingABlockMakesAnOrdinaryWeekAndThenNothing() {
        model.selectRows(2, 2);
        model.clear();
        assertThat(week(2)).isEqualTo("S S S S S - -");
        model.clear();
        assertThat(week(2)).isEqualTo("- - - - - - -");
    }

    @Test
    void withoutAStandardDayClearingMakesEverythingOff() {
        Rota rota = session.rota();
        session.open(
                rota.withWeeks(List.of(Week.parse("N1 - - - - - -")))
                        .withShifts(rota.shifts().subList(2, 3)),
                false);
        select(0, 0);
        model.clear();
        assertThat(cell(0, 0)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, S+C", "1, 1, S+C", "0, 4, C", "2, 2, L1+C"})
    void secondDutyStandsBesideTheFirstOnce(int week, int day, String expected) {
        select(week, day);
        model.addDuty("C");
        assertThat(cell(week, day)).isEqualTo(expected);
    }

    @Test
    void fillingDownRepeatsTheFirstRowOfTheBlockOrTheRowAbove() {
        select(0, 0, 2, 1);
        model.fillDown();
        assertThat(pattern()).isEqualTo("N1 N1 N1 N1 - - -|N1 N1 S S S - -|N1 N1 L1 - - L1 L1");
        select(2, 3, 2, 4);
        model.fillDown();
        assertThat(week(2)).isEqualTo("N1 N1 L1 S S L1 L1");
        select(0, 0);
        Rota before = session.rota();
        model.fillDown();
        assertThat(session.rota()).isSameAs(before);
    }

    @Test
    void fillingRightRepeatsTheFirstColumnOfTheBlockOrTheColumnBefore() {
        select(1, 1, 2, 3);
        model.fillRight();
        assertThat(pattern()).isEqualTo("N1 N1 N1 N1 - - -|S S+C S+C S+C S - -|S S S S - L1 L1");
        select(0, 4);
        model.fillRight();
        assertThat(week(0)).isEqualTo("N1 N1 N1 N1 N1 - -");
    }

    @Test
    void paintingIsOneStep() {
        model.paint(List.of(new Place(0, 5), new Place(1, 6)), Cell.of("L1"));
        assertThat(cell(0, 5) + cell(1, 6)).isEqualTo("L1L1");
        session.undo();
        assertThat(cell(0, 5) + cell(1, 6)).isEqualTo("--");
    }

    // Undoing

    @Test
    void aStepUndoneSelectsItsBlockOrTheFirstOfItsCells() {
        Rota before = session.rota();
        select(1, 1, 2, 3);
        model.set(Cell.of("C"));
        select(0, 0);
        model.goToChange(session.rota(), before);
        assertThat(model.selection()).isEqualTo(new Block(new Place(1, 1), new Place(2, 3)));

        Rota block = session.rota();
        model.paint(List.of(new Place(0, 5), new Place(1, 6)), Cell.of("L1"));
        model.goToChange(session.rota(), block);
        assertThat(model.selection()).isEqualTo(Block.of(new Place(0, 5)));
    }

    @Test
    void aStepUndoneGoesToTheWeeksThatComeOrGo() {
        Rota before = session.rota();
        select(1, 4);
        model.deleteWeeks();
        select(0, 4);
        model.goToChange(session.rota(), before);
        assertThat(model.cursor()).isEqualTo(new Place(1, 4));
    }

    @Test
    void aStepThatChangesNoCellLeavesTheSelection() {
        select(1, 4);
        model.goToChange(session.rota(), session.rota());
        assertThat(model.cursor()).isEqualTo(new Place(1, 4));
    }

    // Moving blocks

    @Test
    void movedBlockLeavesOrdinaryDaysAndStaysSelected() {
        select(0, 0, 0, 1);
        model.moveBlock(1, 4, false);
        assertThat(pattern()).isEqualTo("S S N1 N1 - - -|S S+C S S N1 N1 -|S S L1 - - L1 L1");
        assertThat(model.selection()).isEqualTo(new Block(new Place(1, 4), new Place(1, 5)));
    }

    @Test
    void copiedBlockAlsoStaysWhereItWas() {
        select(1, 1);
        model.moveBlock(1, 2, true);
        assertThat(cell(1, 1) + " " + cell(2, 3)).isEqualTo("S+C S+C");
    }

    @Test
    void blockMayBeMovedOntoItself() {
        select(0, 0, 0, 3);
        model.moveBlock(0, 1, false);
        assertThat(week(0)).isEqualTo("S N1 N1 N1 N1 - -");
    }

    // Clipboard

    @ParameterizedTest
    @CsvSource({"ENGLISH", "WELSH"})
    void copiedBlockPastedElsewhereIsTheSame(Language shown) {
        language = shown;
        session.open(GridSample.rota("N1 S+C zero leave study - L1", "- - - - - - -"), false);
        model.selectRows(0, 0);
        String copied = model.copiedText();
        select(1, 0);
        model.paste(copied);
        assertThat(session.rota().weeks().get(1))
                .isEqualTo(session.rota().weeks().get(0));
        assertThat(model.isWholeRows()).isTrue();
    }

    @Test
    void copiedTextIsATableInTheLanguageOnScreen() {
        language = Language.WELSH;
        session.open(GridSample.rota("N1 S+C - leave S S S", "L1 L1 L1 L1 S S S"), false);
        select(0, 0, 1, 3);
        assertThat(model.copiedText()).isEqualTo("N1\tS+C\t-\tgwyliau\nL1\tL1\tL1\tL1");
    }

    @Test
    void singleCellFillsTheSelection() {
        select(0, 0, 1, 2);
        model.paste("l1\r\n");
        assertThat(pattern()).isEqualTo("L1 L1 L1 N1 - - -|L1 L1 L1 S S - -|S S L1 - - L1 L1");
    }

    @Test
    void blockFillsASelectionThatItFitsIntoSeveralTimes() {
        select(0, 0, 1, 3);
        model.paste("S\tN1");
        assertThat(pattern()).isEqualTo("S N1 S N1 - - -|S N1 S N1 S - -|S S L1 - - L1 L1");
    }

    @Test
    void blockOfAnotherSizeIsPastedOnceFromTheFirstCell() {
        select(0, 0, 1, 1);
        model.paste("S\tS\tS");
        assertThat(pattern()).isEqualTo("S S S N1 - - -|S S+C S S S - -|S S L1 - - L1 L1");
        assertThat(model.selection().columns()).isEqualTo(3);
    }

    @Test
    void shortRowsLeaveTheCellsBesideThemAlone() {
        select(1, 0);
        model.paste("L1\tL1\nL1");
        assertThat(pattern()).isEqualTo("N1 N1 N1 N1 - - -|L1 L1 S S S - -|L1 S L1 - - L1 L1");
    }

    @Test
    void whatLiesOutsideThePatternIsLeftOutAndSaid() {
        select(2, 5);
        model.paste("S\tS\tS\nS\tS\tS");
        assertThat(week(2)).isEqualTo("S S L1 - - S S");
        assertThat(problem()).isEqualTo(Problem.of("grid.paste-clipped", "", "4"));
    }

    @Test
    void tableWithUnknownWordsIsRefusedAsAWholeAndListsThem() {
        Rota before = session.rota();
        model.paste("S\tLD\nLD\tTwilight");
        assertThat(session.rota()).isSameAs(before);
        assertThat(problem().code()).isEqualTo("grid.paste-unknown");
        assertThat(problem().arguments().get(0)).isEqualTo("LD, Twilight");
    }

    @Test
    void nothingOnTheClipboardChangesNothing() {
        Rota before = session.rota();
        model.paste("");
        assertThat(session.rota()).isSameAs(before);
    }

    // Weeks

    @Test
    void insertedWeekIsAnOrdinaryOneAndTheCursorIsInIt() {
        select(1, 3);
        model.insertWeeks(false);
        assertThat(pattern()).startsWith("N1 N1 N1 N1 - - -|S S S S S - -|S S+C");
        assertThat(model.selection()).isEqualTo(Block.of(new Place(1, 3)));
        model.insertWeeks(true);
        assertThat(model.cursor()).isEqualTo(new Place(2, 3));
        assertThat(session.rota().weeks()).hasSize(5);
    }

    @Test
    void asManyWeeksAreInsertedAsAreSelected() {
        model.selectRows(0, 1);
        model.insertWeeks(true);
        assertThat(session.rota().weeks()).hasSize(5);
        assertThat(model.selection()).isEqualTo(weeks(2, 3));
    }

    @Test
    void duplicatedWeeksStandBelowAndAreSelected() {
        model.selectRows(0, 1);
        model.copyWeeks();
        assertThat(session.rota().weeks().subList(2, 4))
                .isEqualTo(session.rota().weeks().subList(0, 2));
        assertThat(model.selection()).isEqualTo(weeks(2, 3));
    }

    @Test
    void deletingWeeksLeavesTheCursorInThePattern() {
        model.selectRows(1, 2);
        model.deleteWeeks();
        assertThat(pattern()).isEqualTo("N1 N1 N1 N1 - - -");
        assertThat(model.cursor()).isEqualTo(new Place(0, 0));
    }

    @Test
    void theLastWeekIsNotDeletedAndTheReasonIsSaidEachTime() {
        model.selectAll();
        model.deleteWeeks();
        assertThat(problem()).isEqualTo(Problem.of("edit.last-week", ""));
        assertThat(model.selection().rows()).isEqualTo(3);
        List<Problem> said = new ArrayList<>();
        model.problemProperty().addListener((observable, before, after) -> said.add(after));
        model.deleteWeeks();
        assertThat(said).containsExactly(null, Problem.of("edit.last-week", ""));
    }

    @Test
    void moreWeeksThanAllowedAreRefused() {
        session.open(session.rota().withWeeks(Collections.nCopies(104, Week.OFF)), false);
        model.addWeek();
        assertThat(problem()).isEqualTo(Problem.of("edit.too-many-weeks", "", "104"));
    }

    @Test
    void weeksMoveUpAndDownWithTheSelection() {
        select(1, 3);
        model.moveWeeksUp();
        assertThat(pattern()).startsWith("S S+C S S S - -|N1");
        assertThat(model.cursor()).isEqualTo(new Place(0, 3));
        model.moveWeeksUp();
        model.moveWeeksDown();
        model.moveWeeksDown();
        assertThat(model.cursor()).isEqualTo(new Place(2, 3));
        assertThat(week(2)).isEqualTo("S S+C S S S - -");
        model.moveWeeksDown();
        assertThat(model.cursor()).isEqualTo(new Place(2, 3));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 1"})
    void draggedWeeksStayWithinTheSelection(int before, int first) {
        model.selectRows(0, 1);
        model.moveWeeks(before);
        assertThat(model.selection().firstRow()).isEqualTo(first);
        assertThat(model.selection().rows()).isEqualTo(2);
    }

    @Test
    void theSelectionComesBackIntoAPatternThatHasBecomeShorter() {
        select(1, 1, 2, 6);
        session.open(GridSample.rota("- - - - - - -"), false);
        model.keepWithinTable();
        assertThat(model.selection()).isEqualTo(new Block(new Place(0, 1), new Place(0, 6)));
    }

    private static Block weeks(int first, int last) {
        return new Block(new Place(first, 0), new Place(last, 6));
    }

    private void select(int week, int day) {
        model.moveTo(new Place(week, day), false);
    }

    private void select(int week, int day, int lastWeek, int lastDay) {
        select(week, day);
        model.moveTo(new Place(lastWeek, lastDay), true);
    }

    private Problem problem() {
        return model.problemProperty().get();
    }

    private String cell(int week, int day) {
        return session.rota().cell(new CellRef(week, day)).text();
    }

    private String week(int week) {
        return session.rota().weeks().get(week).cells().stream().map(Cell::text).collect(Collectors.joining(" "));
    }

    private String pattern() {
        return IntStream.range(0, session.rota().weeks().size())
                .mapToObj(this::week)
                .collect(Collectors.joining("|"));
    }
}
