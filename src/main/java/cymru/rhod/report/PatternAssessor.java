package cymru.rhod.report;

import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Interval;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Reason.Measured;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Duty;
import cymru.rhod.rules.measure.DutyCycle;
import cymru.rhod.rules.measure.HoursCount;
import cymru.rhod.rules.measure.MeasureSettings;
import cymru.rhod.rules.measure.Measures;
import cymru.rhod.rules.measure.PatternDays;
import cymru.rhod.rules.measure.PatternMeasurer;
import cymru.rhod.rules.measure.Run;
import cymru.rhod.rules.measure.WorkAtHand;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.rules.newdeal2002.NewDealRules;
import cymru.rhod.rules.wales2026.Wales2026Hours;
import cymru.rhod.rules.wales2026.Wales2026Rostering;
import cymru.rhod.rules.wales2026.Wales2026Rules;
import cymru.rhod.rules.wtr.WorkingTimeResult;
import cymru.rhod.rules.wtr.WorkingTimeRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assesses one pattern under every body of rules. */
final class PatternAssessor {

    /**
     * A pattern assessed, with what was counted on the way.
     *
     * @param hours2026 the hours the contract of 2026 pays
     * @param rostering2026 its rules of rostering, which bank holidays do not change
     */
    record Assessed(PatternReport report, Measures measures, Wales2026Hours hours2026, List<RuleResult> rostering2026) {

        /** Returns the same pattern with bank holidays counted. */
        Assessed with(Wales2026Hours.BankHolidayTest bankHolidays, Figures figures) {
            Wales2026Hours hours = Wales2026Hours.of(measures, bankHolidays);
            return new Assessed(
                    report.withWales2026(Wales2026Rules.assess(hours, rostering2026, measures, figures)),
                    measures,
                    hours,
                    rostering2026);
        }
    }

    private final Map<String, ShiftType> shifts;
    private final Set<String> rulesOff;
    private final Figures figures;

    /** @param rulesOff the whole names of the rules that are switched off */
    PatternAssessor(Map<String, ShiftType> shifts, Set<String> rulesOff, Figures figures) {
        this.shifts = shifts;
        this.rulesOff = rulesOff;
        this.figures = figures;
    }

    /** Counts a pattern. */
    Measures measure(PatternDays days, MeasureSettings settings) {
        return PatternMeasurer.measure(days, shifts, settings);
    }

    /**
     * Assesses a pattern.
     *
     * @param foundationYear1 whether F1 works it
     */
    Assessed assess(
            PatternDays days,
            MeasureSettings settings,
            boolean foundationYear1,
            Wales2026Hours.BankHolidayTest bankHolidays) {
        Measures measures = measure(days, settings);
        WorkAtHand work = WorkAtHand.of(measures);
        WorkingTimeResult workingTime = WorkingTimeRules.assess(measures, work, figures);
        boolean workingTimeCounts = settings.definitions().takesAlternative(Definition.WTR_BREACH_IS_BAND_3);
        NewDealResult newDeal =
                NewDealRules.assess(measures, foundationYear1, workingTimeCounts ? workingTime.rules() : null, figures);
        Wales2026Hours hours = Wales2026Hours.of(measures, bankHolidays);
        List<RuleResult> rostering = Wales2026Rostering.check(measures, work, rulesOff, figures);
        PatternReport report = new PatternReport(
                measures.weeks(),
                measures.dutyHours(),
                measures.workHours(),
                measures.dutyHoursWithCover(),
                measures.workHoursWithCover(),
                measures.outOfHoursFraction(),
                measures.weekendsWorked(),
                measures.weekendFrequency(),
                longestDuty(measures),
                shortestOffDuty(measures),
                longestRunOfDutyDays(measures),
                overlaps(measures.cycle()),
                newDeal,
                workingTime,
                Wales2026Rules.assess(hours, rostering, measures, figures),
                rows(measures),
                OnDuty.minutesByHour(measures.cycle()));
        return new Assessed(report, measures, hours, rostering);
    }

    private static @Nullable Measured longestDuty(Measures measures) {
        return measures.runs().list().stream()
                .max(Comparator.comparingLong(run -> run.time().minutes()))
                .map(run -> Measured.of(
                                "measure.longest-duty",
                                Quantity.minutes(run.time().minutes()))
                        .at(run.cells()))
                .orElse(null);
    }

    private static @Nullable Measured shortestOffDuty(Measures measures) {
        return measures.restRuns().list().stream()
                .filter(Run::isFollowed)
                .min(Comparator.comparingLong(Run::offDutyAfter))
                .map(run -> Measured.of("measure.shortest-off-duty", Quantity.minutes(run.offDutyAfter()))
                        .at(run.cells()))
                .orElse(null);
    }

    private static @Nullable Measured longestRunOfDutyDays(Measures measures) {
        return measures.dutyDays().endless()
                ? null
                : Measured.of(
                                "measure.longest-run-of-duty-days",
                                Quantity.days(measures.dutyDays().longestRun()))
                        .at(measures.dutyDays().cells());
    }

    private static Reason.@Nullable Measured overlaps(DutyCycle cycle) {
        List<Duty> overlapped = cycle.overlapped();
        if (overlapped.isEmpty()) {
            return null;
        }
        long minutes = overlapped.stream()
                .mapToLong(duty -> duty.time().minutes() - duty.counted().minutes())
                .sum();
        List<CellRef> cells = overlapped.stream().map(Duty::cell).distinct().toList();
        return Measured.of("measure.overlap", Quantity.minutes(minutes)).at(cells);
    }

    private static List<WeekRow> rows(Measures measures) {
        long[] duty = new long[measures.weeks()];
        long[] unsocial = new long[measures.weeks()];
        for (Duty one : measures.cycle().duties()) {
            Interval counted = one.counted();
            duty[one.cell().week()] += counted.minutes();
            unsocial[one.cell().week()] += HoursCount.PLAIN_TIME.minutesOutside(counted);
        }
        List<WeekRow> rows = new ArrayList<>();
        for (int week = 0; week < duty.length; week++) {
            rows.add(new WeekRow(
                    duty[week], unsocial[week], measures.weekends().worked().get(week)));
        }
        return rows;
    }
}
