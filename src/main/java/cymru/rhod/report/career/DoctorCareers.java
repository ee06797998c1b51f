package cymru.rhod.report.career;

import cymru.rhod.domain.money.Money;
import cymru.rhod.domain.people.CareerPost;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Employment;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.LateStay;
import cymru.rhod.domain.people.Protection;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PaidPoint;
import cymru.rhod.report.RotaReport;
import cymru.rhod.report.SlotReport;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.pension.PensionContribution;
import cymru.rhod.rules.wales2026.Wales2026Figures;
import cymru.rhod.rules.wales2026.credit.IncrementalCredit;
import cymru.rhod.rules.wales2026.overtime.HourlyDivisor;
import cymru.rhod.rules.wales2026.overtime.LateStayPay;
import cymru.rhod.rules.wales2026.protection.ProtectedMonth;
import cymru.rhod.rules.wales2026.protection.ProtectionClaim;
import cymru.rhod.rules.wales2026.transition.Transition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works out where one doctor of a roster stands. */
final class DoctorCareers {

    private final RotaReport report;
    private final SlotReport slot;
    private final Doctor doctor;
    private final Employment employment;
    private final @Nullable Grade grade;
    private final LocalDate date;
    private final FigureTable figures;
    private final Figures inForce;
    private final CareerAhead ahead;
    private final BankHolidays bankHolidays;

    DoctorCareers(RotaReport report, Roster roster, SlotReport slot, FigureTable figures, BankHolidays bankHolidays) {
        this.report = report;
        this.slot = slot;
        this.doctor = Objects.requireNonNull(slot.slot().doctor());
        this.employment = doctor.employment();
        this.grade = doctor.grade() == null ? report.rota().settings().grade() : doctor.grade();
        LocalDate from = slot.slot().from();
        this.date = from == null ? roster.start() : from;
        this.figures = figures.with(report.rota().settings().figures());
        this.inForce = this.figures.on(report.payYear().firstDay());
        this.ahead = new CareerAhead(
                report.rota(),
                employment,
                paidPoint(date, inForce).serviceYears(),
                OwnRota.of(report.rota(), slot.pattern(), doctor.oralAndMaxillofacialSurgery()),
                figures);
        this.bankHolidays = bankHolidays;
    }

    /** Returns the grade the doctor is paid by: their own, else the rota's; null where neither is given. */
    @Nullable
    Grade grade() {
        return grade;
    }

    CareerAhead ahead() {
        return ahead;
    }

    DoctorCareer of() {
        Transition transition = ahead.transition().orElse(null);
        PensionContribution newDeal = pension(slot.newDeal());
        PensionContribution wales2026 = pension(slot.wales2026());
        return new DoctorCareer(
                slot.slot(),
                date,
                creditOn(date),
                transition,
                employment.protection(),
                protectedMonths(),
                newDeal,
                wales2026,
                possiblyPensionable(),
                lateStays(),
                assumed(transition, wales2026));
    }

    /** Returns the service that counts on a date; null where none is listed or the grade is not known. */
    @Nullable
    IncrementalCredit creditOn(LocalDate on) {
        return grade == null || employment.posts().isEmpty()
                ? null
                : IncrementalCredit.on(on, employment.posts(), grade, inForce);
    }

    /** Returns what one late stay is paid; nothing where the grade, the year's scale or the service is not known. */
    Optional<LateStayPay> pay(LateStay stay) {
        return latePay(List.of(stay));
    }

    /** Each stay is paid by the figures and the service of its own day. */
    private Optional<LateStayPay> latePay(List<LateStay> stays) {
        Grade known = grade;
        return known == null
                ? Optional.empty()
                : LateStayPay.of(stays, on -> payee(known, on), bankHolidays, figures::on);
    }

    private LateStayPay.Payee payee(Grade known, LocalDate on) {
        return new LateStayPay.Payee(
                known, paidPoint(on, figures.on(on)).serviceYears(), HourlyDivisor.FIFTY_TWO_WEEKS);
    }

    private @Nullable PensionContribution pension(@Nullable Pay pay) {
        return pay == null
                ? null
                : PensionContribution.of(pay.pensionablePay(), inForce).orElse(null);
    }

    /** The first year under protection, on this rota. Increments and awards raise new pay as they do in any career. */
    private List<ProtectedMonth> protectedMonths() {
        Protection protection = employment.protection();
        if (protection == null || grade == null || slot.wales2026() == null) {
            return List.of();
        }
        LocalDate from = protection.date();
        CareerPost year = new CareerPost(
                from, from.plusYears(1).minusDays(1), grade, doctor.share(), doctor.placement(), null, null, null);
        return ahead.pay(List.of(year), from, protection).protection();
    }

    /** Hours up to 40 a week may be pensionable less than full time: the sources can be read either way. */
    private Money possiblyPensionable() {
        Pay pay = slot.wales2026();
        Reason.Measured average = slot.pattern().wales2026().averageHours();
        if (pay == null || average == null || !doctor.isLessThanFullTime()) {
            return Money.ZERO;
        }
        Ratio fullTime = inForce.value(Wales2026Figures.BASIC_HOURS);
        Ratio covered = fullTime.times(doctor.share());
        Ratio further = average.value().value().min(fullTime).minus(covered).max(Ratio.ZERO);
        return Money.roundedToThePenny(
                Ratio.of(pay.basicPay().pence(), 100).times(further).dividedBy(covered));
    }

    private SortedMap<YearMonth, LateStayPay> lateStays() {
        SortedMap<YearMonth, List<LateStay>> byMonth = new TreeMap<>();
        for (LateStay stay : employment.lateStays()) {
            byMonth.computeIfAbsent(YearMonth.from(stay.date()), month -> new ArrayList<>())
                    .add(stay);
        }
        SortedMap<YearMonth, LateStayPay> months = new TreeMap<>();
        byMonth.forEach((month, stays) -> latePay(stays).ifPresent(pay -> months.put(month, pay)));
        return months;
    }

    private PaidPoint paidPoint(LocalDate on, Figures figuresOn) {
        return PaidPoint.of(doctor, grade, on, report.rota().settings(), figuresOn);
    }

    private List<Reason.Assumed> assumed(@Nullable Transition transition, @Nullable PensionContribution wales2026) {
        List<Reason.Assumed> assumed = new ArrayList<>();
        if (transition != null) {
            assumed.addAll(transition.assumed());
        }
        Protection protection = employment.protection();
        if (protection != null) {
            assumed.addAll(ProtectionClaim.assumed(protection.terms()));
        }
        if (wales2026 != null && doctor.isLessThanFullTime()) {
            assumed.add(Reason.Assumed.of("pension-tier-by-actual-pay", "wales-2026, section 6"));
            assumed.add(Reason.Assumed.of("pension-hours-to-40", "wales-2026, section 10, row 7"));
        }
        if (!employment.lateStays().isEmpty()) {
            assumed.add(Reason.Assumed.of("late-stays-rate", "ruling 52"));
        }
        return assumed;
    }
}
