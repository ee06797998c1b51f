package cymru.rhod.report.roster;

import cymru.rhod.domain.problem.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a roster that is probably a mistake, or that people should know. Nothing is left out or changed for it.
 *
 * @param problem with its place, for the field it stands at
 * @param slotId the slot it is about; null for the roster as a whole
 * @param date the day it is about; null where it is about no single one
 */
public record RosterWarning(Problem problem, @Nullable String slotId, @Nullable LocalDate date) {

    static final String SAME_NAME = "roster.same-name";

    /** Says whether it is that two slots have one name. */
    public boolean isOfSameName() {
        return problem.code().equals(SAME_NAME);
    }
}
