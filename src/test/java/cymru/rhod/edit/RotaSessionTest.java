package cymru.rhod.edit;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.edit.RotaSession.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotaSessionTest {

    private static final CellRef MONDAY = new CellRef(0, 0);
    private static final CellRef TUESDAY = new CellRef(0, 1);

    private final Rota start = Rota.of(
            RotaDetails.named("id", "Test"),
            List.of(
                    ShiftType.of("S", "09:00", "8:00", DutyKind.STANDARD_DAY),
                    ShiftType.of("L", "09:00", "12:30", DutyKind.FULL_SHIFT)),
            List.of(Week.OFF, Week.OFF));
    private final RotaSession session = new RotaSession(start);

    @Test
    void typingAgainIntoTheSameCellIsOneStep() {
        type(MONDAY, "S");
        type(MONDAY, "L");
        session.undo();
        assertThat(session.rota()).isSameAs(start);
    }

    @Test
    void typingIntoAnotherCellIsAStepOfItsOwn() {
        type(MONDAY, "S");
        type(TUESDAY, "S");
        session.undo();
        assertThat(session.rota().cell(MONDAY)).isEqualTo(Cell.of("S"));
    }

    @Test
    void typingBackToWhereItBeganLeavesNoStepAndNothingToSave() {
        type(MONDAY, "S");
        type(MONDAY, "-");
        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void undoComesBackToTheSavedRotaEvenBetweenTypingInOneCell() {
        type(MONDAY, "S");
        session.markSaved();
        type(MONDAY, "L");
        assertThat(session.isUnsaved()).isTrue();
        session.undo();
        assertThat(session.isUnsaved()).isFalse();
        assertThat(session.rota().cell(MONDAY)).isEqualTo(Cell.of("S"));
    }

    @Test
    void typingAfterUndoDoesNotMergeWithTheStepBefore() {
        type(MONDAY, "S");
        type(TUESDAY, "S");
        session.undo();
        type(MONDAY, "L");
        session.undo();
        assertThat(session.rota().cell(MONDAY)).isEqualTo(Cell.of("S"));
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        type(MONDAY, "S");
        session.undo();
        assertThat(session.redoLabel()).contains("edit.set-cells.type");
        type(TUESDAY, "S");
        assertThat(session.redoLabel()).isEmpty();
    }

    @Test
    void refusedOrEffectlessEditsMakeNoStepAndTellNobody() {
        List<RotaSession.Change> told = new ArrayList<>();
        session.subscribe(told::add);
        type(MONDAY, "-");
        session.apply(new RotaEdit.DeleteWeeks(0, 2));
        session.undo();
        session.redo();
        assertThat(told).isEmpty();
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void listenersAreToldOfEditUndoAndOpeningUntilTheyLeave() {
        List<RotaSession.Change> told = new ArrayList<>();
        Runnable leave = session.subscribe(told::add);
        type(MONDAY, "S");
        Rota edited = session.rota();
        session.undo();
        session.open(start, true);
        leave.run();
        type(MONDAY, "L");
        RotaEdit typed = new RotaEdit.SetCells(Map.of(MONDAY, Cell.of("S")), RotaEdit.Purpose.TYPE);
        assertThat(told)
                .containsExactly(
                        new RotaSession.Change(start, edited, Set.of(MONDAY), typed, "edit.set-cells.type", Way.MADE),
                        new RotaSession.Change(edited, start, Set.of(MONDAY), typed, "edit.set-cells.type", Way.UNDONE),
                        new RotaSession.Change(start, start, ChangedCells.all(start), null, "", Way.MADE));
    }

    @Test
    void anotherRotaHasAHistoryOfItsOwnAndIsUnsavedIfSaid() {
        type(MONDAY, "S");
        session.open(start, true);
        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.isUnsaved()).isTrue();
        session.markSaved();
        assertThat(session.isUnsaved()).isFalse();
        session.open(start, false);
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void onlyTheLatestStepsAreKept() {
        for (int step = 0; step < EditHistory.MOST_STEPS + 10; step++) {
            session.apply(new RotaEdit.ChangeDetails(RotaDetails.named("id", "Name " + step)));
        }
        for (int step = 0; step < EditHistory.MOST_STEPS + 10; step++) {
            session.undo();
        }
        assertThat(session.rota().details().name()).isEqualTo("Name 9");
    }

    private void type(CellRef cell, String text) {
        session.apply(new RotaEdit.SetCells(Map.of(cell, Cell.parse(text)), RotaEdit.Purpose.TYPE));
    }
}
