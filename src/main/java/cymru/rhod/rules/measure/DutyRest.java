package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.PlannedRest;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.domain.time.WeekdayWindow;

/**
 * The rest counted in duties. Out of hours, for rest, is everything but Monday to Friday 09:00 to 17:00 (ruling 16); by the date
 * a duty starts it is a weekday's or a weekend's (ruling 18). Odd halves are not rounded (ruling 17).
 *
 * <p>Worked example: on call from Monday 09:00 for 24 hours has 16 hours out of hours and so 8 hours of rest; from Saturday 09:00
 * it has 24 and 12.
 */
public final class DutyRest {

    /** The normal day of the New Deal, whatever the local one. */
    public static final WeekdayWindow NORMAL_DAY = WeekdayWindow.ofHours(9, 17);

    private final RestDefaults defaults;

    public DutyRest(RestDefaults defaults) {
        this.defaults = defaults;
    }

    /** Returns the minutes of rest in a duty: as given for its shift type, else the default of its kind. */
    public Ratio in(Duty duty) {
        PlannedRest given = duty.shift().rest();
        if (given != null) {
            return Ratio.of(
                    Math.min(given.minutesOn(duty.cell()), duty.counted().minutes()));
        }
        return switch (duty.shift().kind()) {
            case STANDARD_DAY, FULL_SHIFT -> Ratio.ZERO;
            case PARTIAL_SHIFT -> defaults.partialShare().times(outOfHours(duty));
            case PARTIAL_SHIFT_24_HOURS -> Ratio.of(Math.min(defaults.twentyFourHourMinutes(), outOfHours(duty)));
            case ON_CALL -> defaults.onCallShare().times(outOfHours(duty));
        };
    }

    /** Returns the minutes of a duty for which rest is due. */
    public static long outOfHours(Duty duty) {
        return NORMAL_DAY.minutesOutside(duty.counted());
    }
}
