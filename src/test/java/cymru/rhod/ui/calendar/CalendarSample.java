package cymru.rhod.ui.calendar;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.ui.GridSample;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two weeks of pattern laid on four weeks from a Monday for three slots: one ends a week early, one is vacant. */
public final class CalendarSample {

    public static final LocalDate START = LocalDate.of(2026, 8, 3);

    private CalendarSample() {}

    static Rota withoutDates() {
        return GridSample.rota("N1 N1 N1 N1 - - -", "S S S S S - -");
    }

    public static Rota rota() {
        Slot aled = Slot.of("a", "Aled", 1).withDoctor(doctor());
        Slot bethan = Slot.of("b", "Bethan", 2)
                .withDoctor(doctor())
                .withDates(null, START.plusDays(20))
                .withFixedDaysOff(Set.of(DayOfWeek.WEDNESDAY));
        Slot vacant = Slot.of("c", "Slot 3", 1);
        return withoutDates().withRoster(Roster.of(START, 4, List.of(aled, bethan, vacant)));
    }

    private static Doctor doctor() {
        return new Doctor(
                Grade.REGISTRAR, 3, 3, ContractChoice.WALES_2026, Ratio.ONE, Placement.HOSPITAL, false, null, Map.of());
    }
}
