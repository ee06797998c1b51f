package cymru.rhod.rules.newdeal2002;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.DutyKind;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.domain.time.Minutes;
import cymru.rhod.domain.time.WeekdayWindow;
import cymru.rhod.rules.Operator;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleId;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.FigureInForce;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.HoursCount;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.newdeal2002.chart.BandDecision;
import cymru.rhod.rules.newdeal2002.chart.ChartFacts;
import cymru.rhod.rules.newdeal2002.chart.CriterionR;
import cymru.rhod.rules.newdeal2002.chart.WithinNewDealLimits;
import cymru.rhod.rules.newdeal2002.chart.WithinWorkingTime;
import cymru.rhod.rules.newdeal2002.limits.NewDealLimit;
import cymru.rhod.rules.newdeal2002.pay.EquitablePay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the 2002 contract together: the limits, the side of the chart, the band and the less-than-full-time share. */
public final class NewDealRules {

    private static final WeekdayWindow FROM_EIGHT = WeekdayWindow.ofHours(8, 19);

    private NewDealRules() {}

    /**
     * Assesses a pattern.
     *
     * @param foundationYear1 whether the pattern is worked by F1, who have thresholds of their own on call
     * @param workingTime the verdict of the Working Time Regulations; null where it has no say in the band
     */
    public static NewDealResult assess(
            Measures measures, boolean foundationYear1, @Nullable List<RuleResult> workingTime, Figures figures) {
        WorkingPattern pattern = WorkingPattern.of(measures.cycle().kinds());
        List<RuleResult> limits = NewDealLimit.ALL.stream()
                .map(limit -> limit.check(measures, pattern, figures))
                .toList();
        BasicShare share = measures.settings().lessThanFullTime()
                ? EquitablePay.share(EquitablePay.hours(measures), figures)
                : null;
        boolean lessThanFullTimeChart = share != null && isUnderNormalWeek(measures, figures);
        ChartFacts facts = facts(
                measures,
                allKept(WithinNewDealLimits.RULE, limits),
                workingTime == null ? null : allKept(WithinWorkingTime.RULE, workingTime),
                pattern == WorkingPattern.ON_CALL,
                foundationYear1,
                lessThanFullTimeChart,
                figures);
        BandDecision decision =
                lessThanFullTimeChart ? BandDecision.lessThanFullTime(facts) : BandDecision.fullTime(facts);
        FigureInForce supplement =
                decision.band() == Band.NONE ? null : figures.get(NewDealFigures.supplement(decision.band()));
        return new NewDealResult(pattern, limits, decision.band(), supplement, decision.path(), share, facts);
    }

    /** From 40 hours of work on, the full-time chart applies also less than full time (ruling 31). */
    private static boolean isUnderNormalWeek(Measures measures, Figures figures) {
        return Operator.LESS_THAN.holds(
                measures.workHoursWithCover().value().value(), figures.value(NewDealFigures.NORMAL_WEEK));
    }

    private static Reason.Decided allKept(RuleId question, List<RuleResult> rules) {
        List<RuleResult> broken = rules.stream().filter(RuleResult::isBroken).toList();
        List<CellRef> cells = broken.stream()
                .flatMap(result -> result.cells().stream())
                .distinct()
                .toList();
        List<Reason> from = (broken.isEmpty() ? rules : broken)
                .stream().map(RuleResult::reason).toList();
        return new Reason.Decided(question, broken.isEmpty() ? "yes" : "no", cells, from, List.of());
    }

    private static ChartFacts facts(
            Measures measures,
            Reason.Decided compliance,
            Reason.@Nullable Decided workingTime,
            boolean onCallRota,
            boolean foundationYear1,
            boolean lessThanFullTimeChart,
            Figures figures) {
        boolean resident = measures.cycle().duties().stream()
                .anyMatch(duty ->
                        duty.shift().kind() == DutyKind.ON_CALL && duty.shift().isResident());
        Reason.@Nullable Measured onCallFrequency =
                lessThanFullTimeChart ? measures.onCallFrequencyByCalendar() : measures.onCallFrequency();
        return new ChartFacts(
                compliance,
                workingTime,
                measures.workHoursWithCover(),
                outsideNormalDay(measures, lessThanFullTimeChart),
                measures.outOfHoursFraction(),
                measures.weekendFrequency(),
                onCallFrequency,
                onCallRota,
                measures.settings().prospectiveCover(),
                criterionR(measures),
                resident,
                foundationYear1,
                measures.settings().definitions(),
                figures);
    }

    /** The normal day opens at 07:00 on the full-time chart and at 08:00 on the other (banding-2002, section 8.4). */
    private static Reason.Measured outsideNormalDay(Measures measures, boolean lessThanFullTimeChart) {
        boolean fromEight = lessThanFullTimeChart
                || measures.settings().definitions().takesAlternative(Definition.NORMAL_DAY_START);
        WeekdayWindow window = fromEight ? FROM_EIGHT : HoursCount.PLAIN_TIME;
        long minutes = 0;
        List<CellRef> cells = new ArrayList<>();
        for (Duty duty : measures.cycle().duties()) {
            long outside = window.minutesOutside(duty.counted());
            minutes += outside;
            if (outside > 0) {
                cells.add(duty.cell());
            }
        }
        return Reason.Measured.of("measure.outside-normal-day", Quantity.minutes(minutes))
                .at(cells.stream().distinct().toList());
    }

    private static Reason.Decided criterionR(Measures measures) {
        List<CellRef> residentAtNight = measures.cycle().duties().stream()
                .filter(duty -> duty.shift().kind() == DutyKind.ON_CALL
                        && duty.shift().isResident()
                        && hasMinuteAtNight(duty.time()))
                .map(Duty::cell)
                .distinct()
                .toList();
        boolean met = !residentAtNight.isEmpty() || measures.settings().criterionR();
        return new Reason.Decided(CriterionR.RULE, met ? "yes" : "no", residentAtNight, List.of(), List.of());
    }

    private static boolean hasMinuteAtNight(Interval time) {
        long sinceSevenOClock = Math.floorMod(time.startInclusive() - 7 * Minutes.PER_HOUR, Minutes.PER_DAY);
        return sinceSevenOClock + time.minutes() > 12 * Minutes.PER_HOUR;
    }
}
