package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.CellRef;
import cymru.rhod.domain.rota.Definition;
import cymru.rhod.domain.rota.ShiftType;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Argument;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import cymru.rhod.rules.Reason.Measured;
import cymru.rhod.rules.Unit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts a pattern once for all contracts. */
public final class PatternMeasurer {

    private final PatternDays pattern;
    private final List<Cell> days;
    private final Map<String, ShiftType> shifts;
    private final MeasureSettings settings;
    private final DutyCycle cycle;
    private final int leaveDays;

    private PatternMeasurer(PatternDays pattern, Map<String, ShiftType> shifts, MeasureSettings settings) {
        this.pattern = pattern;
        this.days = pattern.cells();
        this.shifts = shifts;
        this.settings = settings;
        this.cycle = DutyCycle.of(pattern, shifts);
        this.leaveDays = LeaveStandIn.count(days);
    }

    /**
     * Measures a pattern.
     *
     * @param shifts the shift types that the cells name, by code
     */
    public static Measures measure(PatternDays pattern, Map<String, ShiftType> shifts, MeasureSettings settings) {
        return new PatternMeasurer(pattern, shifts, settings).measure();
    }

    private Measures measure() {
        ShiftType standardDay = NormalDay.shiftOf(cycle, shifts.values());
        DutyCycle restCycle = leaveDays == 0 ? cycle : LeaveStandIn.apply(pattern, shifts, standardDay);
        Runs runs = cycle.runs();
        Runs restRuns = leaveDays == 0 ? runs : restCycle.runs();
        HoursCount hours = HoursCount.of(cycle, new DutyRest(settings.restDefaults()));

        Measured leaveWeek = leaveWeek();
        ProspectiveCover cover = settings.prospectiveCover()
                ? new ProspectiveCover(
                        settings.leaveWeeks().value().value(), leaveWeek.value().value())
                : null;
        Averages averages = new Averages(
                cycle.weeks(), leaveDays, cover, settings.definitions().takesAlternative(Definition.AVERAGES));
        Measured weeks = Measured.of("measure.weeks", Quantity.count(cycle.weeks()));
        Measured leave = Measured.of("measure.leave-in-pattern", Quantity.days(leaveDays));
        Measured totalDuty = Measured.of("measure.total-duty", Quantity.minutes(hours.duty()));
        Measured rest = Measured.of("measure.rest", new Quantity(hours.rest(), Unit.MINUTES));

        Measured duty = average("measure.duty-hours", averages.plain(Ratio.of(hours.duty())), totalDuty, weeks, leave);
        Measured work = average("measure.work-hours", averages.plain(hours.work()), totalDuty, rest, weeks, leave);
        Measured dutyCovered =
                covered("measure.duty-hours-with-cover", averages, Ratio.of(hours.duty()), duty, leaveWeek);
        Measured workCovered = covered("measure.work-hours-with-cover", averages, hours.work(), work, leaveWeek);
        Measured plainWorkingTime = average(
                "measure.wtr-hours",
                averages.plain(hours.workingTime()),
                totalDuty,
                Measured.of("measure.rest", new Quantity(hours.nonResidentRest(), Unit.MINUTES)),
                weeks,
                leave);
        Measured workingTime =
                covered("measure.wtr-hours-with-cover", averages, hours.workingTime(), plainWorkingTime, leaveWeek);

        Weekends weekends = Weekends.of(cycle, settings.definitions().takesAlternative(Definition.WEEKEND));
        Measured weekendsWorked = Measured.of("measure.weekends-worked", Quantity.count(weekends.count()), weeks)
                .at(weekends.cells());
        OnCallFrequency onCall = new OnCallFrequency(cycle, days);
        return new Measures(
                days,
                settings,
                cycle,
                restCycle,
                standardDay,
                runs,
                restRuns,
                leaveDays,
                hours,
                hoursByKind(hours, averages, dutyCovered),
                cover,
                duty,
                work,
                dutyCovered,
                workCovered,
                workingTime,
                plainWorkingTime,
                outOfHoursFraction(hours, averages),
                weekends,
                weekendsWorked,
                weekendFrequency(weekends, weekendsWorked),
                onCallFrequency(onCall.nominal(), cover),
                onCallFrequency(onCall.byCalendar(), cover),
                DutyDays.of(restCycle, settings.definitions().takesAlternative(Definition.DUTY_DAYS)));
    }

