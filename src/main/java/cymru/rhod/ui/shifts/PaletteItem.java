package cymru.rhod.ui.shifts;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.ShiftColours;
import cymru.rhod.domain.rota.ShiftType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the palette: a shift type, or a mark for a day without one.
 *
 * @param brush what it puts into a cell
 * @param shift null for a mark
 * @param colour of the shift type, as {@code #RRGGBB}; null for a mark
 * @param days how many days of the pattern hold it; null beside the dates, where days of the pattern would mislead
 * @param taken what types a shift, in lower case: it does not type a mark
 */
record PaletteItem(
        Cell brush, @Nullable ShiftType shift, @Nullable String colour, @Nullable Integer days, Set<String> taken) {

    PaletteItem {
        taken = Set.copyOf(taken);
    }

    /**
     * Returns the shift types of a rota in their order, and after them the marks.
     *
     * @param onDates whether those are among the marks that only a date can bear, and not a day of the pattern
     */
    static List<PaletteItem> of(Rota rota, boolean onDates) {
        ShiftUsage usage = ShiftUsage.of(rota);
        Set<String> taken = rota.shifts().stream()
                .flatMap(shift -> Stream.of(shift.code(), Objects.requireNonNullElse(shift.key(), shift.code())))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<PaletteItem> items = new ArrayList<>();
        for (ShiftType shift : rota.shifts()) {
            items.add(new PaletteItem(
                    Cell.of(shift.code()),
                    shift,
                    ShiftColours.of(rota, shift),
                    onDates ? null : usage.daysInPattern(shift.code()),
                    Set.of()));
        }
        Arrays.stream(DayMark.values())
                .filter(mark -> onDates || mark.isAllowedInPattern())
                .forEach(mark -> items.add(
                        new PaletteItem(Cell.marked(mark), null, null, onDates ? null : usage.days(mark), taken)));
        return items;
    }

    /** Says whether a letter typed into the grid stands for this mark and not for a shift. */
    boolean isTypedBy(String letter) {
        return !taken.contains(letter.toLowerCase(Locale.ROOT));
    }
}
