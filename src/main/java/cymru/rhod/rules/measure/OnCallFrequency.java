package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How often a doctor is on call: the weekdays of the cycle for each weekday on which an on-call duty starts; where none starts on a
 * weekday, all days for each day of on-call. Source: banding-2002, section 3.4, and ruling 28.
 *
 * <p>Worked example: seven weeks with on-call on five weekdays and two weekend days: 35 / 5, which is 1 in 7.
 */
final class OnCallFrequency {

    private static final String KEY = "measure.on-call-frequency";

    private final DutyCycle cycle;
    private final List<Cell> days;
    private final Set<CellRef> onCallDays = new TreeSet<>();

    OnCallFrequency(DutyCycle cycle, List<Cell> days) {
        this.cycle = cycle;
        this.days = days;
        for (Duty duty : cycle.duties()) {
            if (duty.shift().kind() == DutyKind.ON_CALL) {
                onCallDays.add(duty.cell());
            }
        }
    }

    /** Returns the nominal frequency, leave cells left out of the weekdays; null where there is no on-call duty. */
    Reason.@Nullable Measured nominal() {
        int leave = LeaveStandIn.count(days);
        return over(cycle.weeks() * 5L - leave);
    }

    /** Returns the frequency over all weekdays of the calendar; null where there is no on-call duty. */
    Reason.@Nullable Measured byCalendar() {
        return over(cycle.weeks() * 5L);
    }

    static Reason.Measured typed(Ratio frequency) {
        return Reason.Measured.of(KEY, Quantity.oneIn(frequency));
    }

    /** Returns the frequency among the days a doctor is not on leave. */
    static Reason.Measured adjusted(Reason.Measured nominal, ProspectiveCover cover) {
        Ratio present =
                ProspectiveCover.WEEKS_PER_YEAR.minus(cover.leaveWeeks()).dividedBy(ProspectiveCover.WEEKS_PER_YEAR);
        return Reason.Measured.of(KEY, Quantity.oneIn(nominal.value().value().times(present)), nominal)
                .at(nominal.cells());
    }

    private Reason.@Nullable Measured over(long weekdays) {
        if (onCallDays.isEmpty()) {
            return null;
        }
        long onWeekdays = onCallDays.stream().filter(CellRef::isWeekday).count();
        Ratio frequency =
                onWeekdays > 0 ? Ratio.of(weekdays, onWeekdays) : Ratio.of(cycle.weeks() * 7L, onCallDays.size());
        return Reason.Measured.of(KEY, Quantity.oneIn(frequency)).at(List.copyOf(onCallDays));
    }
}
