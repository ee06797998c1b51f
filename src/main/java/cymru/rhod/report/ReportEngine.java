package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.Week;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternAssessor.Assessed;
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.MeasureSettings;
import cymru.rhod.rules.newdeal2002.LeastRest;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.pay.BandedPay;
import cymru.rhod.rules.wales2026.HoursBasedPay;
import cymru.rhod.rules.wales2026.Wales2026Hours.BankHolidayTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a rota into its report: one pure computation, safe from any thread. */
public final class ReportEngine {

    private static final List<Grade> GRADES_SHOWN = List.of(Grade.F1, Grade.F2, Grade.REGISTRAR);

    private final NavigableMap<PayYear, Figures> figures = new TreeMap<>();
    private final BankHolidays bankHolidays;

    public ReportEngine(FigureTable figures, BankHolidays bankHolidays) {
        figures.payYears().forEach(year -> this.figures.put(year, figures.on(year.firstDay())));
        this.bankHolidays = bankHolidays;
    }

    /**
     * Returns the report of a rota in its pay year.
     *
     * @throws IllegalArgumentException if the rota names a pay year that is not known
     */
    public RotaReport report(Rota rota) {
        PayYear payYear = payYear(rota);
        Figures inForce = figures.get(payYear);
        if (inForce == null) {
            throw new IllegalArgumentException("no pay scales for " + payYear);
        }
        return new OneReport(rota, payYear, inForce).make();
    }

    /**
     * Returns the pay year of a rota: its own, else the one in force on the roster's first day, else the newest known.
     */
    public PayYear payYear(Rota rota) {
        PayYear own = rota.settings().payYear();
        if (own != null) {
            return own;
        }
        PayYear newest = figures.lastKey();
        if (rota.roster() == null) {
            return newest;
        }
        PayYear inForce = PayYear.on(rota.roster().start());
        return figures.containsKey(inForce) ? inForce : newest;
    }

    /** What the template's assessment depends on besides the pattern. */
    private record TemplateKey(MeasureSettings settings, boolean foundationYear1) {}

    /** The making of one report. */
    private final class OneReport {
        private final Rota rota;
        private final RotaSettings settings;
        private final PayYear payYear;
        private final Figures inForce;
        private final PatternAssessor assessor;
        private final Leave leave;
        private final Map<TemplateKey, Assessed> templates = new HashMap<>();

        OneReport(Rota rota, PayYear payYear, Figures inForce) {
            this.rota = rota;
            this.settings = rota.settings();
            this.payYear = payYear;
            this.inForce = inForce;
            this.assessor = new PatternAssessor(rota.shiftsByCode(), inForce);
            this.leave = new Leave(rota, inForce);
        }

        RotaReport make() {
            Assessed template = template(new TemplateKey(
                    measureSettings(leave.ofRota(), settings.isLessThanFullTime()), isF1OnCall(settings.grade())));
            List<PayRow> pay = payRows(template);
            List<SlotReport> slots = slots();
            return new RotaReport(
                    rota,
                    payYear,
                    template.report(),
                    Guides.in(inForce),
                    pay,
                    slots,
                    cost(template, slots),
                    new Assumptions(rota, payYear, template, slots, inForce).all(),
                    UnconfirmedFigures.in(template.report(), pay, slots),
                    MissingInputs.of(rota, payYear, template, pay, slots));
        }

        private Assessed template(TemplateKey key) {
            return templates.computeIfAbsent(
                    key,
                    absent -> assessor.assess(
                            templateCells(), absent.settings(), absent.foundationYear1(), BankHolidayTest.NONE));
        }

        private List<Cell> templateCells() {
            List<Cell> cells = new ArrayList<>(rota.weeks().size() * 7);
            for (Week week : rota.weeks()) {
                cells.addAll(week.cells());
            }
            return cells;
        }

        private MeasureSettings measureSettings(Reason.Measured leaveWeeks, boolean lessThanFullTime) {
            return new MeasureSettings(
                    lessThanFullTime,
                    settings.cover().isProspective(),
                    leaveWeeks,
                    settings.cover().leaveWeekMinutes(),
                    settings.onCall().frequencyOneIn(),
                    Boolean.TRUE.equals(settings.onCall().criterionR()),
                    LeastRest.in(inForce),
                    inForce.value(NewDealFigures.NORMAL_WEEK).rounded(),
                    settings.definitions());
        }

        private List<PayRow> payRows(Assessed template) {
            List<PayRow> rows = new ArrayList<>();
            for (Grade grade : GRADES_SHOWN) {
                for (int point = 0; point <= grade.topPoint(); point++) {
                    rows.add(payRow(template, grade, point, point));
                }
            }
            return rows;
        }

