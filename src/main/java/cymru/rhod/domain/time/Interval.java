package cymru.rhod.domain.time;

/**
 * A stretch of minutes that includes its start and excludes its end: 09:00 to 17:00 and 17:00 to 21:00 touch and do not
 * overlap. It says where the time lies, not only how long it is.
 *
 * @param startInclusive minutes since the Monday 00:00 that opens week 1; may be negative
 * @param endExclusive later than or equal to the start
 */
public record Interval(long startInclusive, long endExclusive) {

    /** @throws IllegalArgumentException if the end is before the start */
    public Interval {
        if (endExclusive < startInclusive) {
            throw new IllegalArgumentException(
                    "an interval ends before it starts: " + startInclusive + " to " + endExclusive);
        }
    }

    /** Returns the length in minutes. */
    public long minutes() {
        return endExclusive - startInclusive;
    }

    public boolean overlaps(Interval other) {
        return startInclusive < other.endExclusive && other.startInclusive < endExclusive;
    }

    public Interval shiftedBy(long minutes) {
        return new Interval(startInclusive + minutes, endExclusive + minutes);
    }
}
