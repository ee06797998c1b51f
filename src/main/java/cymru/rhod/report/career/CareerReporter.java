package cymru.rhod.report.career;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import cymru.rhod.rules.wales2026.transition.Choice;
import cymru.rhod.rules.wales2026.transition.Transition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports on pay through time: of each doctor of a roster, and of the career that a rota file looks ahead to. */
public final class CareerReporter {

    private final FigureTable figures;
    private final BankHolidays bankHolidays;

    public CareerReporter(FigureTable figures, BankHolidays bankHolidays) {
        this.figures = figures;
        this.bankHolidays = bankHolidays;
    }

    /** Returns where the doctors stand of whose employment anything is known. */
    public List<DoctorCareer> doctors(RotaReport report) {
        Roster roster = report.rota().roster();
        return roster == null
                ? List.of()
                : report.slots().stream()
                        .filter(slot -> isKnown(slot.slot()))
                        .map(slot -> new DoctorCareers(report, roster, slot, figures(report), bankHolidays).of())
                        .toList();
    }

    /**
     * Returns the career of the file, on the date of move that holds if nothing else is chosen; nothing without posts. Its earlier
     * service, stage and protection are those of the first doctor of whose employment anything is known, else it begins with the
     * rota's own years of service.
     */
    public Optional<CareerPay> career(RotaReport report) {
        return inputs(report).map(inputs -> CareerPayer.pay(inputs, figures(report)));
    }

    /** Returns the career for each way in which the doctor may come to the contract of 2026, or not; empty without a stage. */
    public Map<Choice, CareerPay> careerByChoice(RotaReport report) {
        Map<Choice, CareerPay> careers = new LinkedHashMap<>();
        Optional<CareerInputs> inputs = inputs(report);
        Optional<Transition> transition = Transition.of(employment(report.rota()), isUnbanded(report));
        if (inputs.isPresent() && transition.isPresent()) {
            transition
                    .get()
                    .choices()
                    .forEach(choice -> careers.put(
                            choice, CareerPayer.pay(inputs.get().withTransfer(choice.movesOn()), figures(report))));
        }
        return careers;
    }

    /** Returns the figures with the rota's own. */
    private FigureTable figures(RotaReport report) {
        return figures.with(report.rota().settings().figures());
    }

    private static Optional<CareerInputs> inputs(RotaReport report) {
        Rota rota = report.rota();
        if (rota.outlook().career().isEmpty()) {
            return Optional.empty();
        }
        Employment employment = employment(rota);
        return Optional.of(new CareerInputs(
                rota.outlook().career(),
                employment.posts(),
                rota.settings().serviceYears(),
                transfer(employment, isUnbanded(report)),
                employment.protection(),
                rota.outlook().assumedAwards(),
                OwnRota.of(report.template())));
    }

    /** Returns the first day on the contract of 2026 that holds if nothing is chosen; null where the doctor stays. */
    static @Nullable LocalDate transfer(Employment employment, boolean unbanded) {
        Protection protection = employment.protection();
        if (protection != null) {
            return protection.date();
        }
        return Transition.of(employment, unbanded)
                .map(Transition::standard)
                .map(Choice::movesOn)
                .orElse(employment.stage() == null ? Wales2026Rules.FIRST_DAY : null);
    }

    private static boolean isUnbanded(RotaReport report) {
        return report.template().newDeal().band() == Band.NONE;
    }

    private static Employment employment(Rota rota) {
        Roster roster = rota.roster();
        return roster == null
                ? Employment.UNKNOWN
                : roster.slots().stream()
                        .filter(CareerReporter::isKnown)
                        .map(slot -> Objects.requireNonNull(slot.doctor()).employment())
                        .findFirst()
                        .orElse(Employment.UNKNOWN);
    }

    private static boolean isKnown(Slot slot) {
        Doctor doctor = slot.doctor();
        return doctor != null && !doctor.employment().equals(Employment.UNKNOWN);
    }

    /** Returns the grade a doctor is paid by: the doctor's own, else the rota's. */
    static @Nullable Grade grade(Rota rota, @Nullable Doctor doctor) {
        return doctor == null || doctor.grade() == null ? rota.settings().grade() : doctor.grade();
    }
}
