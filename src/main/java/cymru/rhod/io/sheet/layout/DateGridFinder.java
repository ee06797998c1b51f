package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates down a column, with a column for each doctor beside it; also several such blocks side by side, such as the halves of a
 * year. Of dates across a row it is given the sheet turned: there the blocks are weeks, one below the other.
 */
final class DateGridFinder {

    private static final int FEWEST_DATES = 3;
    private static final int LEAP_YEAR = 2024;

    /** A remark is longer than a code or times, and has words. */
    private static final int LONGEST_CODE = 14;

    private final SheetTable sheet;
    private final LayoutHints hints;
    private final Layout layout;

    private final List<DateGrid.DateCell> dateCells = new ArrayList<>();
    private final Map<String, DateGrid.DoctorLine> doctors = new LinkedHashMap<>();
    private final List<CellAddress> withoutDate = new ArrayList<>();
    private final List<LeftOutLine> leftOut = new ArrayList<>();

    DateGridFinder(SheetTable sheet, LayoutHints hints, Layout layout) {
        this.sheet = sheet;
        this.hints = hints;
        this.layout = layout;
    }

    Optional<DateGrid> find() {
        TreeMap<Integer, TreeMap<Integer, WrittenDate>> columns = dateColumns();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        columns.forEach((column, dates) -> {
            Integer next = columns.higherKey(column);
            readBlock(column, dates, next == null ? sheet.width() : next);
        });
        return doctors.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateGrid(
                        layout,
                        dateCells.get(0).address(),
                        dateCells,
                        List.copyOf(doctors.values()),
                        withoutDate,
                        leftOut));
    }

    /** Returns the dates by row of each column that holds dates in a row and others than the one before it. */
    private TreeMap<Integer, TreeMap<Integer, WrittenDate>> dateColumns() {
        TreeMap<Integer, TreeMap<Integer, WrittenDate>> columns = new TreeMap<>();
        boolean isFound = hints.heading() == null;
        for (int column = 0; column < sheet.width(); column++) {
            if (hints.leavesOutColumn(column)) {
                continue;
            }
            TreeMap<Integer, WrittenDate> dates = dates(column, isFound ? null : hints.heading());
            boolean isSame =
                    !columns.isEmpty() && isSameDays(columns.lastEntry().getValue(), dates);
            if (isConsecutive(dates) && !isSame) {
                columns.put(column, dates);
                isFound = true;
            }
        }
        return columns;
    }

    /** @param from the first date; null where it may be anywhere in the column */
    private TreeMap<Integer, WrittenDate> dates(int column, @Nullable CellAddress from) {
        TreeMap<Integer, WrittenDate> dates = new TreeMap<>();
        for (int row = 0; row < sheet.height(); row++) {
            boolean isAfterStart = from == null || column == from.column() && row >= from.row();
            if (isAfterStart && !hints.leavesOutRow(row)) {
                Optional<WrittenDate> date = WrittenDate.of(sheet.cell(row, column), sheet);
                if (date.isPresent()) {
                    dates.put(row, date.get());
                }
            }
        }
        return dates;
    }

    /** A sheet may write each date twice, as a date and in words. */
    private static boolean isSameDays(Map<Integer, WrittenDate> some, Map<Integer, WrittenDate> others) {
        return others.entrySet().stream().allMatch(entry -> {
            WrittenDate date = some.get(entry.getKey());
            return date != null
                    && date.in(LEAP_YEAR, DateOrder.DAY_FIRST)
                            .equals(entry.getValue().in(LEAP_YEAR, DateOrder.DAY_FIRST));
        });
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

    /** @param end the column in which the next block begins */
    private void readBlock(int dateColumn, TreeMap<Integer, WrittenDate> dates, int end) {
        List<Integer> rows = List.copyOf(dates.keySet());
        int weekdayColumn = weekdayColumn(dateColumn, rows);
        List<Integer> filledColumns = IntStream.range(dateColumn + 1, end)
                .filter(column -> !isOfWeekdays(column, rows) && !hints.leavesOutColumn(column))
                .filter(column ->
                        rows.stream().anyMatch(row -> !sheet.cell(row, column).isBlank()))
                .boxed()
                .toList();
        int nameRow = nameRow(rows.get(0), filledColumns);
        Set<Integer> key = new KeyLines(sheet, rows, filledColumns, nameRow).columns();
        List<Integer> columns =
                filledColumns.stream().filter(column -> !key.contains(column)).toList();
        int firstDate = dateCells.size();
        dates.forEach((row, date) -> dateCells.add(
                new DateGrid.DateCell(new CellAddress(row, dateColumn), withWeekdayBeside(date, row, weekdayColumn))));
        DutyCells duties = new DutyCells(columns.stream()
                .filter(column -> whyLeftOut(name(nameRow, column), filled(rows, column), rows.size())
                        .isEmpty())
                .flatMap(column -> filled(rows, column).stream())
                .map(sheet::cell)
                .toList());
        List<Integer> worked = new ArrayList<>();
        for (int column : columns) {
            CellAddress nameCell = new CellAddress(Math.max(nameRow, 0), column);
            String name = name(nameRow, column);
            List<CellAddress> days =
                    rows.stream().map(row -> new CellAddress(row, column)).toList();
            List<CellAddress> filled = filled(rows, column);
            Optional<LeftOutLine.Reason> reason = whyLeftOut(name, filled, days.size());
            if (reason.isPresent() && !isDoctorAllTheSame(name, filled, days.size(), duties)) {
                leftOut.add(new LeftOutLine(name, reason.get(), filled));
                continue;
            }
            worked.add(column);
            List<DateGrid.DayCell> cells = IntStream.range(0, days.size())
                    .mapToObj(i -> new DateGrid.DayCell(days.get(i), firstDate + i))
                    .toList();
            add(name, nameCell, cells, firstDate);
        }
        findWithoutDate(dateColumn, rows, nameRow, worked);
    }

    /** A doctor goes on in the next block under the same name; within a block two lines of one name are two doctors. */
    private void add(String name, CellAddress nameCell, List<DateGrid.DayCell> days, int firstDate) {
        String key = name;
        for (int number = 2; isInBlock(doctors.get(key), firstDate); number++) {
            key = name + "\n" + number;
        }
        DateGrid.DoctorLine before = doctors.get(key);
        List<DateGrid.DayCell> all = new ArrayList<>(before == null ? List.of() : before.days());
        all.addAll(days);
        doctors.put(key, new DateGrid.DoctorLine(name, before == null ? nameCell : before.nameCell(), all));
    }

    private static boolean isInBlock(DateGrid.@Nullable DoctorLine doctor, int firstDate) {
        return doctor != null && doctor.days().get(doctor.days().size() - 1).date() >= firstDate;
    }

    /** A row of names that is repeated is no row of days. */
    private void findWithoutDate(int dateColumn, List<Integer> rows, int nameRow, List<Integer> worked) {
        for (int row = rows.get(0); row <= rows.get(rows.size() - 1); row++) {
            int candidate = row;
            boolean hasDays = worked.stream().anyMatch(column -> {
                SheetCell day = sheet.cell(candidate, column);
                return !day.isBlank() && !day.equals(sheet.cell(nameRow, column));
            });
            if (!rows.contains(row)
                    && !hints.leavesOutRow(row)
                    && !sheet.cell(row, dateColumn).isBlank()
                    && hasDays) {
                withoutDate.add(new CellAddress(row, dateColumn));
            }
        }
    }

    private int weekdayColumn(int dateColumn, List<Integer> rows) {
        for (int column : new int[] {dateColumn - 1, dateColumn + 1}) {
            if (isOfWeekdays(column, rows)) {
                return column;
            }
        }
        return -1;
    }

    private boolean isOfWeekdays(int column, List<Integer> rows) {
        long named = rows.stream()
                .filter(row -> DayNames.in(sheet.cell(row, column).text()).isPresent())
                .count();
        return named * 2 > rows.size();
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

    private String name(int nameRow, int column) {
        return nameRow < 0 ? "" : sheet.cell(nameRow, column).text();
    }

    private List<CellAddress> filled(List<Integer> rows, int column) {
        return rows.stream()
                .map(row -> new CellAddress(row, column))
                .filter(cell -> !sheet.cell(cell).isBlank())
                .toList();
    }

    /** Returns why a line seems to be no doctor's; nothing where it seems to be one. */
    private Optional<LeftOutLine.Reason> whyLeftOut(String name, List<CellAddress> filled, int days) {
        if (Headings.isTotal(name)) {
            return Optional.of(LeftOutLine.Reason.TOTALS);
        }
        if (Headings.isRemark(name)) {
            return Optional.of(LeftOutLine.Reason.REMARKS);
        }
        long remarks = filled.stream()
                .map(sheet::cell)
                .filter(DateGridFinder::isRemark)
                .count();
        if (remarks * 2 > filled.size() || name.isEmpty() && remarks > 0) {
            return Optional.of(LeftOutLine.Reason.TEXTS);
        }
        return isSparse(filled, days) ? Optional.of(LeftOutLine.Reason.SPARSE) : Optional.empty();
    }

    /** A word in a heading is no reason to drop duties. Of remarks, a few may be words for leave: a doctor has more days. */
    private boolean isDoctorAllTheSame(String name, List<CellAddress> filled, int days, DutyCells duties) {
        boolean isLeftOutByName = Headings.isTotal(name) || Headings.isRemark(name);
        boolean isOfDoctor = Headings.isDoctor(name);
        boolean isFilled = isOfDoctor ? !isSparse(filled, days) : filled.size() * 2 >= days;
        return isLeftOutByName
                && isFilled
                && duties.areMost(filled.stream().map(sheet::cell).toList(), isOfDoctor);
    }

    private static boolean isSparse(List<CellAddress> filled, int days) {
        return filled.size() * 10 < days;
    }

    private static boolean isRemark(SheetCell cell) {
        String text = cell.text();
        boolean hasTimes = text.chars().filter(Character::isDigit).count() >= 4;
        return text.length() > LONGEST_CODE && text.contains(" ") && !hasTimes;
    }
}
