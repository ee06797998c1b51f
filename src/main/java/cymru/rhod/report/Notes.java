package cymru.rhod.report;

import cymru.rhod.domain.money.PayYear;
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
import cymru.rhod.rules.Pay;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Reason.Assumed;
import cymru.rhod.rules.Reason.Unknown;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.Unit;
import cymru.rhod.rules.Verdict;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.DutyRest;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.Weekends;
import cymru.rhod.rules.newdeal2002.BasicShare;
import cymru.rhod.rules.newdeal2002.NewDealFigures;
import cymru.rhod.rules.newdeal2002.WorkingPattern;
import cymru.rhod.rules.newdeal2002.limits.DutyHoursLimit;
import cymru.rhod.rules.newdeal2002.limits.PlannedRestLimit;
import cymru.rhod.rules.newdeal2002.pay.EquitablePay;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import cymru.rhod.rules.wtr.WorkingTimeFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report must say besides its numbers: what was assumed, what is unconfirmed, what is not known. */
final class Notes {

    private static final PayYear FIRST_YEAR_OF_2026_CONTRACT = new PayYear(2026);
    private static final LocalDate START_OF_2026_CONTRACT = LocalDate.of(2026, 8, 5);
    private static final long WEEKDAYS_PER_YEAR = 260;

    private final Rota rota;
    private final RotaSettings settings;
    private final PayYear payYear;
    private final Assessed template;
    private final Measures measures;
    private final List<SlotReport> slots;
    private final Figures figures;
    private final Set<ShiftType> used;
    private final List<Assumed> assumed = new ArrayList<>();

