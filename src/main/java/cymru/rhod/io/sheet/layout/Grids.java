package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.SheetTable;
import java.util.ArrayList;
import java.util.List;

/** Finds every way in which a sheet may be read as a rota. */
public final class Grids {

    private Grids() {}

    /** Returns the grids of a sheet, the likeliest first: a roster also has headings of weekdays, but a pattern has no dates in a row. */
    public static List<Grid> in(SheetTable sheet, LayoutHints hints) {
        List<Grid> grids = new ArrayList<>();
        if (hints.allows(Layout.DATES_DOWN)) {
            new DateGridFinder(sheet, hints, Layout.DATES_DOWN).find().ifPresent(grids::add);
        }
        if (hints.allows(Layout.DATES_ACROSS)) {
            new DateGridFinder(sheet.transposed(), hints.transposed(), Layout.DATES_ACROSS)
                    .find()
                    .map(DateGrid::turned)
                    .ifPresent(grids::add);
        }
        grids.sort((one, other) ->
                Integer.compare(other.dayCells().size(), one.dayCells().size()));
        if (hints.allows(Layout.WEEKS)) {
            new WeekGridFinder(sheet, hints).find().ifPresent(grids::add);
        }
        return grids;
    }
}
