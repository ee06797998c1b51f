package cymru.rhod.rules.figures;

import cymru.rhod.rules.Contract;
import cymru.rhod.rules.Unit;

/**
 * A figure that a rule asks for, and the unit in which the rule counts it. The figures files must hold each one, and no other.
 *
 * @param id the whole name, for example {@code wtr.weekly-hours-limit}; put together once, as reports look figures up by it
 */
public record FigureId(String id, Unit unit, Contract contract) {

    /**
     * @param name the name within the contract, for example {@code weekly-hours-limit}
     */
    public FigureId(Contract contract, String name, Unit unit) {
        this(contract.code() + "." + name, unit, contract);
    }
}
