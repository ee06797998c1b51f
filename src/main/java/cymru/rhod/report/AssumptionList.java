package cymru.rhod.report;

import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason.Assumed;
import java.util.ArrayList;
import java.util.List;

/** The choices made where the agreements are silent, in the order in which they are told. */
final class AssumptionList {

    private final List<Assumed> assumed = new ArrayList<>();

    /** @param source the section or ruling the choice comes from */
    void add(String id, String source, Argument... arguments) {
        assumed.add(Assumed.of(id, source, arguments));
    }

    void add(Assumed one) {
        assumed.add(one);
    }

    List<Assumed> all() {
        return List.copyOf(assumed);
    }

    static Argument amount(Quantity quantity) {
        return new Argument.Amount(quantity);
    }

    static Argument verbatim(String text) {
        return new Argument.Verbatim(text);
    }

    static Argument codes(Iterable<ShiftType> shifts) {
        List<String> codes = new ArrayList<>();
        shifts.forEach(shift -> codes.add(shift.code()));
        return verbatim(String.join(", ", codes));
    }
}
