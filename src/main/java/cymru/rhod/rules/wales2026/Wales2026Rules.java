package cymru.rhod.rules.wales2026;

import cymru.rhod.rules.Reason;
import cymru.rhod.rules.RuleResult;
import cymru.rhod.rules.figures.Figures;
import cymru.rhod.rules.measure.Measures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the contract of 2026 together: its hours and its rules of rostering. */
public final class Wales2026Rules {

    /** What is missing where non-resident on-call has no expected work. */
    public static final String WORK_ON_CALL = "wales2026.nroc-work";

    /** What is missing where there is non-resident on-call and the user gave no rate for being available. */
    public static final String AVAILABILITY = "wales2026.nroc-availability";

    /** What is missing in a pay year without a scale. */
    public static final String BASIC_PAY = "basic-pay";

    /** The day on which the first doctors move to it: the first Wednesday of August 2026 (ruling 50). */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 5);

    private Wales2026Rules() {}

    /**
     * Assesses a pattern whose hours have been counted.
     *
     * @param rostering what {@link Wales2026Rostering} found, which does not depend on bank holidays as the hours do
     */
    public static Wales2026Result assess(
            Wales2026Hours hours, List<RuleResult> rostering, Measures measures, Figures figures) {
        Reason.@Nullable Measured average = hours.average();
        List<RuleResult> rules = new ArrayList<>(WeeklyHours.check(average, measures, figures));
        rules.addAll(rostering);
        return new Wales2026Result(hours, average, hours.averageOutOfHours(), rules);
    }
}
