package cymru.rhod.report.career;

import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import cymru.rhod.rules.wales2026.overtime.LateStayPay;
import cymru.rhod.rules.wales2026.transition.Choice;
import cymru.rhod.rules.wales2026.transition.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pay through time for one doctor of a roster, whatever is known of their employment; each part is worked out when it is asked for.
 */
public final class DoctorOutlook {

    /** One August after the last in which doctors move, so that every choice has paid for a year. */
    private static final int LAST_YEAR_WITHOUT_COMPLETION = 2029;

    private final Doctor doctor;
    private final DoctorCareers careers;

    /**
     * @param slot one of the report's that is not vacant
     * @param figures without the rota's own
     */
    public DoctorOutlook(RotaReport report, SlotReport slot, FigureTable figures, BankHolidays bankHolidays) {
        Roster roster = Objects.requireNonNull(report.rota().roster());
        this.doctor = Objects.requireNonNull(slot.slot().doctor());
        this.careers = new DoctorCareers(report, roster, slot, figures, bankHolidays);
    }

    /** Returns the grade the doctor is paid by: their own, else the rota's; null where neither is given. */
    public @Nullable Grade grade() {
        return careers.grade();
    }

    /** Returns where the doctor stands on the first day of the post. */
    public DoctorCareer standing() {
        return careers.of();
    }

    /** Returns the service that counts on a date; nothing where none is listed or the grade is not known. */
    public Optional<IncrementalCredit> creditOn(LocalDate date) {
        return Optional.ofNullable(careers.creditOn(date));
    }

    /** Returns what a single late stay is paid, or nothing where the grade, the year's scale or the service is not known. */
    public Optional<LateStayPay> pay(LateStay stay) {
        return careers.pay(stay);
    }

    /** Returns the career the rota looks ahead to, on the date of move that holds; nothing without posts. */
    public Optional<CareerPay> career() {
        return careers.ahead().career();
    }

    /**
     * Returns what each way of moving pays if the doctor stays on this rota, from the day before the first move to the completion of
     * training, or to the August after the last where that is not known. Where no protection was entered, what could be claimed is
     * worked out for a doctor who may be covered and has claimed nothing. Empty where the stage or the grade is not known.
     */
    public Map<Choice, CareerPay> choicesOnThisRota() {
        Grade grade = grade();
        if (grade == null) {
            return Map.of();
        }
        CareerPost post = new CareerPost(
                Wales2026Rules.FIRST_DAY.minusDays(1),
                lastDay(),
                grade,
                doctor.share(),
                doctor.placement(),
                null,
                null,
                null);
        Protection entered = employment().protection();
        return careers.ahead()
                .byChoice(List.of(post), entered == null ? Protection.of(Wales2026Rules.FIRST_DAY, null) : entered);
    }

    /** Returns the career the rota looks ahead to for each way of moving; empty without posts or a stage. */
    public Map<Choice, CareerPay> careerByChoice() {
        return careers.ahead().careerByChoice();
    }

    private LocalDate lastDay() {
        LocalDate completion = employment().completion();
        return completion != null && completion.isAfter(Wales2026Rules.FIRST_DAY)
                ? completion
                : Transition.changeover(LAST_YEAR_WITHOUT_COMPLETION).minusDays(1);
    }

    private Employment employment() {
        return doctor.employment();
    }
}
