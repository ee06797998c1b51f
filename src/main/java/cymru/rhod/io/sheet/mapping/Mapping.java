package cymru.rhod.io.sheet.mapping;

import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.io.sheet.layout.DateOrder;
import cymru.rhod.io.sheet.layout.Layout;
import cymru.rhod.io.sheet.layout.LayoutHints;
import cymru.rhod.io.sheet.meaning.Words;
import cymru.rhod.io.sheet.table.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a spreadsheet is to be read: what a person decided, and nothing else. What is null was not decided; the import then guesses or
 * asks.
 *
 * @param sheet the name of the sheet with the rota
 * @param heading the heading of Monday, or the first date
 * @param rowsLeftOut from 0
 * @param columnsLeftOut from 0
 * @param year of the first date, where dates have none
 * @param blankWeekday what an empty cell from Monday to Friday means, as {@link CodeMeaning#means}
 * @param blankWeekend what an empty cell on Saturday or Sunday means; off unless said otherwise
 * @param missingDates what the days mean that the sheet leaves out between its first and last date
 * @param shifts shift types, also those that the sheet explains in its key: these here count
 * @param extras top-level fields of the file this version does not know, name to JSON, kept as they were
 */
public record Mapping(
        @Nullable String sheet,
        @Nullable Layout layout,
        @Nullable CellAddress heading,
        @Nullable HiddenCells hidden,
        Set<Integer> rowsLeftOut,
        Set<Integer> columnsLeftOut,
        @Nullable DateOrder dateOrder,
        @Nullable Integer year,
        @Nullable String blankWeekday,
        @Nullable String blankWeekend,
        @Nullable String missingDates,
        @Nullable NameChoice names,
        List<CodeMeaning> codes,
        List<ShiftType> shifts,
        Map<String, String> extras) {

    /** Nothing decided yet. */
    public static final Mapping NONE = new Mapping(
            null, null, null, null, Set.of(), Set.of(), null, null, null, null, null, null, List.of(), List.of(),
            Map.of());

    public Mapping {
        rowsLeftOut = Set.copyOf(rowsLeftOut);
        columnsLeftOut = Set.copyOf(columnsLeftOut);
        codes = List.copyOf(codes);
        shifts = List.copyOf(shifts);
        extras = Map.copyOf(extras);
    }

    /** Returns what a written form was decided to mean; nothing while it is open. */
    public Optional<String> meaningOf(String written) {
        return Optional.ofNullable(meanings().get(Words.alike(written)));
    }

    /** Returns what every written form was decided to mean, by {@link Words#alike}; of two answers for one form the first counts. */
    public Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        for (CodeMeaning code : codes) {
            if (code.means() != null) {
                code.written().forEach(form -> meanings.putIfAbsent(Words.alike(form), code.means()));
            }
        }
        return meanings;
    }

    public Optional<ShiftType> shift(String code) {
        return shifts.stream().filter(shift -> shift.code().equals(code)).findFirst();
    }

    /** Returns what is decided about where the rota stands. */
    public LayoutHints hints() {
        return new LayoutHints(layout, heading, rowsLeftOut, columnsLeftOut);
    }

    public Mapping withSheet(@Nullable String newSheet) {
        return new Mapping(
                newSheet,
                layout,
                heading,
                hidden,
                rowsLeftOut,
                columnsLeftOut,
                dateOrder,
                year,
                blankWeekday,
                blankWeekend,
                missingDates,
                names,
                codes,
                shifts,
                extras);
    }

    /** Returns this mapping with a layout; where it begins is then to be found again. */
    public Mapping withLayout(@Nullable Layout newLayout) {
        return withLayout(newLayout, newLayout == layout ? heading : null);
    }

    public Mapping withLayout(@Nullable Layout newLayout, @Nullable CellAddress newHeading) {
        return new Mapping(
                sheet,
                newLayout,
                newHeading,
                hidden,
                rowsLeftOut,
                columnsLeftOut,
                dateOrder,
                year,
                blankWeekday,
                blankWeekend,
                missingDates,
                names,
                codes,
                shifts,
                extras);
    }

    public Mapping withHidden(@Nullable HiddenCells newHidden) {
        return new Mapping(
                sheet,
                layout,
                heading,
                newHidden,
                rowsLeftOut,
                columnsLeftOut,
                dateOrder,
                year,
                blankWeekday,
                blankWeekend,
                missingDates,
                names,
                codes,
                shifts,
                extras);
    }

    public Mapping withLeftOut(Set<Integer> rows, Set<Integer> columns) {
        return new Mapping(
                sheet,
                layout,
                heading,
                hidden,
                new TreeSet<>(rows),
                new TreeSet<>(columns),
                dateOrder,
                year,
                blankWeekday,
                blankWeekend,
                missingDates,
                names,
                codes,
                shifts,
                extras);
    }

    public Mapping withDates(@Nullable DateOrder newOrder, @Nullable Integer newYear) {
        return new Mapping(
                sheet,
                layout,
                heading,
                hidden,
                rowsLeftOut,
                columnsLeftOut,
                newOrder,
                newYear,
                blankWeekday,
                blankWeekend,
                missingDates,
                names,
                codes,
                shifts,
                extras);
    }

    public Mapping withBlank(@Nullable String weekday, @Nullable String weekend) {
        return new Mapping(
                sheet,
                layout,
                heading,
                hidden,
                rowsLeftOut,
                columnsLeftOut,
                dateOrder,
                year,
                weekday,
                weekend,
                missingDates,
                names,
                codes,
                shifts,
                extras);
    }

    public Mapping withMissingDates(@Nullable String newMissingDates) {
        return new Mapping(
                sheet,
                layout,
                heading,
                hidden,
                rowsLeftOut,
                columnsLeftOut,
                dateOrder,
                year,
                blankWeekday,
                blankWeekend,
                newMissingDates,
                names,
                codes,
                shifts,
                extras);
    }

    public Mapping withNames(@Nullable NameChoice newNames) {
        return new Mapping(
                sheet,
                layout,
                heading,
                hidden,
                rowsLeftOut,
                columnsLeftOut,
                dateOrder,
                year,
                blankWeekday,
                blankWeekend,
                missingDates,
                newNames,
                codes,
                shifts,
                extras);
    }

    public Mapping withCodes(List<CodeMeaning> newCodes) {
        return new Mapping(
                sheet,
                layout,
                heading,
                hidden,
                rowsLeftOut,
                columnsLeftOut,
                dateOrder,
                year,
                blankWeekday,
                blankWeekend,
                missingDates,
                names,
                newCodes,
                shifts,
                extras);
    }

    /** Returns this mapping with a meaning for some written forms, in place of what was decided of them before. */
    public Mapping withMeaning(List<String> written, @Nullable String means) {
        Set<String> alike = new TreeSet<>();
        written.forEach(form -> alike.add(Words.alike(form)));
        List<CodeMeaning> changed = new ArrayList<>();
        for (CodeMeaning code : codes) {
            List<String> others = code.written().stream()
                    .filter(form -> !alike.contains(Words.alike(form)))
                    .toList();
            if (!others.isEmpty()) {
                changed.add(new CodeMeaning(others, code.means()));
            }
        }
        changed.add(new CodeMeaning(written, means));
        return withCodes(changed);
    }

    public Mapping withShifts(List<ShiftType> newShifts) {
        return new Mapping(
                sheet,
                layout,
                heading,
                hidden,
                rowsLeftOut,
                columnsLeftOut,
                dateOrder,
                year,
                blankWeekday,
                blankWeekend,
                missingDates,
                names,
                codes,
                newShifts,
                extras);
    }

    /** Returns this mapping with a shift type, in place of one with the same code. */
    public Mapping withShift(ShiftType shift) {
        List<ShiftType> changed = new ArrayList<>(shifts);
        changed.removeIf(other -> other.code().equals(shift.code()));
        changed.add(shift);
        return withShifts(changed);
    }

    public Mapping withExtras(Map<String, String> newExtras) {
        return new Mapping(
                sheet,
                layout,
                heading,
                hidden,
                rowsLeftOut,
                columnsLeftOut,
                dateOrder,
                year,
                blankWeekday,
                blankWeekend,
                missingDates,
                names,
                codes,
                shifts,
                newExtras);
    }
}
