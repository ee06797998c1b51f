package cymru.rhod.ui.app;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Premium;
import cymru.rhod.domain.roster.OneOffHoliday;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaDetails;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.rota.WorkSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rota to hand on, with every number and none of the words that people typed: the name and id of the rota, where it is worked,
 * its notes, the names of shift types, slots and premia, its work schedule, its variants with their names, and the fields of the file that this version does not know, as nobody can tell
 * what they say. Days of sickness, which say something of a person's health, become days of leave, which count the same. The codes
 * of the shift types stay, as the pattern is written in them. Grades, pay points, shares, and the dates of leave and absence stay
 * too: whoever knows the people on the rota may still recognise one by them.
 */
final class WithoutNames {

    private WithoutNames() {}

    static Rota of(Rota rota) {
        return new Rota(
                RotaDetails.named("", ""),
                rota.shifts().stream().map(WithoutNames::of).toList(),
                rota.weeks(),
                rota.settings(),
                List.of(),
                rota.demand(),
                of(rota.roster()),
                Outlook.NONE,
                premia(rota),
                WorkSchedule.EMPTY,
                Map.of());
    }

    /** The user's own premia, which enter pay, by their number instead of their name. */
    private static List<Premium> premia(Rota rota) {
        List<Premium> premia = new ArrayList<>();
        rota.premia()
                .forEach(premium -> premia.add(
                        new Premium(String.valueOf(premia.size() + 1), premium.amount(), premium.pensionable())));
        return premia;
    }

    private static ShiftType of(ShiftType shift) {
        return new ShiftType(
                shift.code(),
                shift.key(),
                shift.code(),
                shift.startMinute(),
                shift.lengthMinutes(),
                shift.kind(),
                shift.residentGiven(),
                shift.rest(),
                shift.workOnCall(),
                shift.colour(),
                Map.of());
    }

    private static @Nullable Roster of(@Nullable Roster roster) {
        if (roster == null) {
            return null;
        }
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : roster.slots()) {
            String number = String.valueOf(slots.size() + 1);
            slots.add(slot.withId(number)
                    .withName(number)
                    .withDoctor(of(slot.doctor()))
                    .withChanges(of(slot.changes()))
                    .withNotes(Map.of())
                    .withExtras(Map.of()));
        }
        List<OneOffHoliday> bankHolidays = roster.bankHolidays().stream()
                .map(holiday -> new OneOffHoliday(holiday.date(), ""))
                .toList();
        return roster.withSlots(slots).withBankHolidays(bankHolidays).withExtras(Map.of());
    }

    private static Map<LocalDate, Cell> of(Map<LocalDate, Cell> changes) {
        Map<LocalDate, Cell> without = new HashMap<>(changes);
        without.replaceAll((date, cell) -> cell.mark() == DayMark.SICK ? Cell.marked(DayMark.LEAVE) : cell);
        return without;
    }

    private static @Nullable Doctor of(@Nullable Doctor doctor) {
        return doctor == null
                ? null
                : new Doctor(
                        doctor.grade(),
                        doctor.point2002(),
                        doctor.serviceYears(),
                        doctor.contract(),
                        doctor.share(),
                        doctor.placement(),
                        doctor.oralAndMaxillofacialSurgery(),
                        doctor.leaveDays(),
                        Map.of());
    }
}
