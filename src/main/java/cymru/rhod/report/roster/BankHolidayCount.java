package cymru.rhod.report.roster;

import cymru.rhod.rules.Reason.Measured;
import java.time.LocalDate;
import java.util.List;

/**
 * A doctor's bank holidays, and the days off owed for them. A day is owed for each one on which there was any duty, on call
 * included, and for each one on which a rest day fell; not for one that was an ordinary day off.
 *
 * @param inPost bank holidays between the first and the last day of the post
 * @param worked those on which there is duty
 * @param restDays those on which a zero-hours (rest) day falls
 * @param taken days off in lieu put in
 * @param owed days still owed: worked and rest days without those taken, at least 0
 * @param workedOn the dates worked
 */
public record BankHolidayCount(
        Measured inPost, Measured worked, Measured restDays, Measured taken, Measured owed, List<LocalDate> workedOn) {

    public BankHolidayCount {
        workedOn = List.copyOf(workedOn);
    }
}
