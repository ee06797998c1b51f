package cymru.rhod.ui.people;

import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.cases.Patterns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A roster of three doctors and a vacancy for tests of what shows them. */
final class Doctors {

    static final LocalDate START = LocalDate.of(2026, 8, 5);

    private Doctors() {}

    /** Returns a pattern of three weeks on no dates. */
    static Rota pattern() {
        return Patterns.rota(
                List.of(Patterns.STANDARD_DAY, Patterns.NIGHT), "S S S S S - -", "S S S S S - -", "N1 N1 N1 N1 - - -");
    }

    /** Returns it on eight weeks: Ann F1, Bel F2 at 80 %, a vacant slot, Cai StR. */
    static Rota roster() {
        return pattern()
                .withRoster(Roster.of(
                        START,
                        8,
                        List.of(
                                Slot.of("a", "Ann", 1).withDoctor(doctor(Grade.F1, 0, Ratio.ONE)),
                                Slot.of("b", "Bel", 2).withDoctor(doctor(Grade.F2, 1, Ratio.of(4, 5))),
                                Slot.of("v", "Slot 3", 3),
                                Slot.of("c", "Cai", 1).withDoctor(doctor(Grade.REGISTRAR, 3, Ratio.ONE)))));
    }

    private static Doctor doctor(Grade grade, int point, Ratio share) {
        return new Doctor(
                grade, point, point, ContractChoice.WALES_2026, share, Placement.HOSPITAL, false, 28, Map.of());
    }
}
