package cymru.rhod.edit;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every rota and every edit. */
class RotaSessionLawsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void undoingEveryStepShowsEachEarlierRotaAndRedoingEachLaterOne(long seed) {
        RandomEdits random = new RandomEdits(seed);
        RotaSession session = new RotaSession(random.rota());
        List<Rota> shown = new ArrayList<>(List.of(session.rota()));
        for (int step = 0; step < 60; step++) {
            RotaEdit edit = random.edit(session.rota());
            session.apply(edit);
            if (session.rota() != shown.get(shown.size() - 1)) {
                shown.add(session.rota());
            }
            // Saving keeps steps apart that typing would merge.
            session.markSaved();
        }

        for (int step = shown.size() - 2; step >= 0; step--) {
            session.undo();
            assertThat(session.rota()).isSameAs(shown.get(step));
        }
        assertThat(session.undoLabel()).isEmpty();
        for (int step = 1; step < shown.size(); step++) {
            session.redo();
            assertThat(session.rota()).isSameAs(shown.get(step));
        }
        assertThat(session.redoLabel()).isEmpty();
        assertThat(session.isUnsaved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void settingCellsKeepsTheInstancesOfOtherWeeksAndNamesTheCellsThatDiffer(long seed) {
        RandomEdits random = new RandomEdits(seed);
        Rota rota = random.rota();
        for (int step = 0; step < 60; step++) {
            RotaEdit.SetCells edit = random.setCells(rota);
            EditResult.Applied applied = (EditResult.Applied) edit.applyTo(rota);

            for (int week = 0; week < rota.weeks().size(); week++) {
                boolean changed = false;
                for (int day = 0; day < 7; day++) {
                    CellRef ref = new CellRef(week, day);
                    boolean differs = !rota.cell(ref).equals(applied.rota().cell(ref));
                    assertThat(applied.changedCells().contains(ref)).isEqualTo(differs);
                    changed |= differs;
                }
                assertThat(applied.rota().weeks().get(week) != rota.weeks().get(week))
                        .isEqualTo(changed);
            }
            rota = applied.rota();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void deletingOrRenamingAShiftKeepsTheInstancesOfWeeksWithoutIt(long seed) {
        RandomEdits random = new RandomEdits(seed);
        Rota rota = random.rota();
        EditResult.Applied applied = (EditResult.Applied) new RotaEdit.DeleteShift("S", Cell.OFF).applyTo(rota);
        for (int week = 0; week < rota.weeks().size(); week++) {
            Week before = rota.weeks().get(week);
            boolean used = before.cells().stream().anyMatch(cell -> cell.codes().contains("S"));
            assertThat(applied.rota().weeks().get(week) != before).isEqualTo(used);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void everySlotGoesOnStartingInAWeekOfThePattern(long seed) {
        RandomEdits random = new RandomEdits(seed);
        RotaSession session = new RotaSession(random.rota());
        for (int step = 0; step < 60; step++) {
            session.apply(random.edit(session.rota()));
            Roster roster = session.rota().roster();
            if (roster != null) {
                int weeks = session.rota().weeks().size();
                assertThat(roster.slots()).allMatch(slot -> slot.startWeek() >= 1 && slot.startWeek() <= weeks);
            }
        }
    }
}
