package cymru.rhod.rules.measure;

import cymru.rhod.domain.rota.Definitions;
import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern cannot say about itself.
 *
 * @param lessThanFullTime whether it is worked less than full time
 * @param prospectiveCover whether colleagues cover each other's leave
 * @param leaveWeeks L of the Riddell formula, with its reason
 * @param leaveWeekMinutes C of the Riddell formula as typed; null derives it
 * @param onCallFrequency n of "on call 1 in n" as typed; null derives it
 * @param criterionR whether the box is ticked
 * @param normalWeekMinutes the week that basic pay covers
 */
public record MeasureSettings(
        boolean lessThanFullTime,
        boolean prospectiveCover,
        Reason.Measured leaveWeeks,
        @Nullable Long leaveWeekMinutes,
        @Nullable Ratio onCallFrequency,
        boolean criterionR,
        RestDefaults restDefaults,
        long normalWeekMinutes,
        Definitions definitions) {}
