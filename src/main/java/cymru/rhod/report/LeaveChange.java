package cymru.rhod.report;

import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.report.roster.LeaveScope;
import cymru.rhod.report.roster.RosterReport;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a change of the roster does to one doctor's leave.
 *
 * @param slot as it is after the change
 * @param needSwap days of leave put in by the change on which the doctor was on call, at night, on a long shift or at work at a
 *     weekend, in order: somebody else has to work these duties
 */
public record LeaveChange(Slot slot, LeaveScope before, LeaveScope after, List<LocalDate> needSwap) {

    public LeaveChange {
        needSwap = List.copyOf(needSwap);
    }

    /** Returns what a change of a slot does to its leave; nothing where what is due and put in stays as it was. */
    static Optional<LeaveChange> of(SlotChange change, RosterReport earlier, RosterReport later) {
        List<LocalDate> needSwap = change.days(earlier.calendar(), later.calendar()).stream()
                .filter(day -> day.after().mark() == DayMark.LEAVE)
                .filter(day -> day.before().hasDuties()
                        && (isWeekend(day.date()) || !earlier.holdsOnlyStandardDays(day.before())))
                .map(SlotChange.DayChange::date)
                .toList();
        LeaveScope before = change.postBefore().leave();
        LeaveScope after = change.postAfter().leave();
        boolean isSame = Objects.equals(before.entitlement(), after.entitlement())
                && before.putIn().equals(after.putIn())
                && needSwap.isEmpty();
        return isSame
                ? Optional.empty()
                : Optional.of(new LeaveChange(change.after().slot(), before, after, needSwap));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
