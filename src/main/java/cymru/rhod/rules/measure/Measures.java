package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Reason.Measured;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything counted on one pattern, for all contracts.
 *
 * @param days the pattern, whole weeks from a Monday
 * @param cycle its duties
 * @param restCycle the same with a standard day in each weekday of leave, for the tests of rest and for pay under the 2026 contract
 * @param standardDay the rota's own normal working day
 * @param runs continuous duties
 * @param restRuns continuous duties of {@code restCycle}
 * @param leaveDays weekdays of leave in the pattern
 * @param hours totals of the cycle
 * @param hoursByKind weekly averages by kind
 * @param cover null without prospective cover
 * @param dutyHours average weekly duty without cover; the others likewise, and with cover
 * @param workingTime average working time in law, with cover
 * @param outOfHoursFraction the share of unsocial duty that the chart asks for
 * @param weekendFrequency null where no weekend is worked
 * @param onCallFrequency null where there is no on-call duty and none was typed
 * @param onCallFrequencyByCalendar the same over all weekdays of the calendar, for less than full time (ruling 30)
 */
public record Measures(
        List<Cell> days,
        MeasureSettings settings,
        DutyCycle cycle,
        DutyCycle restCycle,
        ShiftType standardDay,
        Runs runs,
        Runs restRuns,
        int leaveDays,
        HoursCount hours,
        HoursByKind hoursByKind,
        @Nullable ProspectiveCover cover,
        Measured dutyHours,
        Measured workHours,
        Measured dutyHoursWithCover,
        Measured workHoursWithCover,
        Measured workingTime,
        Measured plainWorkingTime,
        Measured outOfHoursFraction,
        Weekends weekends,
        Measured weekendsWorked,
        @Nullable Measured weekendFrequency,
        @Nullable Measured onCallFrequency,
        @Nullable Measured onCallFrequencyByCalendar,
        DutyDays dutyDays) {

    public int weeks() {
        return cycle.weeks();
    }

    /** Returns every cell in which a duty starts. */
    public List<CellRef> dutyCells() {
        return cycle.duties().stream().map(Duty::cell).distinct().toList();
    }

    /** Returns what average weekly work would be with other weeks of leave covered; the plain average without cover. */
    public Ratio workHoursWithCover(Ratio leaveWeeks) {
        if (cover == null) {
            return workHours.value().value();
        }
        ProspectiveCover other = new ProspectiveCover(leaveWeeks, cover.leaveWeekMinutes());
        return new Averages(weeks(), leaveDays, other, false).covered(hours.work());
    }
}
