package cymru.rhod.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.roster.SlotDay;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import cymru.rhod.ui.common.cells.Block;
import cymru.rhod.ui.common.cells.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarModelTest {

    private final RotaSession session = new RotaSession(CalendarSample.rota());
    private final CalendarModel model =
            new CalendarModel(session::rota, session::apply, () -> Messages.in(Language.ENGLISH), BankHolidays.NONE);

    @Test
    void eachSlotWorksThePatternFromItsOwnWeek() {
        assertThat(days(0, 0, 14)).isEqualTo("N1 N1 N1 N1 - - - S S S S S - -");
        assertThat(days(1, 0, 14)).isEqualTo("S S - S S - - N1 N1 - N1 - - -");
    }

    @Test
    void aWholeNameFindsThatSlotAloneAndLettersAllThatHoldThem() {
        model.setFilter(" slot 3 ");
        assertThat(model.slots()).extracting(Slot::name).containsExactly("Slot 3");
        model.setFilter("e");
        assertThat(model.slots()).extracting(Slot::name).containsExactly("Aled", "Bethan");
        model.setFilter("");
        assertThat(model.slots()).hasSize(3);
    }

    @Test
    void theSlotUnderTheCursorIsTheChosenOne() {
        model.goToSlot("b");
        assertThat(model.chosenSlot()).isEqualTo("b");
        model.setFilter("nobody");
        assertThat(model.chosenSlot()).isNull();
    }

    @Test
    void aKeySetsTheDayAsAChangeAndLeavesThePatternAsItIs() {
        Rota before = session.rota();
        select(0, 4);
        assertThat(model.typeKey("1")).isTrue();

        assertThat(changes(0)).isEqualTo(Map.of(CalendarSample.START.plusDays(4), Cell.of("L1")));
        assertThat(session.rota().weeks()).isEqualTo(before.weeks());
        assertThat(model.cursor()).isEqualTo(new Place(0, 5));
    }

    @Test
    void typingGoesOnFromSundayToMondayAndStopsAtTheLastDay() {
        select(0, 6);
        model.typeKey("s");
        assertThat(model.cursor()).isEqualTo(new Place(0, 7));
        select(0, 27);
        model.typeKey("s");
        assertThat(model.cursor()).isEqualTo(new Place(0, 27));
    }

    @Test
    void aDaySetToWhatThePatternGivesIsNoChange() {
        select(0, 0);
        model.typeKey("1");
        select(0, 0);
        model.typeKey("n");
        assertThat(changes(0)).isEmpty();
    }

    @Test
    void clearingGoesBackToThePatternForTheWholeBlock() {
        select(0, 0, 1, 1);
        model.set(Cell.marked(DayMark.SICK));
        assertThat(changes(0)).hasSize(2);

        model.clear();
        assertThat(changes(0)).isEmpty();
        assertThat(changes(1)).isEmpty();
        assertThat(days(0, 0, 2)).isEqualTo("N1 N1");
    }

    @Test
    void marksOfDatesCanBeWritten() {
        select(0, 0);
        assertThat(model.enter("in lieu")).isTrue();
        assertThat(days(0, 0, 1)).isEqualTo("lieu");
    }

    @Test
    void cutDaysAreOffAndWhatWasMovedAwayLeavesADayOff() {
        select(0, 0);
        model.cutAway();
        assertThat(days(0, 0, 1)).isEqualTo("-");
        select(0, 1);
        model.moveBlock(1, 0, false);
        assertThat(days(0, 1, 2) + " " + days(1, 1, 2)).isEqualTo("- N1");
    }

    @Test
    void daysOutsideThePostArePassedOver() {
        select(0, 20, 1, 22);
        model.set(Cell.of("L1"));
        assertThat(changes(0)).hasSize(3);
        assertThat(changes(1)).hasSize(1);
        assertThat(model.problemProperty().get()).isNull();
    }

    @Test
    void aDayOutsideThePostIsRefusedWithTheReason() {
        select(1, 22);
        model.typeKey("s");
        assertThat(problem().code()).isEqualTo("edit.outside-post");
        assertThat(model.cursor()).isEqualTo(new Place(1, 22));
    }

    @Test
    void fillingDownGivesTheDaysOfOneDoctorToOthers() {
        select(0, 0, 1, 1);
        model.fillDown();
        assertThat(days(1, 0, 2)).isEqualTo("N1 N1");
    }

    @Test
    void copiedDaysArePastedToAnotherDoctor() {
        select(0, 0, 0, 4);
        String copied = model.copiedText();
        assertThat(copied).isEqualTo("N1\tN1\tN1\tN1\t-");
        select(2, 7);
        model.paste(copied);
        assertThat(days(2, 7, 12)).isEqualTo("N1 N1 N1 N1 -");
    }

    @Test
    void onlyDoctorsFoundAreShownAndEdited() {
        model.setFilter(" BETH ");
        assertThat(model.slots()).extracting(Slot::name).containsExactly("Bethan");
        select(0, 0);
        model.typeKey("1");
        assertThat(session.rota().roster().slot("b").orElseThrow().changes()).hasSize(1);

        model.setFilter("nobody");
        assertThat(model.isEmpty()).isTrue();
        model.typeKey("1");
        model.clear();
        model.setFilter("");
        assertThat(model.rows()).isEqualTo(3);
        assertThat(changes(0)).isEmpty();
    }

    @Test
    void undoGoesToTheDaysItChanges() {
        select(1, 3, 2, 4);
        model.set(Cell.of("L1"));
        Rota after = session.rota();
        session.undo();
        select(0, 0);
        model.goToChange(after, session.rota());
        assertThat(model.selection()).isEqualTo(new Block(new Place(1, 3), new Place(2, 4)));
    }

    @Test
    void notesAreWrittenAndTakenAway() {
        select(0, 2);
        model.setNote(" Induction ");
        assertThat(model.note()).isEqualTo("Induction");
        model.setNote(" ");
        assertThat(model.note()).isEmpty();
        assertThat(session.rota()).isEqualTo(CalendarSample.rota());
    }

    @Test
    void aSwapExchangesTheDutiesOfTwoDoctors() {
        select(0, 0);
        model.beginSwap();
        SlotDay one = model.swapFromProperty().get();
        assertThat(model.swap(one, new SlotDay("b", CalendarSample.START))).isTrue();
        assertThat(days(0, 0, 1) + " " + days(1, 0, 1)).isEqualTo("S N1");
        assertThat(model.swapFromProperty().get()).isNull();
    }

    @Test
    void aSwapThatCannotBeMadeStaysOpenAndSaysWhy() {
        select(0, 0);
        model.beginSwap();
        SlotDay one = model.swapFromProperty().get();
        assertThat(model.swap(one, new SlotDay("a", CalendarSample.START.plusDays(4))))
                .isFalse();
        assertThat(problem()).isEqualTo(Problem.of("edit.swap-same-slot", ""));
        assertThat(model.swapFromProperty().get()).isEqualTo(one);
    }

    @Test
    void withoutARosterThereIsNothingToSelectOrEdit() {
        session.open(CalendarSample.withoutDates(), false);
        model.keepWithinTable();
        assertThat(model.isEmpty()).isTrue();
        model.beginSwap();
        assertThat(model.swapFromProperty().get()).isNull();
        assertThat(model.note()).isEmpty();
        assertThat(model.cursorCell()).isEqualTo(Cell.OFF);
    }

    private void select(int row, int day) {
        model.moveTo(new Place(row, day), false);
    }

    private void select(int row, int day, int lastRow, int lastDay) {
        select(row, day);
        model.moveTo(new Place(lastRow, lastDay), true);
    }

    private Problem problem() {
        return model.problemProperty().get();
    }

    private Map<java.time.LocalDate, Cell> changes(int slot) {
        return session.rota().roster().slots().get(slot).changes();
    }

    private String days(int row, int from, int to) {
        List<String> days = IntStream.range(from, to)
                .mapToObj(day -> model.cell(new Place(row, day)).text())
                .toList();
        return days.stream().collect(Collectors.joining(" "));
    }
}
