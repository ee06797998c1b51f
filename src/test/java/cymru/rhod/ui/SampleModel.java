package cymru.rhod.ui;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.edit.RotaEdit;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.report.SampleReports;
import cymru.rhod.ui.common.SessionModel;
import java.util.Map;

/** An open rota whose reports a test chooses. */
public final class SampleModel {

    private final RotaSession session = new RotaSession(SampleReports.southRota());
    private SampleReports now;
    private final SessionModel model;

    public SampleModel(SampleReports first) {
        now = first;
        model = new SessionModel(session, rota -> now.report());
    }

    public SessionModel model() {
        return model;
    }

    /** Makes an edit that leads to the next report. */
    public void edit(SampleReports next) {
        now = next;
        CellRef sunday = new CellRef(5, 6);
        Cell other = session.rota().cell(sunday).hasDuties() ? Cell.OFF : Cell.of("L1");
        model.apply(new RotaEdit.SetCells(Map.of(sunday, other), RotaEdit.Purpose.TYPE));
    }

    /** Sets the report that the next step leads to, whatever it is. */
    public void prepare(SampleReports next) {
        now = next;
    }

    /** Opens another rota. */
    public void open(SampleReports next) {
        now = next;
        session.open(SampleReports.southRota(), false);
    }
}
