package cymru.rhod.report.roster;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.newdeal2002.LeaveEntitlement;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the leave due in a post and the room there is for it.
 *
 * <p>Due is the doctor's own number of days a year, else that of the grade and point by the share of full time, for as many weeks
 * of 52 as the post has. Worked example: F1 with 28 days a year in a post of 26 weeks has 14 days; at 80 % without a number of
 * their own 11.2. Source: banding-2002, section 4.2.
 */
final class LeaveScopes {

    private static final long WEEKS_PER_YEAR = 52;

    private final RosterCalendar calendar;
    private final Slot slot;
    private final Map<String, ShiftType> shifts;
    private final Post post;
    private final int first;
    private final int last;

    LeaveScopes(RosterCalendar calendar, Slot slot, Map<String, ShiftType> shifts, Post post) {
        this.calendar = calendar;
        this.slot = slot;
        this.shifts = shifts;
        this.post = post;
        first = calendar.firstDay(slot);
        last = calendar.lastDay(slot);
    }

    LeaveScope find(List<Duty> worked, Ratio share, Figures figures) {
        int putIn = 0;
        int fixed = 0;
        int takeable = 0;
        for (int day = first; day <= last; day++) {
            Cell cell = calendar.cell(slot, day);
            Cell planned = calendar.planned(slot, day);
            if (cell.mark() == DayMark.LEAVE) {
                fixed += planned.mark() == DayMark.LEAVE ? 1 : 0;
                putIn += planned.hasDuties() ? 1 : 0;
            } else if (StandardDays.isOnlyStandard(cell, shifts) && !calendar.isBankHoliday(day)) {
                takeable++;
            }
        }
        int[] longest = longestWithoutOtherDuty(worked);
        int days = longest[1] - longest[0];
        return new LeaveScope(
                entitlement(share, figures),
                measured("measure.leave-put-in", putIn),
                measured("measure.leave-fixed", fixed),
                measured("measure.leave-takeable", takeable),
                measured("measure.leave-longest", days),
                days == 0 ? null : calendar.date(longest[0]),
                days == 0 ? null : calendar.date(longest[1] - 1));
    }

    private Reason.@Nullable Measured entitlement(Ratio share, Figures figures) {
        Doctor doctor = slot.doctor();
        if (doctor == null) {
            return null;
        }
        Ratio ofYear = post.weeks().dividedBy(WEEKS_PER_YEAR);
        if (doctor.leaveDays() != null) {
            return Reason.Measured.of("measure.leave-in-post", days(ofYear.times(Ratio.of(doctor.leaveDays()))));
        }
        FigureInForce annual = LeaveEntitlement.annualLeave(
                LeaveEntitlement.isLongService(doctor.grade(), doctor.point2002()), figures);
        return Reason.Measured.of(
                        "measure.leave-in-post",
                        days(ofYear.times(annual.value()).times(share)))
                .using(annual);
    }

    /** Returns the first and the day after the last of the longest stretch of days that no other than standard days touch. */
    private int[] longestWithoutOtherDuty(List<Duty> worked) {
        BitSet taken = new BitSet();
        int placeOfFirst = calendar.weekday(first);
        for (Duty duty : worked) {
            if (duty.shift().kind() != DutyKind.STANDARD_DAY) {
                long lastTouched = Math.floorDiv(duty.time().endExclusive() - 1, Minutes.PER_DAY);
                long firstTouched = Math.floorDiv(duty.time().startInclusive(), Minutes.PER_DAY);
                taken.set(first + (int) firstTouched - placeOfFirst, first + (int) lastTouched - placeOfFirst + 1);
            }
        }
        int from = first;
        int longestFrom = first;
        int longestTo = first;
        while (from <= last) {
            int free = taken.nextClearBit(from);
            int next = taken.nextSetBit(free);
            int to = next < 0 || next > last ? last + 1 : next;
            if (to - free > longestTo - longestFrom) {
                longestFrom = free;
                longestTo = to;
            }
            from = to + 1;
        }
        return new int[] {longestFrom, longestTo};
    }

    private static Quantity days(Ratio days) {
        return new Quantity(days, Unit.DAYS);
    }

    private static Reason.Measured measured(String key, int days) {
        return Reason.Measured.of(key, Quantity.days(days));
    }
}
