package cymru.rhod.domain.rota;

/** The work expected in a non-resident on-call duty, by whether it starts from Monday to Friday or at a weekend. */
public record WorkOnCall(ExpectedWork weekday, ExpectedWork weekend) {

    /** Returns the work of the duty with more of it; no duty is shorter. */
    public long longestMinutes() {
        return Math.max(weekday.minutes(), weekend.minutes());
    }

    /** Returns the work expected in a duty that starts on a day. */
    public ExpectedWork on(CellRef startDay) {
        return startDay.isWeekday() ? weekday : weekend;
    }
}
