package cymru.rhod.report;

import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import java.util.BitSet;

/** The bank holidays among the dates of a roster, asked for once and not for every duty of every slot. */
final class RosterHolidays {

    /** How many days after its own a duty may still reach. */
    private static final int MOST_DAYS_LATER = (int) (ShiftType.LONGEST_MINUTES / Minutes.PER_DAY);

    private final int days;
    private final BitSet holidays = new BitSet();

    RosterHolidays(Roster roster, BankHolidays bankHolidays) {
        days = roster.days();
        for (int day = 0; day < days + MOST_DAYS_LATER; day++) {
            holidays.set(day, bankHolidays.isBankHoliday(roster.start().plusDays(day)));
        }
    }

    /**
     * Says whether a date is a bank holiday.
     *
     * @param day a day of the roster from 0; one before or beyond counts as that of the repeated roster
     * @param daysLater how many days after it, at most 3
     */
    boolean includes(int day, int daysLater) {
        return holidays.get(Math.floorMod(day, days) + daysLater);
    }
}
