package cymru.rhod.report.roster;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.DutyRest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what slots come to on their own dates. */
final class PostReporter {

    private final RosterCalendar calendar;
    private final Map<String, ShiftType> shifts;
    private final Figures figures;

    PostReporter(RosterCalendar calendar, Map<String, ShiftType> shifts, Figures figures) {
        this.calendar = calendar;
        this.shifts = shifts;
        this.figures = figures;
    }

    PostReport report(RosterReport.SlotBasis basis) {
        Slot slot = basis.slot();
        Post post = basis.post();
        List<Duty> worked = DatedDuties.worked(calendar, slot, shifts);
        List<Duty> counted = slot.changes().isEmpty() ? worked : DatedDuties.counted(calendar, slot, shifts);
        DutyTally tally = new DutyTallier(
                        calendar,
                        slot,
                        shifts,
                        post,
                        basis.settings().definitions().takesAlternative(Definition.WEEKEND))
                .count(counted, worked);
        return new PostReport(
                slot,
                post,
                basis.share(),
                basis.dates(),
                tally,
                BankHolidayCounter.count(calendar, slot, worked, tally.days(DayMark.LIEU)),
                WorkingTimeAverages.of(
                        post,
                        calendar.weekday(calendar.firstDay(slot)),
                        counted,
                        new DutyRest(basis.settings().restDefaults()),
                        figures),
                new LeaveScopes(calendar, slot, shifts, post).find(worked, basis.share(), figures),
                pay(basis));
    }

    private static DoctorPay pay(RosterReport.SlotBasis basis) {
        Doctor doctor = basis.slot().doctor();
        return new DoctorPay(
                doctor == null ? null : doctor.contract(),
                onDates(basis.newDeal(), basis.post()),
                onDates(basis.wales2026(), basis.post()));
    }

    private static @Nullable PayOnDates onDates(@Nullable Pay pay, Post post) {
        return pay == null ? null : PayOnDates.of(pay, post);
    }
}
