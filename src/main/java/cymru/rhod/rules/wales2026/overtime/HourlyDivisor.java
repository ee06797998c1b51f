package cymru.rhod.rules.wales2026.overtime;

import cymru.rhod.domain.time.Ratio;

/**
 * What a year's basic pay is divided by for the pay of an hour. The agreement's own is not known; a year's pay does not depend on it,
 * single claims do. Source: wales-2026, section 10, row 4.
 *
 * <p>Worked example: Registrar 3 in 2026/27: 70,380 ÷ 52 ÷ 40 = 33.8365, and × 7 ÷ 365 ÷ 40 = 33.7438.
 */
public enum HourlyDivisor {
    FIFTY_TWO_WEEKS(Ratio.of(52)),
    DAYS_OF_THE_YEAR(Ratio.of(365, 7));

    private final Ratio weeks;

    HourlyDivisor(Ratio weeks) {
        this.weeks = weeks;
    }

    /**
     * Returns the pay of a plain hour in pounds.
     *
     * @param basicPay a year, full time
     * @param hoursAWeek the hours that basic pay covers
     */
    public Ratio hourlyRate(Ratio basicPay, Ratio hoursAWeek) {
        return basicPay.dividedBy(weeks).dividedBy(hoursAWeek);
    }
}