    Notes(Rota rota, PayYear payYear, Assessed template, List<SlotReport> slots, Figures figures) {
        this.rota = rota;
        this.settings = rota.settings();
        this.payYear = payYear;
        this.template = template;
        this.measures = template.measures();
        this.slots = slots;
        this.figures = figures;
        this.used = measures.cycle().duties().stream()
                .map(Duty::shift)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the choices made where the agreements are silent. */
    List<Assumed> assumed() {
        assumed.clear();
        add("template-band", "banding-2002, section 1");
        aboutPayYear();
        aboutGrade();
        aboutCover();
        aboutLeaveInPattern();
        aboutRest();
        aboutOnCall();
        aboutWeekends();
        aboutRounding();
        aboutDefinitions();
        aboutWales2026();
        aboutRoster();
        add("employer-on-costs", "no figures");
        return List.copyOf(assumed);
    }

    /** Returns the figures in use that are unofficial, from the press or assumed, each once. */
    List<FigureInForce> unconfirmed(List<PayRow> pay) {
        Map<String, FigureInForce> found = new LinkedHashMap<>();
        Stream<@Nullable Pay> pays = Stream.concat(
                pay.stream().flatMap(row -> Stream.of(row.newDeal(), row.wales2026())),
                slots.stream().flatMap(slot -> Stream.of(slot.newDeal(), slot.wales2026())));
        pays.filter(Objects::nonNull).flatMap(one -> one.figures().stream()).forEach(figure -> note(figure, found));
        template.report().newDeal().limits().forEach(result -> noteLimits(result.reason(), found));
        noteLimits(template.report().newDeal().path(), found);
        template.report().workingTime().rules().forEach(result -> noteLimits(result.reason(), found));
        template.report().wales2026().rules().forEach(result -> noteLimits(result.reason(), found));
        return List.copyOf(found.values());
    }

    /** Returns what is missing. */
    List<Unknown> unknown(List<PayRow> pay) {
        Set<Unknown> unknown = new LinkedHashSet<>();
        List<ShiftType> withoutWork = template.hours2026().withoutExpectedWork();
        if (!withoutWork.isEmpty()) {
            unknown.add(Unknown.of(Wales2026Rules.WORK_ON_CALL, codes(withoutWork)));
        }
        if (template.hours2026().availabilityMinutes() > 0 && settings.availability() == null) {
            unknown.add(Unknown.of(Wales2026Rules.AVAILABILITY));
        }
        BasicShare share = template.report().newDeal().basicShare();
        if (share != null && share.share() == null) {
            unknown.add(Unknown.of("equitable-pay.under-20-hours"));
        }
        boolean without2026 = pay.stream().allMatch(row -> row.wales2026() == null);
        if (without2026 && template.hours2026().total() != null) {
            unknown.add(Unknown.of("basic-pay", verbatim(payYear.toString())));
        }
        for (SlotReport slot : slots) {
            if (slot.slot().doctor() != null && (slot.newDeal() == null || slot.wales2026() == null)) {
                unknown.add(Unknown.of("slot-pay", verbatim(slot.slot().name())));
            }
        }
        return List.copyOf(unknown);
    }

    private void aboutPayYear() {
        if (settings.payYear() == null) {
            add("pay-year", "ruling 47", verbatim(payYear.toString()));
        }
        Roster roster = rota.roster();
        if (roster != null
                && (roster.lastDay().isAfter(payYear.lastDay()) || roster.start().isBefore(payYear.firstDay()))) {
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
            add("leave-weeks", "ruling 24", amount(measures.settings().leaveWeeks().value()));
            boolean pointMatters = settings.grade() == null
                    || (!settings.grade().isFoundation() && settings.point2002() == null);
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
            add("leave-week-hours", "ruling 23", amount(new Quantity(measures.cover().leaveWeekMinutes(), Unit.MINUTES)));
        }
    }

    private void aboutLeaveInPattern() {
        if (measures.leaveDays() > 0) {
            add("leave-in-pattern", "rulings 11 and 26", amount(Quantity.days(measures.leaveDays())));
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
        boolean evening = measures.cycle().duties().stream().anyMatch(Notes::isFridayEveningOfStandardDay);
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

    /** Rounding to the minute, as other tools do, must not change an answer unsaid (ruling 14). */
    private void aboutRounding() {
        if (settings.definitions().takesAlternative(Definition.AVERAGES)) {
            return;
        }
        Ratio work = measures.workHoursWithCover().value().value();
        Ratio duty = measures.dutyHoursWithCover().value().value();
        Ratio workingTime = measures.workingTime().value().value();
        boolean changes = isTurnedByRounding(work, figures.value(NewDealFigures.BAND_2_HOURS))
                || isTurnedByRounding(work, figures.value(NewDealFigures.BAND_3_HOURS))
                || isTurnedByRounding(work, figures.value(NewDealFigures.UNBANDED_HOURS))
                || isTurnedByRounding(workingTime, figures.value(WorkingTimeFigures.WEEKLY_HOURS_LIMIT))
                || isDutyLimitTurnedByRounding(duty)
                || isThirdTurnedByRounding()
                || isShareTurnedByRounding();
        if (changes) {
            add("rounding", "ruling 14");
        }
    }

    private boolean isDutyLimitTurnedByRounding(Ratio duty) {
        return template.report().newDeal().limits().stream()
                .filter(result -> result.rule().equals(DutyHoursLimit.RULE))
                .map(RuleResult::reason)
                .map(Reason.Compared.class::cast)
                .anyMatch(compared -> isTurnedByRounding(duty, compared.limit().value()));
    }

    private boolean isThirdTurnedByRounding() {
        Ratio third = figures.value(NewDealFigures.ONE_THIRD);
        long weeklyDuty = Ratio.of(measures.hours().duty(), measures.weeks()).rounded();
        long weeklyUnsocial = Ratio.of(measures.hours().unsocial(), measures.weeks()).rounded();
        return weeklyDuty > 0
                && measures.outOfHoursFraction().value().value().isMoreThan(third)
                        != Ratio.of(weeklyUnsocial, weeklyDuty).isMoreThan(third);
    }

    private boolean isShareTurnedByRounding() {
        if (!settings.isLessThanFullTime()) {
            return false;
        }
        Reason.Measured hours = EquitablePay.hours(measures);
        Reason.Measured rounded = Reason.Measured.of(
                hours.key(), Quantity.minutesPerWeek(Ratio.of(hours.value().value().rounded())));
        return !Objects.equals(
                EquitablePay.share(hours, figures).share(),
                EquitablePay.share(rounded, figures).share());
    }

    private static boolean isTurnedByRounding(Ratio average, Ratio limit) {
        return average.isMoreThan(limit) != Ratio.of(average.rounded()).isMoreThan(limit);
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
        if (payYear.compareTo(FIRST_YEAR_OF_2026_CONTRACT) < 0
                || (rota.roster() != null && rota.roster().start().isBefore(START_OF_2026_CONTRACT))) {
            add("wales2026-contract-date", "rulings 47 and 50", new Argument.Date(START_OF_2026_CONTRACT));
        }
        add("wales2026-leave", "wales-2026, section 10, row 9");
        add("wales2026-breaks-paid", "wales-2026, section 10, row 13");
        add("wales2026-rounding", "ruling 40");
        add("wales2026-pensionable", "wales-2026, section 10, row 8");
        Reason.Measured average = template.report().wales2026().averageHours();
        Ratio normalWeek = figures.value(NewDealFigures.NORMAL_WEEK);
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

    private static void noteLimits(Reason reason, Map<String, FigureInForce> found) {
        if (reason instanceof Reason.Compared compared) {
            note(compared.limit(), found);
        }
        reason.from().forEach(part -> noteLimits(part, found));
    }

    private static void note(FigureInForce figure, Map<String, FigureInForce> found) {
        if (figure.grade().isUnconfirmed()) {
            found.putIfAbsent(figure.id(), figure);
        }
    }
}
