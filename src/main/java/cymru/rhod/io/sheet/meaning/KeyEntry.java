package cymru.rhod.io.sheet.meaning;

import cymru.rhod.io.sheet.table.CellAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a key of codes.
 *
 * @param code as it is written in the key
 * @param name empty where the key gives none
 * @param times null where the name is a {@link RestWord} or the times are in doubt
 * @param cells the cells of the line
 */
public record KeyEntry(String code, String name, @Nullable DutyTimes times, List<CellAddress> cells) {

    public KeyEntry {
        cells = List.copyOf(cells);
    }
}
