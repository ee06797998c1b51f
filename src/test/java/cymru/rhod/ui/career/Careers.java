package cymru.rhod.ui.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.ContractChoice;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.Outlook;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.people.Protection.Implementation;
import cymru.rhod.domain.people.ProtectionTerms;
import cymru.rhod.domain.people.ServiceKind;
import cymru.rhod.domain.people.ServicePost;
import cymru.rhod.domain.people.TrainingStage;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.cases.Patterns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rotas with the doctors of the worked examples of calculations, sections 1 and 2. */
final class Careers {

    static final LocalDate START = LocalDate.of(2026, 8, 5);

    /** The service of the example: 182 days do not count, so on 5 August 2026 it comes to five years. */
    static final List<ServicePost> SERVICE = List.of(
            ServicePost.of(
                    ServiceKind.TRAINING, Grade.CORE_TRAINEE, LocalDate.of(2020, 8, 5), LocalDate.of(2022, 8, 2)),
            ServicePost.of(ServiceKind.LOCUM, null, LocalDate.of(2022, 8, 3), LocalDate.of(2023, 8, 1)),
            ServicePost.of(ServiceKind.TRAINING, null, LocalDate.of(2023, 8, 2), LocalDate.of(2025, 1, 31)),
            ServicePost.of(ServiceKind.MATERNITY, null, LocalDate.of(2025, 2, 1), LocalDate.of(2026, 1, 31)),
            ServicePost.of(ServiceKind.TRAINING, null, LocalDate.of(2026, 2, 1), null));

    private Careers() {}

    /** Returns a pattern of three weeks on no dates. */
    static Rota pattern() {
        return Patterns.rota(
                List.of(Patterns.STANDARD_DAY, Patterns.NIGHT), "S S S S S - -", "S S S S S - -", "N1 N1 N1 N1 - - -");
    }

    /** Returns it on eight weeks with a registrar of whom nothing is known, a vacant slot and an F1 doctor. */
    static Rota roster() {
        return pattern()
                .withRoster(Roster.of(
                        START,
                        8,
                        List.of(
                                Slot.of("a", "Ann", 1).withDoctor(doctor(Grade.REGISTRAR, 3, 4)),
                                Slot.of("v", "Slot 2", 2),
                                Slot.of("b", "Bel", 3).withDoctor(doctor(Grade.F1, 0, 0)))));
    }

    /** Returns it with all that can be known of the registrar, and two posts ahead. */
    static Rota known() {
        Rota rota = roster();
        Roster roster = rota.roster();
        Slot ann = roster.slot("a").orElseThrow();
        Employment employment = Employment.UNKNOWN
                .withPosts(SERVICE)
                .withStage(TrainingStage.REGISTRAR, LocalDate.of(2030, 8, 6), false)
                .withProtection(new Protection(
                        START,
                        new Money(8_993_550),
                        Ratio.ONE,
                        "1A",
                        Implementation.YES,
                        START,
                        ProtectionTerms.DEFAULT))
                .withLateStays(
                        List.of(new LateStay(LocalDate.of(2026, 9, 8), Minutes.ofHours(18) + 30, Minutes.ofHours(20))));
        return rota.withRoster(roster.withSlots(List.of(
                        ann.withDoctor(ann.doctor().withEmployment(employment)),
                        roster.slots().get(1),
                        roster.slots().get(2))))
                .withOutlook(new Outlook(
                        List.of(),
                        List.of(
                                post(LocalDate.of(2026, 8, 5), LocalDate.of(2027, 8, 3), 44, 8),
                                post(LocalDate.of(2027, 8, 4), LocalDate.of(2028, 8, 1), 41, 4))));
    }

    private static CareerPost post(LocalDate from, LocalDate to, long hours, long outOfHours) {
        return new CareerPost(
                from,
                to,
                Grade.REGISTRAR,
                Ratio.ONE,
                Placement.HOSPITAL,
                "1A",
                Minutes.ofHours(hours),
                Minutes.ofHours(outOfHours));
    }

    private static Doctor doctor(Grade grade, int point, int years) {
        return new Doctor(
                grade, point, years, ContractChoice.NEW_DEAL_2002, Ratio.ONE, Placement.HOSPITAL, false, 28, Map.of());
    }
}