        private PayRow payRow(Assessed template, Grade grade, int point, @Nullable Integer serviceYears) {
            return new PayRow(
                    grade,
                    point,
                    serviceYears == null ? point : serviceYears,
                    newDealPay(template, grade, point, settings.placement()),
                    HoursBasedPay.of(
                                    template.hours2026(),
                                    new HoursBasedPay.Payee(
                                            grade,
                                            serviceYears,
                                            settings.isLessThanFullTime() ? null : Ratio.ONE,
                                            settings.placement(),
                                            false,
                                            settings.availability()),
                                    inForce)
                            .orElse(null));
        }

        private @Nullable Pay newDealPay(Assessed assessed, Grade grade, int point, Placement placement) {
            return BandedPay.of(assessed.report().newDeal(), grade, point, placement, inForce)
                    .orElse(null);
        }

        private List<SlotReport> slots() {
            Roster roster = rota.roster();
            if (roster == null) {
                return List.of();
            }
            RosterCalendar calendar = new RosterCalendar(rota, roster, bankHolidays);
            return roster.slots().stream().map(slot -> slot(slot, calendar)).toList();
        }

        private SlotReport slot(Slot slot, RosterCalendar calendar) {
            Doctor doctor = slot.doctor();
            Grade grade = doctor == null || doctor.grade() == null ? settings.grade() : doctor.grade();
            boolean lessThanFullTime = settings.isLessThanFullTime() || (doctor != null && doctor.isLessThanFullTime());
            // Doctors cover the leave of the group, whatever their own (ruling 24).
            MeasureSettings measureSettings = measureSettings(leave.ofRota(), lessThanFullTime);
            Assessed assessed = assess(new SlotDays(calendar, slot), measureSettings, isF1OnCall(grade));
            return new SlotReport(
                    slot,
                    assessed.report(),
                    doctor == null || grade == null ? null : newDealPay(assessed, grade, doctor),
                    doctor == null || grade == null ? null : wales2026Pay(assessed, grade, doctor),
                    assessed.hours2026().bankHolidayMinutes());
        }

        /** Most slots work the template unchanged: they share its assessment, and only their bank holidays differ. */
        private Assessed assess(SlotDays days, MeasureSettings measureSettings, boolean foundationYear1) {
            if (days.isTemplate()) {
                Assessed shared = template(new TemplateKey(measureSettings, foundationYear1));
                return shared.with(days.bankHolidaysOfTemplate(), inForce);
            }
            return assessor.assess(days.cells(), measureSettings, foundationYear1, days.bankHolidays());
        }

        private @Nullable Pay newDealPay(Assessed assessed, Grade grade, Doctor doctor) {
            Integer point =
                    doctor.point2002() == null && doctor.grade() == null ? settings.point2002() : doctor.point2002();
            return point == null ? null : newDealPay(assessed, grade, point, doctor.placement());
        }

        private @Nullable Pay wales2026Pay(Assessed assessed, Grade grade, Doctor doctor) {
            Integer serviceYears = doctor.serviceYears() == null && doctor.grade() == null
                    ? settings.serviceYears()
                    : doctor.serviceYears();
            HoursBasedPay.Payee payee = new HoursBasedPay.Payee(
                    grade,
                    serviceYears,
                    shareOf(doctor),
                    doctor.placement(),
                    doctor.oralAndMaxillofacialSurgery(),
                    settings.availability());
            return HoursBasedPay.of(assessed.hours2026(), payee, inForce).orElse(null);
        }

        /** A doctor without a share on a rota of less than full time takes the rota's; null where that has none either. */
        private @Nullable Ratio shareOf(Doctor doctor) {
            if (doctor.isLessThanFullTime() || !settings.isLessThanFullTime()) {
                return doctor.share();
            }
            return settings.share().isLessThan(Ratio.ONE) ? settings.share() : null;
        }

        private RotaCost cost(Assessed template, List<SlotReport> slots) {
            Grade grade = settings.grade();
            Integer point = settings.point2002();
            if (rota.roster() != null) {
                return RotaCosts.ofSlots(slots);
            }
            PayRow own =
                    grade == null || point == null ? null : payRow(template, grade, point, settings.serviceYears());
            return RotaCosts.ofPattern(rota.weeks().size(), own);
        }

        /** F1 have thresholds of their own for on-call alone; on any other rota their assessment is everyone's. */
        private boolean isF1OnCall(@Nullable Grade grade) {
            return grade == Grade.F1 && rota.shifts().stream().anyMatch(shift -> shift.kind() == DutyKind.ON_CALL);
        }
    }
}
