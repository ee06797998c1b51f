package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Grade;
import cymru.rhod.domain.roster.BankHolidays;
import cymru.rhod.domain.roster.RosterCalendar;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternAssessor.Assessed;
import cymru.rhod.report.roster.RosterReport;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.FigureTable;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.newdeal2002.pay.BandedPay;
import cymru.rhod.rules.wales2026.HoursBasedPay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a rota into its report: one pure computation, safe from any thread. The slots of the latest report are kept, so that a
 * change on one doctor's dates assesses that doctor anew and nobody else.
 */
public final class ReportEngine {

    private static final List<Grade> GRADES_SHOWN = List.of(Grade.F1, Grade.F2, Grade.REGISTRAR);

    private final PayYearFigures figures;
    private final BankHolidays bankHolidays;
    private volatile KeptSlots kept = KeptSlots.NONE;

    public ReportEngine(FigureTable figures, BankHolidays bankHolidays) {
        this.figures = new PayYearFigures(figures);
        this.bankHolidays = bankHolidays;
    }

    /**
     * Returns the report of a rota in its pay year.
     *
     * @throws IllegalArgumentException if the rota names a pay year that is not known
     */
    public RotaReport report(Rota rota) {
        return oneReport(rota).make();
    }

    /**
     * Returns what the pattern of a rota comes to, as its report would say; many times quicker where there are slots.
     *
     * @throws IllegalArgumentException if the rota names a pay year that is not known
     */
    public PatternTrial trial(Rota rota) {
        return oneReport(rota).trial();
    }

    /**
     * Returns the pay year of a rota: its own, else the one in force on the roster's first day, else the newest known.
     */
    public PayYear payYear(Rota rota) {
        PayYear own = rota.settings().payYear();
        if (own != null) {
            return own;
        }
        PayYear newest = figures.payYears().last();
        if (rota.roster() == null) {
            return newest;
        }
        PayYear inForce = PayYear.on(rota.roster().start());
        return figures.payYears().contains(inForce) ? inForce : newest;
    }

    private OneReport oneReport(Rota rota) {
        PayYear payYear = payYear(rota);
        return new OneReport(rota, payYear, figures.of(payYear, rota.settings().figures()));
    }

    /** The making of one report. */
    private final class OneReport {
        private final Rota rota;
        private final RotaSettings settings;
        private final PayYear payYear;
        private final Figures inForce;
        private final RotaAssessments assessments;

        OneReport(Rota rota, PayYear payYear, Figures inForce) {
            this.rota = rota;
            this.settings = rota.settings();
            this.payYear = payYear;
            this.inForce = inForce;
            this.assessments = new RotaAssessments(rota, inForce);
        }

        PatternTrial trial() {
            Assessed template = template();
            return new PatternTrial(template.report(), ownPay(template));
        }

        private Assessed template() {
            return assessments.template(settings.isLessThanFullTime(), settings.grade());
        }

        RotaReport make() {
            Assessed template = template();
            List<PayRow> pay = payRows(template);
            PayRow ownPay = ownPay(template);
            List<SlotReport> slots = List.of();
            RosterReport roster = null;
            if (rota.roster() != null) {
                KeptSlots.Inputs inputs = KeptSlots.Inputs.of(rota, rota.roster(), payYear, assessments.leaveWeeks());
                KeptSlots earlier = kept.ifFrom(inputs);
                RosterCalendar calendar = new RosterCalendar(rota, rota.roster(), bankHolidays);
                slots = slots(calendar, earlier);
                roster = rosterReport(calendar, slots, earlier);
                kept = KeptSlots.of(inputs, slots, roster);
            }
            return new RotaReport(
                    rota,
                    payYear,
                    template.report(),
                    Guides.in(inForce),
                    pay,
                    ownPay,
                    slots,
                    roster,
                    cost(ownPay, slots),
                    new Assumptions(rota, payYear, template, slots, inForce).all(),
                    unconfirmed(new FiguresInUse(template.report(), pay, slots)),
                    MissingInputs.of(rota, payYear, template, pay, slots));
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
                    serviceYears,
                    BandedPay.of(template.report().newDeal(), grade, point, settings.placement(), inForce)
                            .orElse(null),
                    HoursBasedPay.of(
                                    template.hours2026(),
                                    new HoursBasedPay.Payee(
                                            grade,
                                            serviceYears,
                                            settings.isLessThanFullTime() ? null : Ratio.ONE,
                                            settings.placement(),
                                            false,
                                            settings.availability(),
                                            rota.premia()),
                                    inForce)
                            .orElse(null));
        }

        private List<SlotReport> slots(RosterCalendar calendar, KeptSlots earlier) {
            SlotReporter reporter = new SlotReporter(rota, calendar, assessments, inForce);
            return calendar.roster().slots().stream()
                    .map(slot -> earlier.report(slot).orElseGet(() -> reporter.report(slot)))
                    .toList();
        }

        private RosterReport rosterReport(RosterCalendar calendar, List<SlotReport> slots, KeptSlots earlier) {
            return new RosterReport(
                    calendar,
                    rota.shiftsByCode(),
                    rota.demand(),
                    slots.stream().map(SlotReport::basis).toList(),
                    inForce,
                    earlier.roster());
        }

        /** What the user put in is told of wherever it stands, also where it only decides how something is counted. */
        private List<FigureInForce> unconfirmed(FiguresInUse inUse) {
            return Stream.concat(
                            inForce.own().stream(),
                            inUse
                                    .where(figure -> figure.grade().isUnconfirmed()
                                            && !inForce.own().contains(figure))
                                    .stream())
                    .toList();
        }

        private @Nullable PayRow ownPay(Assessed template) {
            Grade grade = settings.grade();
            Integer point = settings.point2002();
            return grade == null || point == null ? null : payRow(template, grade, point, settings.serviceYears());
        }

        private RotaCost cost(@Nullable PayRow ownPay, List<SlotReport> slots) {
            return rota.roster() == null ? RotaCosts.ofPattern(rota.weeks().size(), ownPay) : RotaCosts.ofSlots(slots);
        }
    }
}
