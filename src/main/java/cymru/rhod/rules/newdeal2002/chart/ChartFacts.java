package cymru.rhod.rules.newdeal2002.chart;

import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.rules.Reason.Decided;
import cymru.rhod.rules.Reason.Measured;
import cymru.rhod.rules.figures.Figures;
import org.jspecify.annotations.Nullable;

/**
 * What the banding chart asks about. Source: banding-2002, section 2.
 *
 * @param compliance whether every New Deal limit holds, as {@code yes} or {@code no}
 * @param workingTime whether the Working Time Regulations are kept, as {@code yes} or {@code no}; null where that has no say
 * @param work average weekly work, cover included
 * @param outsideNormalDay minutes of duty outside the normal envelope
 * @param unsocialFraction share of duty outside Monday to Friday 07:00 to 19:00
 * @param weekendFrequency n of "1 in n"; null where no weekend is worked
 * @param onCallFrequency n of "1 in n"; null where there is no on-call
 * @param onCallRota whether the pattern is an on-call rota, and no hybrid
 * @param prospectiveCover whether leave is covered by colleagues
 * @param criterionR as {@code yes} or {@code no}
 * @param resident whether any on-call duty is resident
 * @param foundationYear1 whether the rota is for F1, which has thresholds of its own
 */
public record ChartFacts(
        Decided compliance,
        @Nullable Decided workingTime,
        Measured work,
        Measured outsideNormalDay,
        Measured unsocialFraction,
        @Nullable Measured weekendFrequency,
        @Nullable Measured onCallFrequency,
        boolean onCallRota,
        boolean prospectiveCover,
        Decided criterionR,
        boolean resident,
        boolean foundationYear1,
        Definitions definitions,
        Figures figures) {

    /** Returns the same facts of a rota that works other hours and keeps other limits or none. */
    public ChartFacts with(Measured newWork, Decided newCompliance, @Nullable Decided newWorkingTime) {
        return new ChartFacts(
                newCompliance,
                newWorkingTime,
                newWork,
                outsideNormalDay,
                unsocialFraction,
                weekendFrequency,
                onCallFrequency,
                onCallRota,
                prospectiveCover,
                criterionR,
                resident,
                foundationYear1,
                definitions,
                figures);
    }

    /** Returns the same facts of a rota with another share of unsocial duty. */
    public ChartFacts withUnsocial(Measured newOutsideNormalDay, Measured newUnsocialFraction) {
        return new ChartFacts(
                compliance,
                workingTime,
                work,
                newOutsideNormalDay,
                newUnsocialFraction,
                weekendFrequency,
                onCallFrequency,
                onCallRota,
                prospectiveCover,
                criterionR,
                resident,
                foundationYear1,
                definitions,
                figures);
    }
}
