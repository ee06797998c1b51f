package cymru.rhod.io.sheet.meaning;

import cymru.rhod.io.sheet.table.CellAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a key of codes.
 *
 * @param code as it is written in the key
 * @param name empty where the key gives none
 * @param possible the times it may have, the likeliest first; none where the name is a {@link RestWord}
 * @param cells the cells of the line
 */
public record KeyEntry(String code, String name, List<DutyTimes> possible, List<CellAddress> cells) {

    public KeyEntry {
        possible = List.copyOf(possible);
        cells = List.copyOf(cells);
    }

    /** Returns the times of the code; null where it has none or they are in doubt. */
    public @Nullable DutyTimes times() {
        return possible.size() == 1 ? possible.get(0) : null;
    }

    /** Says whether the line is of a day of rest. */
    public boolean isRest() {
        return possible.isEmpty();
    }
}
