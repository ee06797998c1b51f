package cymru.rhod.domain.rota;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of the pattern: either the duties that start on it, or a mark that says what a day without a duty is.
 *
 * @param codes the codes of its shift types in the order written; empty where there is a mark
 * @param mark null where there are duties
 */
public record Cell(List<String> codes, @Nullable DayMark mark) {

    public static final Cell OFF = marked(DayMark.OFF);

    private static final String JOINT = "+";

    /** @throws IllegalArgumentException unless there is exactly one of duties and mark */
    public Cell {
        codes = List.copyOf(codes);
        if (codes.isEmpty() == (mark == null)) {
            throw new IllegalArgumentException("a cell holds duties or a mark: " + codes + ", " + mark);
        }
    }

    public static Cell of(String... codes) {
        return new Cell(List.of(codes), null);
    }

    public static Cell marked(DayMark mark) {
        return new Cell(List.of(), mark);
    }

    /** Reads a cell as the file and the grid write it: {@code L1}, {@code S+C}, {@code -}, {@code leave}. */
    public static Cell parse(String text) {
        String trimmed = text.strip();
        return DayMark.ofCode(trimmed)
                .map(Cell::marked)
                .orElseGet(() -> of(trimmed.split("\\s*\\" + JOINT + "\\s*", -1)));
    }

    public boolean hasDuties() {
        return !codes.isEmpty();
    }

    public boolean isLeave() {
        return mark != null && mark.isLeave();
    }

    /** Writes the cell as the file does; {@link #parse} reads it back. */
    public String text() {
        return mark == null ? String.join(JOINT, codes) : mark.code();
    }
}
