package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.meaning.WrittenTimes;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds weeks in rows under headings from Monday to Sunday. A day may have two columns, for morning and afternoon; a week may have
 * several rows, if its name is one merged cell. Repeated headings and rows of totals are passed over.
 */
final class WeekGridFinder {

    /** Headings lie near the top; a search through a whole large sheet would take long and find chance. */
    private static final int ROWS_SEARCHED = 200;

    private static final int DAYS = 7;

    /** How many of seven headings are enough to know a row of headings that is repeated, whatever became of the others. */
    private static final int DAYS_OF_A_HEADING = 5;

    /** The name, start, end and length of a shift. */
    private static final int CELLS_OF_A_KEY = 4;

    private final SheetTable sheet;
    private final LayoutHints hints;

    WeekGridFinder(SheetTable sheet, LayoutHints hints) {
        this.sheet = sheet;
        this.hints = hints;
    }

    Optional<WeekGrid> find() {
        for (int row = 0; row < Math.min(sheet.height(), ROWS_SEARCHED); row++) {
            List<List<List<Integer>>> blocks = hints.leavesOutRow(row) ? List.of() : blocks(row);
            if (blocks.isEmpty()) {
                continue;
            }
            int monday = blocks.get(0).get(0).get(0);
            if (hints.allowsHeading(row, monday)) {
                List<WeekGrid.Line> weeks = weeks(row, blocks);
                if (!weeks.isEmpty()) {
                    return Optional.of(new WeekGrid(new CellAddress(row, monday), weeks, blocks.size()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the columns of each day of each week that has its headings in a row. */
    private List<List<List<Integer>>> blocks(int row) {
        List<List<List<Integer>>> blocks = new ArrayList<>();
        int column = 0;
        for (List<List<Integer>> days = headings(row, column); days != null; days = headings(row, column)) {
            blocks.add(days);
            List<Integer> sundays = days.get(DAYS - 1);
            column = sundays.get(sundays.size() - 1) + 1;
        }
        return blocks;
    }

    /** Returns the columns of each day from Monday to Sunday, or null if the row has no such headings. */
    private @Nullable List<List<Integer>> headings(int row, int from) {
        List<List<Integer>> letters = letters(row, from);
        if (letters != null) {
            return letters;
        }
        List<List<Integer>> days = new ArrayList<>();
        for (int column = from; column < sheet.width(); column++) {
            if (hints.leavesOutColumn(column)) {
                continue;
            }
            DayOfWeek day = DayNames.in(sheet.cell(row, column).text()).orElse(null);
            int expected = days.size() + 1;
            boolean isMoreOfTheSame = !days.isEmpty()
                    && (day == null
                            ? sheet.cell(row, column).isBlank() && isHalfDay(row + 1, column)
                            : day.getValue() == days.size());
            if (isMoreOfTheSame) {
                days.get(days.size() - 1).add(column);
            } else if (day != null && expected <= DAYS && day.getValue() == expected) {
                days.add(new ArrayList<>(List.of(column)));
            } else if (day != null && days.size() == DAYS) {
                break;
            } else if (day != null && day != DayOfWeek.MONDAY) {
                days.clear();
            }
        }
        return days.size() == DAYS ? days : null;
    }

    private @Nullable List<List<Integer>> letters(int row, int from) {
        for (int first = from; first + DAYS <= sheet.width(); first++) {
            int start = first;
            List<String> texts = IntStream.range(0, DAYS)
                    .mapToObj(day -> sheet.cell(row, start + day).text())
                    .toList();
            if (DayNames.areLetters(texts)) {
                return IntStream.range(0, DAYS)
                        .mapToObj(day -> List.of(start + day))
                        .toList();
            }
        }
        return null;
    }

    private boolean isHalfDay(int row, int column) {
        return Headings.isHalfDay(sheet.cell(row, column).text());
    }

    private List<WeekGrid.Line> weeks(int headingRow, List<List<List<Integer>>> blocks) {
        List<Integer> columns =
                blocks.stream().flatMap(List::stream).flatMap(List::stream).toList();
        int first = firstRow(headingRow, columns);
        int label = labelColumn(first, columns.get(0));
        DutyCells duties = new DutyCells(IntStream.range(first, sheet.height())
                .filter(week ->
                        label < 0 || !Headings.isTotal(sheet.cell(week, label).text()))
                .boxed()
                .flatMap(week -> filled(week, columns).stream())
                .toList());
        List<WeekGrid.Line> weeks = new ArrayList<>();
        boolean isAfterGap = false;
        int row = first;
        while (row < sheet.height()) {
            int end = endOfMerged(row, label);
            String name = label < 0 ? "" : sheet.cell(row, label).text();
            boolean hasDays = hasAnything(row, end, columns);
            if (isHeading(row, columns)) {
                row = firstRow(row, columns);
                continue;
            }
            if (hints.leavesOutRow(row)) {
                row++;
                continue;
            }
            if (Headings.isKey(name) || Headings.isKey(sheet.cell(row, 0).text())) {
                break;
            }
            if (!hasDays && !Headings.isWeek(name)) {
                isAfterGap = !weeks.isEmpty();
            } else if (isAfterGap && !Headings.isWeek(name)) {
                break;
            } else if (!isTotals(row, name, columns, duties) && !isOfKey(row, name, columns)) {
                for (List<List<Integer>> days : blocks) {
                    weeks.add(line(row, end, name, days));
                }
                isAfterGap = false;
            }
            row = end + 1;
        }
        return withoutEmptyEnd(weeks);
    }

    /** A template may name more weeks than it fills: those at its end are not meant. */
    private List<WeekGrid.Line> withoutEmptyEnd(List<WeekGrid.Line> weeks) {
        int size = weeks.size();
        while (size > 0
                && weeks.get(size - 1).days().stream().flatMap(List::stream).allMatch(cell -> sheet.cell(cell)
                        .isBlank())) {
            size--;
        }
        return weeks.subList(0, size);
    }

    private int firstRow(int headingRow, List<Integer> columns) {
        int row = headingRow + 1;
        while (row < sheet.height() && (isHalfDays(row, columns) || isHeading(row, columns))) {
            row++;
        }
        return row;
    }

    /** The names of weeks stand left of Monday, in the column that has the most of them. */
    private int labelColumn(int firstRow, int monday) {
        int best = -1;
        long most = 0;
        for (int column = 0; column < monday; column++) {
            int candidate = column;
            long filled = IntStream.range(firstRow, sheet.height())
                    .filter(row -> !sheet.cell(row, candidate).isBlank())
                    .count();
            if (filled > most) {
                best = column;
                most = filled;
            }
        }
        return best;
    }

    private int endOfMerged(int row, int label) {
        int end = row;
        while (label >= 0
                && !sheet.cell(row, label).isBlank()
                && sheet.areMerged(new CellAddress(row, label), new CellAddress(end + 1, label))) {
            end++;
        }
        return end;
    }

    private boolean hasAnything(int first, int last, List<Integer> columns) {
        return IntStream.rangeClosed(first, last).anyMatch(row -> columns.stream()
                .anyMatch(column -> !sheet.cell(row, column).isBlank()));
    }

    private boolean isHeading(int row, List<Integer> columns) {
        return columns.stream()
                        .map(column -> DayNames.in(sheet.cell(row, column).text()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                >= DAYS_OF_A_HEADING;
    }

    private boolean isHalfDays(int row, List<Integer> columns) {
        long halves = columns.stream().filter(column -> isHalfDay(row, column)).count();
        return halves * 2 > columns.size();
    }

    /** A line of a key that follows the weeks at once has times and little else, where a week has days. */
    private boolean isOfKey(int row, String name, List<Integer> columns) {
        List<SheetCell> filled = filled(row, columns);
        return !name.isEmpty()
                && !Headings.isWeek(name)
                && filled.size() <= CELLS_OF_A_KEY
                && filled.stream()
                        .anyMatch(cell -> WrittenTimes.of(cell.text()).isCertain()
                                || WrittenTimes.isClock(cell.text())
                                || cell.kind() == SheetCell.Kind.TIME);
    }

    /** Totals are numbers under every day, and most often say so. A line of duties is none, whatever it is called. */
    private boolean isTotals(int row, String name, List<Integer> columns, DutyCells duties) {
        List<SheetCell> filled = filled(row, columns);
        boolean onlyNumbers = filled.stream()
                .allMatch(cell ->
                        cell.kind() == SheetCell.Kind.NUMBER || cell.text().matches("\\d+(\\.\\d+)?"));
        return onlyNumbers && !Headings.isWeek(name)
                || Headings.isTotal(name) && !duties.areMost(filled, Headings.isDoctor(name));
    }

    private List<SheetCell> filled(int row, List<Integer> columns) {
        return columns.stream()
                .map(column -> sheet.cell(row, column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static WeekGrid.Line line(int first, int last, String name, List<List<Integer>> days) {
        List<List<CellAddress>> cells = days.stream()
                .map(columns -> IntStream.rangeClosed(first, last)
                        .boxed()
                        .flatMap(row -> columns.stream().map(column -> new CellAddress(row, column)))
                        .toList())
                .toList();
        return new WeekGrid.Line(name, cells);
    }
}
