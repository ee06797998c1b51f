package cymru.rhod.ui.shifts;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.ui.common.ShiftColours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the palette: a shift type, or a mark for a day without one.
 *
 * @param brush what it puts into a cell
 * @param shift null for a mark
 * @param colour of the shift type, as {@code #RRGGBB}; null for a mark
 * @param days how many days of the pattern hold it
 */
record PaletteItem(Cell brush, @Nullable ShiftType shift, @Nullable String colour, int days) {

    /** Returns the shift types of a rota in their order, and after them the marks a pattern may hold. */
    static List<PaletteItem> of(Rota rota) {
        ShiftUsage usage = ShiftUsage.of(rota);
        List<PaletteItem> items = new ArrayList<>();
        for (ShiftType shift : rota.shifts()) {
            items.add(new PaletteItem(
                    Cell.of(shift.code()), shift, ShiftColours.of(rota, shift), usage.daysInPattern(shift.code())));
        }
        Arrays.stream(DayMark.values())
                .filter(DayMark::isAllowedInPattern)
                .forEach(mark -> items.add(new PaletteItem(Cell.marked(mark), null, null, usage.days(mark))));
        return items;
    }
}
