package cymru.rhod.report.roster;

import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.measure.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Counts the bank holidays a doctor works, and the days off owed for them.
 *
 * <p>Worked example: a night from Christmas Day 21:15 to Boxing Day 09:15 touches both dates, so two bank holidays are worked; a
 * zero day on New Year's Day is a third one; with one day in lieu put in, two are still owed.
 */
final class BankHolidayCounter {

    private BankHolidayCounter() {}

    static BankHolidayCount count(RosterCalendar calendar, Slot slot, List<Duty> worked, int lieuDaysTaken) {
        int first = calendar.firstDay(slot);
        int last = calendar.lastDay(slot);
        int weekday = calendar.weekday(first);
        TreeSet<Integer> workedDays = new TreeSet<>();
        for (Duty duty : worked) {
            long end = duty.time().endExclusive();
            for (long index = duty.cell().dayIndex(); index * Minutes.PER_DAY < end; index++) {
                int day = first + (int) index - weekday;
                if (calendar.isBankHoliday(day) && duty.time().startInclusive() < (index + 1) * Minutes.PER_DAY) {
                    workedDays.add(day);
                }
            }
        }
        int inPost = 0;
        int restDays = 0;
        for (int day = first; day <= last; day++) {
            if (calendar.isBankHoliday(day)) {
                inPost++;
                boolean isRest = calendar.cell(slot, day).mark() == DayMark.ZERO;
                restDays += isRest && !workedDays.contains(day) ? 1 : 0;
            }
        }
        List<LocalDate> dates = workedDays.stream().map(calendar::date).toList();
        Reason.Measured workedOnes = measured("measure.bank-holidays-worked", dates.size());
        Reason.Measured resting = measured("measure.bank-holiday-rest-days", restDays);
        Reason.Measured taken = measured("measure.lieu-days-taken", lieuDaysTaken);
        int owed = Math.max(0, dates.size() + restDays - lieuDaysTaken);
        return new BankHolidayCount(
                measured("measure.bank-holidays-in-post", inPost),
                workedOnes,
                resting,
                taken,
                Reason.Measured.of("measure.lieu-days-owed", Quantity.days(owed), workedOnes, resting, taken),
                dates);
    }

    private static Reason.Measured measured(String key, int days) {
        return Reason.Measured.of(key, Quantity.days(days));
    }
}
