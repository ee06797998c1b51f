package cymru.rhod.rules.rostering;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.rules.measure.Run;
import java.util.List;

/**
 * Continuous work as the rules of rostering see it: duties that touch are one shift.
 *
 * @param number its place among the shifts of the cycle, from 0
 * @param firstDate the date it starts on, counted from the Monday that opens week 1 as 0
 * @param dates how many dates it takes up: the one it starts on and one for each further full 24 hours that it begins
 * @param isLong whether it is longer than a long shift must be
 * @param isNight whether enough of it lies at night
 */
public record Shift(int number, Run run, long firstDate, long dates, boolean isLong, boolean isNight) {

    long minutes() {
        return run.time().minutes();
    }

    long start() {
        return run.time().startInclusive();
    }

    long restAfter() {
        return run.offDutyAfter();
    }

    /** Says whether the rest after it is known; after the last shift on dates it is not. */
    boolean isFollowed() {
        return run.isFollowed();
    }

    /** Returns the first date after those it takes up. */
    long nextDate() {
        return firstDate + dates;
    }

    List<CellRef> cells() {
        return run.cells();
    }

    CellRef firstCell() {
        return run.duties().get(0).cell();
    }

    CellRef lastCell() {
        return run.duties().get(run.duties().size() - 1).cell();
    }
}
