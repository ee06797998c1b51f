package cymru.rhod.ui;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.edit.RotaSession;
import cymru.rhod.io.figures.FigureFiles;
import cymru.rhod.report.ReportEngine;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.ui.common.SessionModel;
import cymru.rhod.ui.start.SampleRota;

/** An open sample rota with its real report. */
public final class OpenSample {

    private static final FigureTable FIGURES = FigureFiles.builtIn();

    private final RotaSession session;
    private final SessionModel model;

    public OpenSample(SampleRota sample) {
        session = new RotaSession(sample.read(FIGURES.payYears()));
        model = new SessionModel(session, new ReportEngine(FIGURES, BankHolidays.NONE)::report);
    }

    public SessionModel model() {
        return model;
    }

    /** Opens another sample. */
    public void open(SampleRota sample) {
        session.open(sample.read(FIGURES.payYears()), false);
    }
}
