package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.time.Interval;
import java.util.List;

/**
 * Duties that touch or overlap, as one continuous duty (ruling 7).
 *
 * @param duties in the order of their starts; those that wrapped round the end of the cycle lie beyond it
 * @param time from the first start to the last end
 * @param offDutyAfter minutes until the next run starts, at least 1; {@link #OPEN} after the last one on dates
 */
public record Run(List<Duty> duties, Interval time, long offDutyAfter) {

    /** Stands for time off duty that goes on past the last date: how long is not known, and it is not judged as too short. */
    static final long OPEN = Long.MAX_VALUE / 4;

    /** Says whether another run is known to follow. */
    public boolean isFollowed() {
        return offDutyAfter != OPEN;
    }

    /** Returns the cells its duties start in. */
    public List<CellRef> cells() {
        return duties.stream().map(Duty::cell).distinct().toList();
    }
}
