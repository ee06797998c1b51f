package cymru.rhod.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SampleReports;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SessionModelTest {

    private static final Rota SOUTH = SampleReports.southRota();
    private static final int SLOTS = 60;

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> home = new ArrayDeque<>();
    private final RotaSession session = new RotaSession(SOUTH);
    private final SessionModel model = new SessionModel(
            session, new ReportEngine(FigureFiles.builtIn(), BankHolidays.NONE)::report, worker::add, home::add);

    @Test
    void whileTheReportOfABigRotaIsWorkedOutTheEditedRotaIsAheadOfTheOneShown(FxRobot robot) {
        robot.interact(() -> model.open(model.reportOf(big()), false));
        robot.interact(() -> type("L1"));
        assertThat(cell(model.editedRota())).isEqualTo("L1");
        assertThat(cell(model.shownRota())).isNotEqualTo("L1");

        robot.interact(this::finish);
        assertThat(model.shownRota()).isEqualTo(model.editedRota());
    }

    @Test
    void theReportOfABigRotaIsNotWorkedOutAnewOnTheFxThreadWhenFiguresChange(FxRobot robot) {
        robot.interact(() -> model.open(model.reportOf(big()), false));
        RotaReport before = model.reportProperty().get();

        robot.interact(model::refresh);
        assertThat(model.reportProperty().get()).isSameAs(before);

        robot.interact(this::finish);
        assertThat(model.reportProperty().get()).isNotSameAs(before);
    }

    @Test
    void openingAndThenEditingIsNotWordedAsAnEdit(FxRobot robot) {
        robot.interact(() -> session.open(big(), false));
        robot.interact(() -> type("L1"));
        robot.interact(this::finish);

        assertThat(model.lastChangeProperty().get().before()).isEqualTo(SOUTH);
        assertThat(model.lastChangeProperty().get().label()).isEmpty();
    }

    @Test
    void whatIsEditedWhileItIsWrittenIsUnsavedAlsoWhenItIsUndone(FxRobot robot) {
        robot.interact(() -> type("L1"));
        Rota written = model.editedRota();
        robot.interact(() -> type("-"));
        robot.interact(() -> model.markSaved(written));
        assertThat(model.unsavedProperty().get()).isTrue();

        robot.interact(() -> type("L1"));
        assertThat(model.unsavedProperty().get()).isFalse();
    }

    private void type(String code) {
        model.apply(new RotaEdit.SetCells(
                Map.of(new CellRef(0, 1), code.equals("-") ? Cell.OFF : Cell.of(code)), RotaEdit.Purpose.TYPE));
    }

    private static String cell(Rota rota) {
        return rota.cell(new CellRef(0, 1)).text();
    }

    private void finish() {
        while (!worker.isEmpty() || !home.isEmpty()) {
            (worker.isEmpty() ? home : worker).remove().run();
        }
    }

    private static Rota big() {
        Slot slot = Slot.of("s", "s", 1);
        List<Slot> slots = Collections.nCopies(SLOTS, slot);
        return SOUTH.withRoster(Roster.of(LocalDate.of(2026, 8, 5), 52, slots));
    }
}
