package cymru.rhod.compare;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.newdeal2002.Band;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of hours over which the 2002 contract pays the same.
 *
 * @param from minutes a week
 * @param isFromIncluded whether it holds at exactly these minutes: not where the step above begins with more than 48 hours
 * @param to minutes a week
 * @param isToIncluded likewise
 * @param pay null where the year has no scale for the point
 */
public record BandStep(
        Ratio from, boolean isFromIncluded, Ratio to, boolean isToIncluded, Band band, @Nullable Pay pay) {

    /** Says whether these minutes a week lie on it. */
    public boolean contains(Ratio minutes) {
        boolean isAfterStart = isFromIncluded ? minutes.isAtLeast(from) : minutes.isMoreThan(from);
        boolean isBeforeEnd = isToIncluded ? minutes.isAtMost(to) : minutes.isLessThan(to);
        return isAfterStart && isBeforeEnd;
    }
}
