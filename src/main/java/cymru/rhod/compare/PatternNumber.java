package cymru.rhod.compare;

import cymru.rhod.report.PatternReport;
import cymru.rhod.rules.Quantity;
import cymru.rhod.rules.Reason;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The numbers of a pattern that are compared, in the order in which reports list them. */
public enum PatternNumber {
    WEEKS("measure.weeks", pattern -> Reason.Measured.of("measure.weeks", Quantity.count(pattern.weeks()))),
    DUTY_HOURS("measure.duty-hours", PatternReport::dutyHours),
    WORK_HOURS("measure.work-hours", PatternReport::workHours),
    DUTY_HOURS_WITH_COVER("measure.duty-hours-with-cover", PatternReport::dutyHoursWithCover),
    WORK_HOURS_WITH_COVER("measure.work-hours-with-cover", PatternReport::workHoursWithCover),
    WORKING_TIME("measure.wtr-hours", pattern -> pattern.workingTime().averageHours()),
    HOURS_2026("measure.wales2026-hours", pattern -> pattern.wales2026().averageHours()),
    OUT_OF_HOURS_2026(
            "measure.wales2026-out-of-hours", pattern -> pattern.wales2026().outOfHours()),
    OUT_OF_HOURS_FRACTION("measure.out-of-hours-fraction", PatternReport::outOfHoursFraction),
    WEEKENDS_WORKED("measure.weekends-worked", PatternReport::weekendsWorked),
    WEEKEND_FREQUENCY("measure.weekend-frequency", PatternReport::weekendFrequency),
    LONGEST_DUTY("measure.longest-duty", PatternReport::longestDuty),
    SHORTEST_OFF_DUTY("measure.shortest-off-duty", PatternReport::shortestOffDuty),
    LONGEST_RUN("measure.longest-run-of-duty-days", PatternReport::longestRunOfDutyDays),
    OVERLAPS("measure.overlap", PatternReport::overlaps);

    private final String key;
    private final Function<PatternReport, Reason.@Nullable Measured> value;

    PatternNumber(String key, Function<PatternReport, Reason.@Nullable Measured> value) {
        this.key = key;
        this.value = value;
    }

    /** Returns the stem of its messages: {@code <key>.name} is its name. */
    public String key() {
        return key;
    }

    /** Returns the number; null where the pattern has none, as the frequency of weekends never worked. */
    public Reason.@Nullable Measured of(PatternReport pattern) {
        return value.apply(pattern);
    }
}
