package cymru.rhod.edit;

import cymru.rhod.domain.rota.Demand;
import cymru.rhod.domain.rota.Rota;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sets how many doctors are needed, and keeps that in step with the shift types. */
final class DemandEdits {

    private DemandEdits() {}

    static EditResult set(Rota rota, List<Demand> demand) {
        if (demand.size() > Demand.MOST) {
            return EditResult.Refused.because("edit.too-many-demands", Integer.toString(Demand.MOST));
        }
        Set<String> known = rota.shiftsByCode().keySet();
        List<String> unknown = demand.stream()
                .flatMap(needed -> Stream.ofNullable(needed.shift()))
                .filter(code -> !known.contains(code))
                .distinct()
                .sorted()
                .toList();
        return unknown.isEmpty()
                ? EditResult.Applied.of(rota, rota.withDemand(demand), "edit.set-demand")
                : CellEdits.unknownCode(rota, unknown);
    }

    /** Returns the demand after a shift got another code. */
    static List<Demand> renamed(List<Demand> demand, String code, String newCode) {
        return demand.stream()
                .map(needed -> code.equals(needed.shift()) ? needed.withShift(newCode) : needed)
                .toList();
    }

    /** Returns the demand without what was needed of a shift that is deleted. */
    static List<Demand> without(List<Demand> demand, String code) {
        return demand.stream().filter(needed -> !code.equals(needed.shift())).toList();
    }
}
