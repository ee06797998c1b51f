package cymru.rhod.domain.rota;

import cymru.rhod.domain.time.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How leave is covered. What is null was not given and is derived.
 *
 * @param prospectiveGiven whether colleagues cover each other's leave; null is taken as yes (ruling 27)
 * @param leaveWeeksPerYear L of the Riddell formula, 0 to below 52; null derives it (ruling 24)
 * @param leaveWeekMinutes C of the Riddell formula; null derives it (ruling 23)
 */
public record CoverSettings(
        @Nullable Boolean prospectiveGiven, @Nullable Ratio leaveWeeksPerYear, @Nullable Long leaveWeekMinutes) {

    public static final CoverSettings DERIVED = new CoverSettings(null, null, null);

    public boolean isProspective() {
        return prospectiveGiven == null || prospectiveGiven;
    }
}
