package cymru.rhod.report.roster;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Reason.Measured;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The annual leave of a doctor's post, and where there is room for it without a swap.
 *
 * @param entitlement days due in the post; null where the slot is vacant
 * @param putIn days of leave put in on dates, those that would have been worked
 * @param fixed days of leave that stand in the pattern itself
 * @param takeable further days that hold standard days alone and are no bank holiday: leave on them needs no swap
 * @param longest the most days in a row without a duty other than standard days
 * @param longestFirst the first of these days; null where there is none
 * @param longestLast the last of them
 */
public record LeaveScope(
        @Nullable Measured entitlement,
        Measured putIn,
        Measured fixed,
        Measured takeable,
        Measured longest,
        @Nullable LocalDate longestFirst,
        @Nullable LocalDate longestLast) {

    /** Returns every day of leave that can be had without a swap: put in, fixed or still takeable. */
    public Ratio possible() {
        return value(putIn).plus(value(fixed)).plus(value(takeable));
    }

    /** Says whether the entitlement can be taken without a swap; also where none is due. */
    public boolean canBeTaken() {
        return entitlement == null || value(entitlement).isAtMost(possible());
    }

    /** Returns the days due that are neither put in nor fixed; negative where there are more than are due, null where none is due. */
    public @Nullable Ratio left() {
        return entitlement == null
                ? null
                : value(entitlement).minus(value(putIn)).minus(value(fixed));
    }

    /** Says whether there is more leave, put in and fixed, than is due. */
    public boolean isMoreThanDue() {
        Ratio left = left();
        return left != null && left.sign() < 0;
    }

    private static Ratio value(Measured measured) {
        return measured.value().value();
    }
}
