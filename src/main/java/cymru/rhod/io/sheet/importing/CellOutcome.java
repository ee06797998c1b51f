package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the sheet became.
 *
 * @param role what it is in the layout
 * @param cell the day it became; null for a cell that is no day
 * @param isOpen whether a question about it is open, so that {@code cell} is only what is likely
 */
public record CellOutcome(Role role, @Nullable Cell cell, boolean isOpen) {

    /** What a cell may be in the layout. */
    public enum Role {
        DAY,
        HEADING,
        DATE,
        /** The name of a week, a doctor or a slot. */
        NAME,
        KEY,
        /** In the midst of the rota, and no part of it: remarks, totals, what is hidden. */
        LEFT_OUT
    }

    static CellOutcome of(Role role) {
        return new CellOutcome(role, null, false);
    }
}
