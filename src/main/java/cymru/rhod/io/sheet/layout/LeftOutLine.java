package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.CellAddress;
import java.util.List;

/**
 * A line between those of the doctors that was taken for something else.
 *
 * @param name its heading; empty where it has none
 * @param reason why it was taken for no doctor's
 * @param cells those that are filled, at least one
 */
public record LeftOutLine(String name, Reason reason, List<CellAddress> cells) {

    /** Why a line is not read. */
    public enum Reason {
        /** Its heading is one of totals, and few of its cells are duties. */
        TOTALS,
        /** Its heading is one of remarks, and few of its cells are duties. */
        REMARKS,
        /** Remarks stand in its cells. */
        TEXTS,
        /** Nearly all of its cells are blank. */
        SPARSE
    }

    public LeftOutLine {
        cells = List.copyOf(cells);
    }
}
