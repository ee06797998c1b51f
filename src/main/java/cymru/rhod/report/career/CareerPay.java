package cymru.rhod.report.career;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import java.util.List;

/**
 * What a career pays, year by year, under the contract of 2002, under that of 2026 by the rules of transfer, and with protection.
 *
 * @param stretches its posts, cut wherever pay changes
 * @param protection every month from the transfer on; empty without protection
 * @param floors what would be protected in each placement of the year before the transfer
 * @param assumed the choices made where the agreements are silent
 */
public record CareerPay(
        List<CareerStretch> stretches,
        List<CareerYear> years,
        List<ProtectedMonth> protection,
        List<PlacementFloor> floors,
        List<Reason.Assumed> assumed) {

    public CareerPay {
        stretches = List.copyOf(stretches);
        years = List.copyOf(years);
        protection = List.copyOf(protection);
        floors = List.copyOf(floors);
        assumed = List.copyOf(assumed);
    }

    /** Says whether the pay of every day is known under both contracts. */
    public boolean isWhole() {
        return stretches.stream().allMatch(stretch -> stretch.newDeal() != null && stretch.wales2026() != null);
    }
}
