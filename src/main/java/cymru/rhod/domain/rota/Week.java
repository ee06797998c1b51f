package cymru.rhod.domain.rota;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;

/**
 * One week of the pattern: seven cells from Monday to Sunday.
 *
 * @param cells exactly seven
 */
public record Week(List<Cell> cells) {

    public static final Week OFF = new Week(Collections.nCopies(7, Cell.OFF));

    /** @throws IllegalArgumentException unless there are seven cells */
    public Week {
        cells = List.copyOf(cells);
        if (cells.size() != 7) {
            throw new IllegalArgumentException("a week has seven days, not " + cells.size());
        }
    }

    /** Reads a week from cells written with spaces between them: {@code N1 N1 N1 N1 - - -}. */
    public static Week parse(String cells) {
        List<Cell> parsed = new ArrayList<>();
        new StringTokenizer(cells).asIterator().forEachRemaining(cell -> parsed.add(Cell.parse((String) cell)));
        return new Week(parsed);
    }

    public Cell cell(int day) {
        return cells.get(day);
    }

    public Week withCell(int day, Cell cell) {
        List<Cell> changed = new ArrayList<>(cells);
        changed.set(day, cell);
        return new Week(changed);
    }
}
