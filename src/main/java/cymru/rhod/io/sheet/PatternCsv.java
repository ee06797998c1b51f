package cymru.rhod.io.sheet;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pattern of a rota as comma-separated values: a line for each week, numbered from 1, with a cell for each day as the rota
 * file writes it: {@code -}, {@code zero}, {@code L1}, {@code S+C}. The names of the columns are the same in every language. A code
 * that a spreadsheet would take for a formula is {@linkplain FormulaSafeText guarded}; the mark {@code -} is not.
 */
public final class PatternCsv {

    /** The names of the columns. */
    public static final List<String> COLUMNS = List.of("week", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private PatternCsv() {}

    /** Returns the whole text, lines ended by a line feed. */
    public static String of(Rota rota) {
        List<Week> weeks = rota.weeks();
        return CsvText.of(COLUMNS, IntStream.range(0, weeks.size()).mapToObj(week -> line(week + 1, weeks.get(week))));
    }

    private static List<String> line(int number, Week week) {
        List<String> line = new ArrayList<>();
        line.add(Integer.toString(number));
        week.cells().forEach(cell -> line.add(written(cell)));
        return line;
    }

    private static String written(Cell cell) {
        return cell.hasDuties() ? FormulaSafeText.of(cell.text()) : cell.text();
    }
}
