package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.rules.figures.FigureTable;
import java.util.List;
import java.util.Optional;

/** Turns a rota into its report: one pure computation, safe from any thread. */
public final class ReportEngine {

    private final FigureTable figures;
    private final BankHolidays bankHolidays;

    public ReportEngine(FigureTable figures, BankHolidays bankHolidays) {
        this.figures = figures;
        this.bankHolidays = bankHolidays;
    }

    /** Returns the report of a rota in the pay year it names, or else in the one {@link #payYear} takes. */
    public RotaReport report(Rota rota) {
        throw new UnsupportedOperationException();
    }

    /** Returns the pay year of a rota: its own, else the one in force on the roster's first day, else the newest known. */
    public PayYear payYear(Rota rota) {
        throw new UnsupportedOperationException();
    }
}
