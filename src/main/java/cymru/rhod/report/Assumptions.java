package cymru.rhod.report;

import static cymru.rhod.report.AssumptionList.amount;
import static cymru.rhod.report.AssumptionList.codes;
import static cymru.rhod.report.AssumptionList.verbatim;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.rota.OwnFigure;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.RotaSettings;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.report.PatternAssessor.Assessed;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Reason.Assumed;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.Weekends;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import cymru.rhod.rules.newdeal2002.limits.PlannedRestLimit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The choices a report made where the agreements are silent, each with where it comes from. */
final class Assumptions {

    private final Rota rota;
    private final RotaSettings settings;
    private final PayYear payYear;
    private final Assessed template;
    private final List<SlotReport> slots;
    private final Measures measures;
    private final Figures figures;
    private final Set<ShiftType> used;
    private final AssumptionList made = new AssumptionList();

    Assumptions(Rota rota, PayYear payYear, Assessed template, List<SlotReport> slots, Figures figures) {
        this.rota = rota;
        this.settings = rota.settings();
        this.payYear = payYear;
        this.template = template;
        this.slots = slots;
        this.measures = template.measures();
        this.figures = figures;
        this.used = measures.cycle().duties().stream()
                .map(Duty::shift)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the choices made where the agreements are silent. */
    List<Assumed> all() {
        made.add("template-band", "banding-2002, section 1");
        aboutPayYear();
        aboutOwnFigures();
        aboutGrade();
        aboutCover();
        aboutLeaveInPattern();
        aboutOverlaps();
        aboutRest();
        aboutOnCall();
        aboutWeekends();
        if (RoundingCheck.changesAnAnswer(template, figures)) {
            made.add("rounding", "ruling 14");
        }
        aboutDefinitions();
        new Wales2026Assumptions(rota, payYear, template, figures, made).add();
        if (rota.roster() != null) {
            new RosterAssumptions(rota.roster(), slots, figures, made).add();
        }
        made.add("employer-on-costs", "no figures");
        return made.all();
    }

    private void aboutPayYear() {
        if (settings.payYear() == null) {
            made.add("pay-year", "ruling 47", verbatim(payYear.toString()));
        }
        Roster roster = rota.roster();
        if (roster != null
                && (roster.lastDay().isAfter(payYear.lastDay())
                        || roster.start().isBefore(payYear.firstDay()))) {
            made.add("pay-year-runs-over", "ruling 47", verbatim(payYear.toString()));
        }
    }

    /** A report reckons a whole year with the figures of its first day; an own value of a later day would else be silently idle. */
    private void aboutOwnFigures() {
        for (OwnFigure own : settings.figures()) {
            if (own.from().isAfter(payYear.firstDay()) && !own.from().isAfter(payYear.lastDay())) {
                made.add(
                        "own-figure-within-year",
                        "ruling 47",
                        new Argument.FigureName(own.id()),
                        new Argument.Date(own.from()),
                        verbatim(payYear.toString()),
                        verbatim(PayYear.countingFrom(own.from()).toString()));
            }
        }
    }

    private void aboutGrade() {
        if (settings.grade() == null && rota.roster() == null) {
            made.add("grade-not-given", "ruling 24");
        }
    }

    private void aboutCover() {
        if (settings.cover().prospectiveGiven() == null) {
            made.add("prospective-cover", "ruling 27");
        }
        if (measures.cover() == null) {
            return;
        }
        if (settings.cover().leaveWeeksPerYear() == null) {
            made.add(
                    "leave-weeks",
                    "ruling 24",
                    amount(measures.settings().leaveWeeks().value()));
            boolean pointMatters =
                    settings.grade() == null || (!settings.grade().isFoundation() && settings.point2002() == null);
            if (pointMatters && rota.roster() == null) {
                Ratio longer = new Leave(rota, figures).ofLongService().value().value();
                made.add(
                        "leave-weeks-longer-service",
                        "ruling 24",
                        amount(measures.workHoursWithCover().value()),
                        amount(Quantity.minutesPerWeek(measures.workHoursWithCover(longer))));
            }
        }
        if (settings.cover().leaveWeekMinutes() == null) {
            made.add(
                    "leave-week-hours",
                    "ruling 23",
                    amount(new Quantity(measures.cover().leaveWeekMinutes(), Unit.MINUTES)));
        }
    }

    private void aboutLeaveInPattern() {
        if (measures.leaveDays() > 0) {
            made.add("leave-in-pattern", "rulings 11 and 26", amount(Quantity.days(measures.leaveDays())));
        }
    }

    private void aboutOverlaps() {
        Reason.Measured overlaps = template.report().overlaps();
        if (overlaps != null) {
            made.add("overlap", "ruling 7", amount(overlaps.value()), new Argument.Places(overlaps.cells()));
        }
    }

    private void aboutRest() {
        List<ShiftType> resting =
                used.stream().filter(shift -> hasRest(shift.kind())).toList();
        List<ShiftType> byDefault =
                resting.stream().filter(shift -> shift.rest() == null).toList();
        if (!byDefault.isEmpty()) {
            made.add("planned-rest-default", "banding-2002, section 5.3", codes(byDefault));
        }
        if (!resting.isEmpty()) {
            made.add("rest-timing", "ruling 12");
        }
        if (!used.isEmpty()) {
            made.add("natural-breaks", "ruling 12");
        }
        for (RuleResult limit : template.report().newDeal().limits()) {
            if (limit.rule().equals(PlannedRestLimit.RULE) && limit.verdict() == Verdict.WARNING) {
                made.add("weekend-rest-tolerated", "ruling 12");
            }
        }
    }

    private static boolean hasRest(DutyKind kind) {
        return kind != DutyKind.STANDARD_DAY && kind != DutyKind.FULL_SHIFT;
    }

    private void aboutOnCall() {
        List<ShiftType> notSaid =
                used.stream().filter(shift -> shift.residentGiven() == null).toList();
        if (!notSaid.isEmpty()) {
            made.add("residence", "ruling 27", codes(notSaid));
        }
        boolean onCallRota = template.report().newDeal().pattern() == WorkingPattern.ON_CALL;
        if (onCallRota && settings.onCall().criterionR() == null) {
            made.add("criterion-r", "banding-2002, section 3.5");
        }
        if (used.stream().anyMatch(ShiftType::isNonResidentOnCall)) {
            made.add("nroc-weekly-rest", "ruling 38");
        }
    }

    private void aboutWeekends() {
        if (settings.definitions().takesAlternative(Definition.WEEKEND)) {
            return;
        }
        boolean evening = measures.cycle().duties().stream().anyMatch(Assumptions::isFridayEveningOfStandardDay);
        int onlySaturdayAndSunday = Weekends.of(measures.cycle(), true).count();
        if (evening && onlySaturdayAndSunday != measures.weekends().count()) {
            made.add(
                    "evening-clinic",
                    "ruling 21",
                    amount(Quantity.count(measures.weekends().count())),
                    amount(Quantity.count(onlySaturdayAndSunday)));
        }
    }

    private static boolean isFridayEveningOfStandardDay(Duty duty) {
        return duty.shift().kind() == DutyKind.STANDARD_DAY
                && duty.cell().day() == 4
                && duty.shift().startMinute() + duty.shift().lengthMinutes() > 19 * Minutes.PER_HOUR;
    }

    private void aboutDefinitions() {
        for (Definition definition : Definition.values()) {
            if (settings.definitions().takesAlternative(definition)) {
                made.add(
                        "definition",
                        "banding-2002, section 8",
                        new Argument.Message("definition." + definition.code() + ".name"),
                        new Argument.Message("definition." + definition.code() + "." + definition.alternative()));
            }
        }
    }
}
