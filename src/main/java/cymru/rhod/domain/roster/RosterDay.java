package cymru.rhod.domain.roster;

import cymru.rhod.domain.rota.Cell;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one day of one slot.
 *
 * @param planned what the pattern gives, fixed days off taken out
 * @param cell what stands there now: the change if there is one, else what is planned
 * @param changed whether it is a change, to be shown as one and revertible
 * @param inPost whether the day belongs to the post; outside it nothing is worked and nothing counts
 * @param fixedDayOff whether the doctor never works on this weekday
 * @param bankHoliday whether the date is a bank holiday, of Wales or added by the user
 * @param note a remark; null where there is none
 */
public record RosterDay(
        LocalDate date,
        Cell planned,
        Cell cell,
        boolean changed,
        boolean inPost,
        boolean fixedDayOff,
        boolean bankHoliday,
        @Nullable String note) {}
