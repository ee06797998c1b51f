package cymru.rhod.report.roster;

import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.time.Ratio;

/**
 * What a slot comes to on its own dates, besides what the rules say of its pattern.
 *
 * @param share the doctor's share of full time; 1 where vacant or not known
 * @param dates where the cells of the slot's pattern lie
 */
public record PostReport(
        Slot slot,
        Post post,
        Ratio share,
        SlotDates dates,
        DutyTally tally,
        BankHolidayCount bankHolidays,
        WorkingTimeReference workingTime,
        LeaveScope leave,
        DoctorPay pay) {}
