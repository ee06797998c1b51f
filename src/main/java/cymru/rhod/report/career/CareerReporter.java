package cymru.rhod.report.career;

import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.RotaReport;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.wales2026.transition.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        return known(report).map(DoctorOutlook::standing).toList();
    }

    /**
     * Returns the career of the file, on the date of move that holds if nothing else is chosen; nothing without posts. It is that of
     * the first doctor of whose employment anything is known, else it begins with the rota's own years of service.
     */
    public Optional<CareerPay> career(RotaReport report) {
        return known(report).findFirst().map(DoctorOutlook::career).orElseGet(() -> ofRota(report)
                .career());
    }

    /** Returns the career for each way in which the doctor may come to the contract of 2026, or not; empty without a stage. */
    public Map<Choice, CareerPay> careerByChoice(RotaReport report) {
        return known(report).findFirst().map(DoctorOutlook::careerByChoice).orElseGet(() -> ofRota(report)
                .careerByChoice());
    }

    private Stream<DoctorOutlook> known(RotaReport report) {
        return report.slots().stream()
                .filter(slot -> isKnown(slot.slot()))
                .map(slot -> new DoctorOutlook(report, slot, figures, bankHolidays));
    }

    private CareerAhead ofRota(RotaReport report) {
        Rota rota = report.rota();
        return new CareerAhead(
                rota,
                Employment.UNKNOWN,
                rota.settings().serviceYears(),
                OwnRota.of(rota, report.template(), false),
                figures);
    }

    private static boolean isKnown(Slot slot) {
        Doctor doctor = slot.doctor();
        return doctor != null && !doctor.employment().equals(Employment.UNKNOWN);
    }
}
