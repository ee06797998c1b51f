package cymru.rhod.report;

import static cymru.rhod.report.AssumptionList.verbatim;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.newdeal2002.BasicShare;
import java.util.List;
import java.util.Objects;

/** The choices made about a roster: its doctors, its bank holidays, its dates. */
final class RosterAssumptions {

    private final Roster roster;
    private final List<SlotReport> slots;
    private final AssumptionList made;

    RosterAssumptions(Roster roster, List<SlotReport> slots, AssumptionList made) {
        this.roster = roster;
        this.slots = slots;
        this.made = made;
    }

    /** Adds the choices to those made before. */
    void add() {
        boolean foundationPremium = roster.slots().stream()
                .map(Slot::doctor)
                .filter(Objects::nonNull)
                .anyMatch(doctor -> doctor.oralAndMaxillofacialSurgery()
                        && doctor.grade() != null
                        && doctor.grade().isFoundation());
        if (foundationPremium) {
            made.add("wales2026-omfs-foundation", "wales-2026, section 5");
        }
        for (SlotReport slot : slots) {
            Doctor doctor = slot.slot().doctor();
            BasicShare share = slot.pattern().newDeal().basicShare();
            if (doctor != null && doctor.isLessThanFullTime() && share != null && Ratio.ONE.equals(share.share())) {
                made.add(
                        "share-but-full-time", "ruling 31", verbatim(slot.slot().name()));
            }
        }
        boolean worksBankHolidays = slots.stream().anyMatch(slot -> slot.bankHolidayMinutes() > 0);
        if (worksBankHolidays) {
            made.add("bank-holiday-normal-day", "wales-2026, section 10, row 10");
        }
        aboutDates();
        made.add("clock-change", "conventions, section 1");
        boolean datedLeave = roster.slots().stream()
                .map(Slot::changes)
                .flatMap(changes -> changes.values().stream())
                .map(Cell::mark)
                .anyMatch(Objects::nonNull);
        if (datedLeave) {
            made.add("dated-leave", "ruling 42");
        }
    }

    private void aboutDates() {
        made.add("nights-and-long-days", "banding-2002, section 6, and wales-2026, section 10, row 16");
        if (slots.stream().anyMatch(slot -> slot.basis().post().hasBankHoliday())) {
            made.add("lieu-days", "decision 0011");
        }
        boolean leaveNotGiven = roster.slots().stream()
                .map(Slot::doctor)
                .filter(Objects::nonNull)
                .anyMatch(doctor -> doctor.leaveDays() == null);
        if (leaveNotGiven) {
            made.add("leave-entitlement", "banding-2002, section 4.2");
        }
        if (slots.stream().anyMatch(slot -> !slot.basis().post().isWholeWeeks())) {
            made.add("post-part-week", "decision 0011");
        }
        if (slots.stream().anyMatch(slot -> slot.newDeal() != null || slot.wales2026() != null)) {
            made.add("pay-for-dates", "decision 0011");
        }
    }
}
