package cymru.rhod.io.sheet.meaning;

import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the key of a sheet: lines with a code and its times, in one cell or in several, in the order of the sheet. */
public final class KeyTable {

    /** All in one cell: {@code LD = 09:00-21:30}, {@code LD: Long day 0900-2130}. */
    private static final Pattern ONE_CELL =
            Pattern.compile("(?<code>[^\\s=:]{1,6})\\s*[=:–-]\\s*(?<name>[^\\d]*?)\\s*(?<times>\\d.*)?");

    /** Numbers, dates and clock times: they head rows and stand in totals, and a key that used them could not be told from those. */
    private static final Pattern NO_CODE =
            Pattern.compile("[\\d\\s:.,/–-]+([ap]\\.?m\\.?|yb|yh|h|hrs?|hours)?", Pattern.CASE_INSENSITIVE);

    /** How many cells behind a code its times may stand. */
    private static final int CELLS_OF_A_LINE = 5;

    private static final int LONGEST_CODE = 20;

    private KeyTable() {}

    /**
     * Returns the entries of a key, one for each code.
     *
     * @param taken cells that are no part of a key: those of the rota
     */
    public static List<KeyEntry> in(SheetTable sheet, Set<CellAddress> taken) {
        Map<String, KeyEntry> entries = new LinkedHashMap<>();
        for (int row = 0; row < sheet.height(); row++) {
            int column = 0;
            while (column < sheet.width()) {
                KeyEntry entry = entry(sheet, new CellAddress(row, column), taken);
                if (entry != null) {
                    entries.putIfAbsent(Words.alike(entry.code()), entry);
                }
                column += entry == null ? 1 : entry.cells().size();
            }
        }
        return List.copyOf(entries.values());
    }

    private static @Nullable KeyEntry entry(SheetTable sheet, CellAddress start, Set<CellAddress> taken) {
        SheetCell first = sheet.cell(start);
        if (first.kind() != SheetCell.Kind.TEXT || taken.contains(start)) {
            return null;
        }
        KeyEntry inOneCell = inOneCell(first.text(), start);
        if (inOneCell != null) {
            return inOneCell;
        }
        if (first.text().length() > LONGEST_CODE || !mayBeCode(first.text())) {
            return null;
        }
        String code = first.text();
        String name = "";
        String from = "";
        List<CellAddress> cells = new ArrayList<>(List.of(start));
        for (int column = start.column() + 1; column <= start.column() + CELLS_OF_A_LINE; column++) {
            CellAddress address = new CellAddress(start.row(), column);
            SheetCell cell = sheet.cell(address);
            if (taken.contains(address)) {
                return null;
            }
            cells.add(address);
            String clock = clock(cell);
            WrittenTimes times = WrittenTimes.of(from.isEmpty() || clock.isEmpty() ? cell.text() : from + "-" + clock);
            if (!times.possible().isEmpty()) {
                return entry(code, name, times.possible(), cells);
            }
            if (times.isTimes() || !from.isEmpty()) {
                return null;
            }
            if (!clock.isEmpty()) {
                from = clock;
            } else if (!cell.isBlank() && name.isEmpty()) {
                name = cell.text();
                if (RestWord.of(name).filter(RestWord::isCertain).isPresent()) {
                    return new KeyEntry(code, name, List.of(), cells);
                }
            }
        }
        return null;
    }

    /** Where a longer text stands before a shorter one, the shorter one is the code. */
    private static KeyEntry entry(String first, String second, List<DutyTimes> times, List<CellAddress> cells) {
        boolean isTurned = !ShiftType.isCode(first) && ShiftType.isCode(second);
        return isTurned ? new KeyEntry(second, first, times, cells) : new KeyEntry(first, second, times, cells);
    }

    private static @Nullable KeyEntry inOneCell(String text, CellAddress cell) {
        Matcher matcher = ONE_CELL.matcher(text);
        if (!matcher.matches() || !mayBeCode(matcher.group("code"))) {
            return null;
        }
        String name = matcher.group("name").strip();
        WrittenTimes times = WrittenTimes.of(String.valueOf(matcher.group("times")));
        if (!times.possible().isEmpty()) {
            return new KeyEntry(matcher.group("code"), name, times.possible(), List.of(cell));
        }
        boolean isRest = RestWord.of(name).filter(RestWord::isCertain).isPresent();
        return isRest && matcher.group("times") == null
                ? new KeyEntry(matcher.group("code"), name, List.of(), List.of(cell))
                : null;
    }

    private static boolean mayBeCode(String text) {
        boolean isNumberOrTime =
                NO_CODE.matcher(text).matches() || WrittenTimes.of(text).isTimes();
        // A nought is a usual code for a day of rest.
        return !isNumberOrTime || RestWord.of(text).isPresent();
    }

    /** Returns a cell with a time of day as {@link WrittenTimes} reads it; empty for any other. */
    private static String clock(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.TIME) {
            return Minutes.asClockTime(cell.minuteOfDay());
        }
        return cell.kind() == SheetCell.Kind.TEXT && WrittenTimes.isClock(cell.text()) ? cell.text() : "";
    }
}
