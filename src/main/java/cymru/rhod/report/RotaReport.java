package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureInForce;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything Rhod says about one rota in one pay year. All of it belongs to the same rota.
 *
 * @param template the pattern as a cycle without dates
 * @param guides where drawings of the report have their lines
 * @param pay one row for F1 0 to 2, F2 0 to 2 and StR 0 to 9
 * @param slots one for each slot of the roster; empty without one
 * @param roster the roster as a whole; null without one
 * @param assumed choices made where the agreements are silent
 * @param unconfirmed figures in use whose evidence is unofficial, from the press or assumed
 * @param unknown what is missing, and is not guessed
 */
public record RotaReport(
        Rota rota,
        PayYear payYear,
        PatternReport template,
        Guides guides,
        List<PayRow> pay,
        List<SlotReport> slots,
        @Nullable RosterReport roster,
        RotaCost cost,
        List<Reason.Assumed> assumed,
        List<FigureInForce> unconfirmed,
        List<Reason.Unknown> unknown) {

    public RotaReport {
        pay = List.copyOf(pay);
        slots = List.copyOf(slots);
        assumed = List.copyOf(assumed);
        unconfirmed = List.copyOf(unconfirmed);
        unknown = List.copyOf(unknown);
    }
}
