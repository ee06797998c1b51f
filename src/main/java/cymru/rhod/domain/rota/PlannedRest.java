package cymru.rhod.domain.rota;

/**
 * The rest planned in each whole duty of a shift type, in minutes: one figure for duties that start from Monday to Friday, one
 * for those that start on Saturday or Sunday. Source: rulings 18 and 19.
 */
public record PlannedRest(long weekdayMinutes, long weekendMinutes) {

    /** Returns the rest of a duty that starts on a day. */
    public long minutesOn(CellRef startDay) {
        return startDay.isWeekday() ? weekdayMinutes : weekendMinutes;
    }
}
