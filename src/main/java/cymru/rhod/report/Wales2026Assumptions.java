package cymru.rhod.report;

import static cymru.rhod.report.AssumptionList.amount;
import static cymru.rhod.report.AssumptionList.codes;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternAssessor.Assessed;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.DutyRest;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import java.util.LinkedHashSet;
import java.util.Set;

/** The choices made about the contract of 2026, whose terms are not published in full. */
final class Wales2026Assumptions {

    /**
     * Of which a fair share of the public holidays is taken (ruling 41). 52 weeks of five days: the calendar's and no figure of
     * an agreement.
     */
    private static final long WEEKDAYS_PER_YEAR = 260;

    private final Rota rota;
    private final RotaSettings settings;
    private final PayYear payYear;
    private final Assessed template;
    private final Figures figures;
    private final AssumptionList made;

    Wales2026Assumptions(Rota rota, PayYear payYear, Assessed template, Figures figures, AssumptionList made) {
        this.rota = rota;
        this.settings = rota.settings();
        this.payYear = payYear;
        this.template = template;
        this.figures = figures;
        this.made = made;
    }

    /** Adds the choices to those made before. */
    void add() {
        if (payYear.compareTo(PayYear.on(Wales2026Rules.FIRST_DAY)) < 0
                || (rota.roster() != null && rota.roster().start().isBefore(Wales2026Rules.FIRST_DAY))) {
            made.add("wales2026-contract-date", "rulings 47 and 50", new Argument.Date(Wales2026Rules.FIRST_DAY));
        }
        made.add("wales2026-leave", "wales-2026, section 10, row 9");
        made.add("wales2026-breaks-paid", "wales-2026, section 10, row 13");
        made.add("wales2026-rounding", "ruling 40");
        made.add("wales2026-pensionable", "wales-2026, section 10, row 8");
        aboutRulesNotChecked();
        Reason.Measured average = template.report().wales2026().averageHours();
        Ratio normalWeek = figures.value(NewDealFigures.NORMAL_WEEK);
        BasicShare basicShare = template.report().newDeal().basicShare();
        if (basicShare != null && basicShare.share() == null) {
            made.add("equitable-pay-outside", "ruling 31");
        }
        if (settings.isLessThanFullTime()) {
            made.add("wales2026-less-than-full-time", "ruling 45");
        } else if (average != null && average.value().value().isLessThan(normalWeek)) {
            made.add("wales2026-floor", "wales-2026, section 10, row 5");
        }
        if (settings.isLessThanFullTime() && settings.placement() == Placement.GP_PRACTICE) {
            made.add("wales2026-premia-share", "wales-2026, section 10, row 7");
        }
        if (template.hours2026().availabilityMinutes() > 0) {
            if (settings.availability() != null) {
                made.add("nroc-own-rate", "wales-2026, section 10, row 1");
                made.add(
                        settings.availability().duringWork() ? "nroc-during-work" : "nroc-hours-worked",
                        "wales-2026, section 10, row 3");
            }
            aboutRestAndExpectedWork();
            made.add("wales2026-on-call-rostering", "wales-2026, section 10, row 16");
        }
        Reason.Measured outOfHours = template.report().wales2026().outOfHours();
        if (rota.roster() == null && average != null && outOfHours != null) {
            Ratio plain = average.value().value().minus(outOfHours.value().value());
            long publicHolidays = figures.value(NewDealFigures.PUBLIC_HOLIDAYS).rounded();
            made.add(
                    "bank-holidays",
                    "ruling 41",
                    amount(Quantity.minutesPerWeek(plain.times(publicHolidays).dividedBy(WEEKDAYS_PER_YEAR))));
        }
    }

    private void aboutRulesNotChecked() {
        template.report().wales2026().rules().stream()
                .filter(rule -> rule.verdict() == Verdict.NOT_CHECKED)
                .map(RuleResult::reason)
                .filter(Reason.Assumed.class::isInstance)
                .forEach(reason -> made.add((Reason.Assumed) reason));
    }

    /** The 2002 contract takes work from the rest, that of 2026 from the work expected (ruling 44). */
    private void aboutRestAndExpectedWork() {
        DutyRest dutyRest = new DutyRest(template.measures().settings().restDefaults());
        Set<ShiftType> differing = new LinkedHashSet<>();
        for (Duty duty : template.measures().cycle().duties()) {
            ShiftType shift = duty.shift();
            if (shift.isNonResidentOnCall() && shift.workOnCall() != null) {
                Ratio byRest = Ratio.of(DutyRest.outOfHours(duty)).minus(dutyRest.in(duty));
                if (!byRest.equals(Ratio.of(shift.workOnCall().on(duty.cell()).minutes()))) {
                    differing.add(shift);
                }
            }
        }
        if (!differing.isEmpty()) {
            made.add("rest-differs-from-work", "ruling 44", codes(differing));
        }
    }
}
