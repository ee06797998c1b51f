package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.Reason;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a report, kept for the next one. An edit leaves the slots it does not touch the same objects, so that they are
 * known again by identity; where anything else changed that their numbers depend on, none is.
 */
record KeptSlots(@Nullable Inputs inputs, Map<Slot, SlotReport> reports, @Nullable RosterReport roster) {

    static final KeptSlots NONE = new KeptSlots(null, Map.of(), null);

    /** Everything but the slot itself that its numbers depend on. */
    record Inputs(
            List<ShiftType> shifts,
            List<Week> weeks,
            RotaSettings settings,
            List<Premium> premia,
            PayYear payYear,
            LocalDate start,
            int rosterWeeks,
            List<OneOffHoliday> bankHolidays,
            Reason.Measured leaveWeeks) {

        static Inputs of(Rota rota, Roster roster, PayYear payYear, Reason.Measured leaveWeeks) {
            return new Inputs(
                    rota.shifts(),
                    rota.weeks(),
                    rota.settings(),
                    rota.premia(),
                    payYear,
                    roster.start(),
                    roster.weeks(),
                    roster.bankHolidays(),
                    leaveWeeks);
        }
    }

    static KeptSlots of(Inputs inputs, List<SlotReport> slots, RosterReport roster) {
        Map<Slot, SlotReport> bySlot = new IdentityHashMap<>();
        slots.forEach(report -> bySlot.put(report.slot(), report));
        return new KeptSlots(inputs, bySlot, roster);
    }

    /** Returns these if they were made of the same inputs, else none. */
    KeptSlots ifFrom(Inputs others) {
        return others.equals(inputs) ? this : NONE;
    }

    Optional<SlotReport> report(Slot slot) {
        return Optional.ofNullable(reports.get(slot));
    }
}
