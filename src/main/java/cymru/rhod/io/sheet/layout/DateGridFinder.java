package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds dates down a column, with a column for each doctor beside it. Of dates across a row it is given the sheet turned. */
final class DateGridFinder {

    private static final int FEWEST_DATES = 3;
    private static final int LEAP_YEAR = 2024;

    /** A remark is longer than a code or times, and has words. */
    private static final int LONGEST_CODE = 14;

    private final SheetTable sheet;
    private final LayoutHints hints;
    private final Layout layout;

    DateGridFinder(SheetTable sheet, LayoutHints hints, Layout layout) {
        this.sheet = sheet;
        this.hints = hints;
        this.layout = layout;
    }

    Optional<DateGrid> find() {
        int dateColumn = dateColumn();
        if (dateColumn < 0) {
            return Optional.empty();
        }
        TreeMap<Integer, WrittenDate> dates = dates(dateColumn);
        List<Integer> rows = List.copyOf(dates.keySet());
        int weekdayColumn = weekdayColumn(dateColumn, rows);
        List<Integer> columns = IntStream.range(dateColumn + 1, sheet.width())
                .filter(column -> column != weekdayColumn && !hints.leavesOutColumn(column))
                .filter(column ->
                        rows.stream().anyMatch(row -> !sheet.cell(row, column).isBlank()))
                .boxed()
                .toList();
        int nameRow = nameRow(rows.get(0), columns);
        List<DateGrid.DoctorLine> doctors = new ArrayList<>();
        List<CellAddress> leftOut = new ArrayList<>();
        for (int column : columns) {
            List<CellAddress> days =
                    rows.stream().map(row -> new CellAddress(row, column)).toList();
            String name = nameRow < 0 ? "" : sheet.cell(nameRow, column).text();
            if (isDoctor(name, days)) {
                doctors.add(new DateGrid.DoctorLine(name, new CellAddress(Math.max(nameRow, 0), column), days));
            } else {
                leftOut.addAll(days);
            }
        }
        if (doctors.isEmpty()) {
            return Optional.empty();
        }
        List<DateGrid.DateCell> dateCells = new ArrayList<>();
        dates.forEach((row, date) -> dateCells.add(
                new DateGrid.DateCell(new CellAddress(row, dateColumn), withWeekdayBeside(date, row, weekdayColumn))));
        return Optional.of(new DateGrid(layout, new CellAddress(rows.get(0), dateColumn), dateCells, doctors, leftOut));
    }

    /** Returns the column with the most dates that follow each other, or -1 if there is none. */
    private int dateColumn() {
        return IntStream.range(0, sheet.width())
                .filter(column -> !hints.leavesOutColumn(column))
                .boxed()
                .filter(column -> isConsecutive(dates(column)))
                .max(Comparator.comparingInt((Integer column) -> dates(column).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private TreeMap<Integer, WrittenDate> dates(int column) {
        TreeMap<Integer, WrittenDate> dates = new TreeMap<>();
        for (int row = 0; row < sheet.height(); row++) {
            int candidate = row;
            if (!hints.leavesOutRow(row) && (!dates.isEmpty() || hints.allowsHeading(row, column))) {
                WrittenDate.of(sheet.cell(row, column), sheet).ifPresent(date -> dates.put(candidate, date));
            }
        }
        return dates;
    }

    /** Weeks have dates too, seven days apart: they are no roster. */
    private static boolean isConsecutive(TreeMap<Integer, WrittenDate> dates) {
        if (dates.size() < FEWEST_DATES) {
            return false;
        }
        for (DateOrder order : DateOrder.values()) {
            List<LocalDate> days = dates.values().stream()
                    .map(date -> date.in(LEAP_YEAR, order))
                    .flatMap(Optional::stream)
                    .toList();
            long steps = IntStream.range(1, days.size())
                    .filter(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) == 1)
                    .count();
            if (steps * 2 >= dates.size() - 1) {
                return true;
            }
        }
        return false;
    }

    private int weekdayColumn(int dateColumn, List<Integer> rows) {
        for (int column : new int[] {dateColumn - 1, dateColumn + 1}) {
            long named = rows.stream()
                    .filter(row -> DayNames.in(sheet.cell(row, column).text()).isPresent())
                    .count();
            if (column >= 0 && named * 2 > rows.size()) {
                return column;
            }
        }
        return -1;
    }

    private WrittenDate withWeekdayBeside(WrittenDate date, int row, int weekdayColumn) {
        @Nullable
        DayOfWeek beside = weekdayColumn < 0
                ? null
                : DayNames.in(sheet.cell(row, weekdayColumn).text()).orElse(null);
        return beside == null ? date : date.with(beside);
    }

    /** The names stand in the row above the first date that tells the most columns apart, and the nearest of several. */
    private int nameRow(int firstRow, List<Integer> columns) {
        return IntStream.range(0, firstRow)
                .filter(row -> !hints.leavesOutRow(row))
                .boxed()
                .filter(row -> distinct(row, columns) > 0)
                .max(Comparator.comparingLong((Integer row) -> distinct(row, columns))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(-1);
    }

    private long distinct(int row, List<Integer> columns) {
        return columns.stream()
                .map(column -> sheet.cell(row, column))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .count();
    }

    private boolean isDoctor(String name, List<CellAddress> days) {
        if (Headings.isTotal(name) || Headings.isRemark(name)) {
            return false;
        }
        List<SheetCell> filled =
                days.stream().map(sheet::cell).filter(cell -> !cell.isBlank()).toList();
        long remarks = filled.stream().filter(DateGridFinder::isRemark).count();
        boolean isSparse = filled.size() * 10 < days.size();
        return remarks * 2 <= filled.size() && !isSparse && (!name.isEmpty() || remarks == 0);
    }

    private static boolean isRemark(SheetCell cell) {
        String text = cell.text();
        boolean hasTimes = text.chars().filter(Character::isDigit).count() >= 4;
        return text.length() > LONGEST_CODE && text.contains(" ") && !hasTimes;
    }
}
