package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.time.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that are measured: a pattern that goes round without end, or dates with a beginning and an end.
 *
 * @param cells whole weeks from a Monday
 * @param dates the stretch that is worked once, in minutes from the Monday that opens week 1: it starts in week 1, and runs on past
 *     the last Sunday into the cells before its start where it does not start on a Monday; cells beyond its end only fill up the
 *     last week for the averages. Null where the cells go round.
 */
public record PatternDays(List<Cell> cells, @Nullable Interval dates) {

    public PatternDays {
        cells = List.copyOf(cells);
    }

    /** Returns a pattern whose last day is followed by its first. */
    public static PatternDays goingRound(List<Cell> cells) {
        return new PatternDays(cells, null);
    }

    PatternDays withCells(List<Cell> newCells) {
        return new PatternDays(newCells, dates);
    }
}
