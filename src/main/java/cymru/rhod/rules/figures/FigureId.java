package cymru.rhod.rules.figures;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;

/**
 * A figure that a rule asks for: its name and the unit in which the rule counts it. The figures files must hold each one, and
 * no other.
 */
public record FigureId(Contract contract, String name, Unit unit) {

    /** Returns the whole name, for example {@code wtr.weekly-hours-limit}. */
    public String id() {
        return contract.code() + "." + name;
    }
}
