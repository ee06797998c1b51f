package cymru.rhod.compare;

import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.roster.Slot;
import org.jspecify.annotations.Nullable;

/** Whose pay is compared. */
public sealed interface Payee {

    /**
     * Anyone at a point of the scales.
     *
     * @param point of the 2002 scale
     * @param serviceYears null where not given
     * @param isOwn whether it is the grade and point that the rota names
     */
    record AtPoint(Grade grade, int point, @Nullable Integer serviceYears, boolean isOwn) implements Payee {}

    /** The doctor in a slot of the roster, on the slot's own dates. */
    record InSlot(Slot slot) implements Payee {}
}
