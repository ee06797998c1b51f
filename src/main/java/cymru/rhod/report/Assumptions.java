package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
import cymru.rhod.domain.people.Doctor;
import cymru.rhod.domain.people.Placement;
import cymru.rhod.domain.roster.Roster;
import cymru.rhod.domain.roster.Slot;
import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
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
import cymru.rhod.rules.measure.DutyRest;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.Weekends;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import cymru.rhod.rules.newdeal2002.limits.PlannedRestLimit;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The choices a report made where the agreements are silent, each with where it comes from. */
final class Assumptions {

    /**
     * Of which a fair share of the public holidays is taken (ruling 41). 52 weeks of five days: the calendar's and no figure of
     * an agreement.
     */
    private static final long WEEKDAYS_PER_YEAR = 260;

    private final Rota rota;
    private final RotaSettings settings;
    private final PayYear payYear;
    private final Assessed template;
    private final List<SlotReport> slots;
    private final Measures measures;
    private final Figures figures;
    private final Set<ShiftType> used;
    private final List<Assumed> assumed = new ArrayList<>();

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
        add("template-band", "banding-2002, section 1");
        aboutPayYear();
        aboutGrade();
        aboutCover();
        aboutLeaveInPattern();
        aboutOverlaps();
        aboutRest();
        aboutOnCall();
        aboutWeekends();
        if (RoundingCheck.changesAnAnswer(template, figures)) {
            add("rounding", "ruling 14");
        }
        aboutDefinitions();
        aboutWales2026();
        aboutRoster();
        add("employer-on-costs", "no figures");
        return List.copyOf(assumed);
    }

    private void aboutPayYear() {
        if (settings.payYear() == null) {
            add("pay-year", "ruling 47", verbatim(payYear.toString()));
        }
        Roster roster = rota.roster();
        if (roster != null
                && (roster.lastDay().isAfter(payYear.lastDay())
                        || roster.start().isBefore(payYear.firstDay()))) {
            add("pay-year-runs-over", "ruling 47", verbatim(payYear.toString()));
        }
    }

    private void aboutGrade() {
        if (settings.grade() == null && rota.roster() == null) {
            add("grade-not-given", "ruling 24");
        }
    }

    private void aboutCover() {
        if (settings.cover().prospectiveGiven() == null) {
            add("prospective-cover", "ruling 27");
        }
        if (measures.cover() == null) {
            return;
        }
        if (settings.cover().leaveWeeksPerYear() == null) {
            add(
                    "leave-weeks",
                    "ruling 24",
                    amount(measures.settings().leaveWeeks().value()));
            boolean pointMatters =
                    settings.grade() == null || (!settings.grade().isFoundation() && settings.point2002() == null);
            if (pointMatters && rota.roster() == null) {
                Ratio longer = new Leave(rota, figures).ofLongService().value().value();
                add(
                        "leave-weeks-longer-service",
                        "ruling 24",
                        amount(measures.workHoursWithCover().value()),
                        amount(Quantity.minutesPerWeek(measures.workHoursWithCover(longer))));
            }
        }
        if (settings.cover().leaveWeekMinutes() == null) {
            add(
                    "leave-week-hours",
                    "ruling 23",
                    amount(new Quantity(measures.cover().leaveWeekMinutes(), Unit.MINUTES)));
        }
    }

    private void aboutLeaveInPattern() {
        if (measures.leaveDays() > 0) {
            add("leave-in-pattern", "rulings 11 and 26", amount(Quantity.days(measures.leaveDays())));
        }
    }

    private void aboutOverlaps() {
        Reason.Measured overlaps = template.report().overlaps();
        if (overlaps != null) {
            add("overlap", "ruling 7", amount(overlaps.value()), new Argument.Places(overlaps.cells()));
        }
    }

    private void aboutRest() {
        List<ShiftType> resting =
                used.stream().filter(shift -> hasRest(shift.kind())).toList();
        List<ShiftType> byDefault =
                resting.stream().filter(shift -> shift.rest() == null).toList();
        if (!byDefault.isEmpty()) {
            add("planned-rest-default", "banding-2002, section 5.3", codes(byDefault));
        }
        if (!resting.isEmpty()) {
            add("rest-timing", "ruling 12");
        }
        if (!used.isEmpty()) {
            add("natural-breaks", "ruling 12");
        }
        for (RuleResult limit : template.report().newDeal().limits()) {
            if (limit.rule().equals(PlannedRestLimit.RULE) && limit.verdict() == Verdict.WARNING) {
                add("weekend-rest-tolerated", "ruling 12");
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
            add("residence", "ruling 27", codes(notSaid));
        }
        boolean onCallRota = template.report().newDeal().pattern() == WorkingPattern.ON_CALL;
        if (onCallRota && settings.onCall().criterionR() == null) {
            add("criterion-r", "banding-2002, section 3.5");
        }
        if (used.stream().anyMatch(ShiftType::isNonResidentOnCall)) {
            add("nroc-weekly-rest", "ruling 38");
        }
    }

    private void aboutWeekends() {
        if (settings.definitions().takesAlternative(Definition.WEEKEND)) {
            return;
        }
        boolean evening = measures.cycle().duties().stream().anyMatch(Assumptions::isFridayEveningOfStandardDay);
        int onlySaturdayAndSunday = Weekends.of(measures.cycle(), true).count();
        if (evening && onlySaturdayAndSunday != measures.weekends().count()) {
            add(
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
                add(
                        "definition",
                        "banding-2002, section 8",
                        new Argument.Message("definition." + definition.code() + ".name"),
                        new Argument.Message("definition." + definition.code() + "." + definition.alternative()));
            }
        }
    }

    private void aboutWales2026() {
        if (payYear.compareTo(PayYear.on(Wales2026Rules.FIRST_DAY)) < 0
                || (rota.roster() != null && rota.roster().start().isBefore(Wales2026Rules.FIRST_DAY))) {
            add("wales2026-contract-date", "rulings 47 and 50", new Argument.Date(Wales2026Rules.FIRST_DAY));
        }
        add("wales2026-leave", "wales-2026, section 10, row 9");
        add("wales2026-breaks-paid", "wales-2026, section 10, row 13");
        add("wales2026-rounding", "ruling 40");
        add("wales2026-pensionable", "wales-2026, section 10, row 8");
        Reason.Measured average = template.report().wales2026().averageHours();
        Ratio normalWeek = figures.value(NewDealFigures.NORMAL_WEEK);
        BasicShare basicShare = template.report().newDeal().basicShare();
        if (basicShare != null && basicShare.share() == null) {
            add("equitable-pay-outside", "ruling 31");
        }
        if (settings.isLessThanFullTime()) {
            add("wales2026-less-than-full-time", "ruling 45");
        } else if (average != null && average.value().value().isLessThan(normalWeek)) {
            add("wales2026-floor", "wales-2026, section 10, row 5");
        }
        if (settings.isLessThanFullTime() && settings.placement() == Placement.GP_PRACTICE) {
            add("wales2026-premia-share", "wales-2026, section 10, row 7");
        }
        if (template.hours2026().availabilityMinutes() > 0) {
            if (settings.availability() != null) {
                add("nroc-own-rate", "wales-2026, section 10, row 1");
                add("nroc-hours-worked", "wales-2026, section 10, row 3");
            }
            aboutRestAndExpectedWork();
        }
        Reason.Measured outOfHours = template.report().wales2026().outOfHours();
        if (rota.roster() == null && average != null && outOfHours != null) {
            Ratio plain = average.value().value().minus(outOfHours.value().value());
            long publicHolidays = figures.value(NewDealFigures.PUBLIC_HOLIDAYS).rounded();
            add(
                    "bank-holidays",
                    "ruling 41",
                    amount(Quantity.minutesPerWeek(plain.times(publicHolidays).dividedBy(WEEKDAYS_PER_YEAR))));
        }
    }

    /** The 2002 contract takes work from the rest, that of 2026 from the work expected (ruling 44). */
    private void aboutRestAndExpectedWork() {
        DutyRest dutyRest = new DutyRest(measures.settings().restDefaults());
        Set<ShiftType> differing = new LinkedHashSet<>();
        for (Duty duty : measures.cycle().duties()) {
            ShiftType shift = duty.shift();
            if (shift.isNonResidentOnCall() && shift.workOnCall() != null) {
                Ratio byRest = Ratio.of(DutyRest.outOfHours(duty)).minus(dutyRest.in(duty));
                if (!byRest.equals(Ratio.of(shift.workOnCall().on(duty.cell()).minutes()))) {
                    differing.add(shift);
                }
            }
        }
        if (!differing.isEmpty()) {
            add("rest-differs-from-work", "ruling 44", codes(differing));
        }
    }

    private void aboutRoster() {
        Roster roster = rota.roster();
        if (roster == null) {
            return;
        }
        boolean foundationPremium = roster.slots().stream()
                .map(Slot::doctor)
                .filter(Objects::nonNull)
                .anyMatch(doctor -> doctor.oralAndMaxillofacialSurgery()
                        && doctor.grade() != null
                        && doctor.grade().isFoundation());
        if (foundationPremium) {
            add("wales2026-omfs-foundation", "wales-2026, section 5");
        }
        for (SlotReport slot : slots) {
            Doctor doctor = slot.slot().doctor();
            BasicShare share = slot.pattern().newDeal().basicShare();
            if (doctor != null && doctor.isLessThanFullTime() && share != null && Ratio.ONE.equals(share.share())) {
                add("share-but-full-time", "ruling 31", verbatim(slot.slot().name()));
            }
        }
        boolean worksBankHolidays = slots.stream().anyMatch(slot -> slot.bankHolidayMinutes() > 0);
        if (worksBankHolidays) {
            add("bank-holiday-normal-day", "wales-2026, section 10, row 10");
        }
        add("clock-change", "users and conventions, section C.4");
        boolean datedLeave = roster.slots().stream()
                .map(Slot::changes)
                .flatMap(changes -> changes.values().stream())
                .map(Cell::mark)
                .anyMatch(Objects::nonNull);
        if (datedLeave) {
            add("dated-leave", "ruling 42");
        }
    }

    private void add(String id, String source, Argument... arguments) {
        assumed.add(Assumed.of(id, source, arguments));
    }

    private static Argument amount(Quantity quantity) {
        return new Argument.Amount(quantity);
    }

    private static Argument verbatim(String text) {
        return new Argument.Verbatim(text);
    }

    private static Argument codes(Iterable<ShiftType> shifts) {
        List<String> codes = new ArrayList<>();
        shifts.forEach(shift -> codes.add(shift.code()));
        return verbatim(String.join(", ", codes));
    }
}
