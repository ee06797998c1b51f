package cymru.rhod.domain.rota;

/**
 * The work expected in one non-resident on-call duty outside its normal-day part, for the 2026 contract.
 *
 * @param plainMinutes work in plain time, Monday to Friday 07:00 to 19:00
 * @param outOfHoursMinutes work at any other time
 */
public record ExpectedWork(long plainMinutes, long outOfHoursMinutes) {

    public static final ExpectedWork NONE = new ExpectedWork(0, 0);

    /** @throws IllegalArgumentException if either is below zero */
    public ExpectedWork {
        if (plainMinutes < 0 || outOfHoursMinutes < 0) {
            throw new IllegalArgumentException("work below zero: " + plainMinutes + ", " + outOfHoursMinutes);
        }
    }

    public long minutes() {
        return plainMinutes + outOfHoursMinutes;
    }
}