    private Measured leaveWeek() {
        Long typed = settings.leaveWeekMinutes();
        long minutes = typed != null
                ? typed
                : LeaveWeekHours.derive(days, shifts, settings.lessThanFullTime(), settings.normalWeekMinutes());
        return Measured.of("measure.leave-week-hours", Quantity.minutes(minutes));
    }

    private static Measured average(String key, Ratio minutes, Measured... from) {
        return Measured.of(key, Quantity.minutesPerWeek(minutes), from);
    }

    private Measured covered(String key, Averages averages, Ratio minutes, Measured plain, Measured leaveWeek) {
        Ratio covered = averages.covered(minutes);
        ProspectiveCover cover = averages.cover();
        if (cover == null) {
            return average(key, covered, plain);
        }
        Measured sum = average("measure.riddell", covered)
                .with(
                        new Argument.Amount(Quantity.minutesPerWeek(averages.withLeaveAddedBack(minutes, cover))),
                        new Argument.Amount(new Quantity(cover.leaveWeeks(), Unit.COUNT)),
                        new Argument.Amount(leaveWeek.value()));
        return average(key, covered, plain, settings.leaveWeeks(), leaveWeek, sum);
    }

    /** What the other kinds leave of the covered average is that of standard days, leave in the pattern included. */
    private static HoursByKind hoursByKind(HoursCount hours, Averages averages, Measured dutyCovered) {
        Ratio full = averages.coveredShare(Ratio.of(hours.fullShift()));
        Ratio partial = averages.coveredShare(Ratio.of(hours.partialShift()));
        Ratio onCall = averages.coveredShare(Ratio.of(hours.onCall()));
        Ratio standard = dutyCovered.value().value().minus(full).minus(partial).minus(onCall);
        return new HoursByKind(standard, full, partial, onCall);
    }

    private Measured outOfHoursFraction(HoursCount hours, Averages averages) {
        Ratio whole = Ratio.of(hours.duty());
        Ratio part = Ratio.of(hours.unsocial());
        if (settings.definitions().takesAlternative(Definition.ONE_THIRD_COVER)) {
            whole = averages.covered(whole);
            part = averages.coveredShare(part);
        }
        Ratio fraction = whole.sign() <= 0 ? Ratio.ZERO : part.dividedBy(whole);
        List<CellRef> cells = cycle.duties().stream()
                .filter(duty -> HoursCount.PLAIN_TIME.minutesOutside(duty.counted()) > 0)
                .map(Duty::cell)
                .distinct()
                .toList();
        return Measured.of("measure.out-of-hours-fraction", Quantity.fraction(fraction))
                .with(
                        new Argument.Amount(Quantity.minutes(hours.unsocial())),
                        new Argument.Amount(Quantity.minutes(hours.duty())))
                .at(cells);
    }

    private @Nullable Measured weekendFrequency(Weekends weekends, Measured weekendsWorked) {
        return weekends.count() == 0
                ? null
                : Measured.of(
                                "measure.weekend-frequency",
                                Quantity.oneIn(Ratio.of(cycle.weeks(), weekends.count())),
                                weekendsWorked)
                        .at(weekends.cells());
    }

    private Reason.@Nullable Measured onCallFrequency(@Nullable Measured counted, @Nullable ProspectiveCover cover) {
        Ratio typed = settings.onCallFrequency();
        if (typed != null) {
            return OnCallFrequency.typed(typed);
        }
        boolean adjusted = settings.definitions().takesAlternative(Definition.ON_CALL_FREQUENCY);
        return counted != null && cover != null && adjusted ? OnCallFrequency.adjusted(counted, cover) : counted;
    }
}
