package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.CellAddress;
import java.util.List;

/**
 * Weeks of a pattern, one below the other.
 *
 * @param heading the cell of the heading of Monday
 * @param weeks in the order of the sheet, row by row
 * @param weeksInARow how many weeks stand side by side in each row, most often one
 */
public record WeekGrid(CellAddress heading, List<Line> weeks, int weeksInARow) implements Grid {

    public WeekGrid {
        weeks = List.copyOf(weeks);
    }

    /**
     * One week.
     *
     * @param label what the sheet calls it; empty where it has no name
     * @param days seven, each with the cells that make it: one, or two for morning and afternoon
     */
    public record Line(String label, List<List<CellAddress>> days) {

        public Line {
            days = days.stream().map(List::copyOf).toList();
        }
    }

    @Override
    public Layout layout() {
        return Layout.WEEKS;
    }

    @Override
    public List<CellAddress> dayCells() {
        return weeks.stream()
                .flatMap(week -> week.days().stream())
                .flatMap(List::stream)
                .toList();
    }
}
