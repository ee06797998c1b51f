package cymru.rhod.domain.rota;

/**
 * The rest planned in each whole duty of a shift type, in minutes: one figure for duties that start from Monday to Friday, one
 * for those that start on Saturday or Sunday. Source: rulings 18 and 19.
 */
public record PlannedRest(long weekdayMinutes, long weekendMinutes) {

    /** @throws IllegalArgumentException if either is below zero */
    public PlannedRest {
        if (weekdayMinutes < 0 || weekendMinutes < 0) {
            throw new IllegalArgumentException("rest below zero: " + weekdayMinutes + ", " + weekendMinutes);
        }
    }

    /** Returns the longer of the two; no duty is shorter. */
    public long longestMinutes() {
        return Math.max(weekdayMinutes, weekendMinutes);
    }

    /** Returns the rest of a duty that starts on a day. */
    public long minutesOn(CellRef startDay) {
        return startDay.isWeekday() ? weekdayMinutes : weekendMinutes;
    }
}
