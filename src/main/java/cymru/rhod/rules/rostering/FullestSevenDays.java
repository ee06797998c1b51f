package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The most work that any 168 hours may hold, where some of it has no time of day and is counted where it weighs most. As the hours move on
 * they only begin to hold less where a time begins or where work can no longer be done in what is left of it, and only stop holding more
 * where a time ends or all of its work is in: one of those moments begins or ends the fullest.
 *
 * @param minutes the most work
 * @param cells of every 168 hours that hold more than the limit; where none do, of the fullest
 */
record FullestSevenDays(long minutes, List<CellRef> cells) {

    private static final long WINDOW = Minutes.PER_WEEK;

    /**
     * Finds them.
     *
     * @param cycle minutes after which the work repeats; {@link Long#MAX_VALUE} where it does not
     */
    static FullestSevenDays of(List<WorkSomewhere> work, long cycle, long limit) {
        long most = 0;
        long fullest = 0;
        boolean[] marked = new boolean[work.size()];
        for (long from : work.stream().flatMapToLong(FullestSevenDays::starts).toArray()) {
            long inside = 0;
            for (WorkSomewhere one : work) {
                inside += mostIn(one, from, cycle);
            }
            if (inside > most) {
                most = inside;
                fullest = from;
            }
            if (inside > limit) {
                mark(marked, work, from, cycle);
            }
        }
        if (most <= limit) {
            mark(marked, work, fullest, cycle);
        }
        List<CellRef> cells = LongStream.range(0, marked.length)
                .filter(i -> marked[(int) i])
                .boxed()
                .flatMap(i -> work.get(i.intValue()).cells().stream())
                .toList();
        return new FullestSevenDays(most, cells);
    }

    private static LongStream starts(WorkSomewhere work) {
        return LongStream.concat(
                LongStream.of(work.latestStart(), work.earliestEnd() - WINDOW),
                work.times().stream().flatMapToLong(FullestSevenDays::starts));
    }

    private static LongStream starts(Interval time) {
        return LongStream.of(time.startInclusive(), time.endExclusive() - WINDOW);
    }

    private static long mostIn(WorkSomewhere work, long from, long cycle) {
        if (cycle == Long.MAX_VALUE) {
            return work.mostIn(from, from + WINDOW);
        }
        long inside = 0;
        long round = Math.floorDiv(from - work.end(), cycle) + 1;
        for (long later = round * cycle; work.start() + later < from + WINDOW; later += cycle) {
            inside += work.mostIn(from - later, from - later + WINDOW);
        }
        return inside;
    }

    private static void mark(boolean[] marked, List<WorkSomewhere> work, long from, long cycle) {
        for (int i = 0; i < marked.length; i++) {
            marked[i] |= mostIn(work.get(i), from, cycle) > 0;
        }
    }
}
