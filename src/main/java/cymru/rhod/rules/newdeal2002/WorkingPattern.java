package cymru.rhod.rules.newdeal2002;

import cymru.rhod.domain.rota.DutyKind;
import java.util.Set;

/**
 * The working pattern of a rota: the kinds of its duties other than standard days (ruling 5).
 *
 * <p>Worked example: standard days with on-call are an on-call rota; standard days, long days as full shifts and on-call are a
 * hybrid; standard days alone are judged as a full shift.
 */
public enum WorkingPattern {
    FULL_SHIFT,
    PARTIAL_SHIFT,
    PARTIAL_SHIFT_24_HOURS,
    ON_CALL,
    HYBRID;

    /** Returns the pattern that a set of kinds makes. */
    public static WorkingPattern of(Set<DutyKind> kindsInUse) {
        long special = kindsInUse.stream()
                .filter(kind -> kind != DutyKind.STANDARD_DAY)
                .count();
        if (special > 1) {
            return HYBRID;
        }
        return kindsInUse.stream()
                .filter(kind -> kind != DutyKind.STANDARD_DAY)
                .map(WorkingPattern::of)
                .findFirst()
                .orElse(FULL_SHIFT);
    }

    private static WorkingPattern of(DutyKind kind) {
        return switch (kind) {
            case STANDARD_DAY, FULL_SHIFT -> FULL_SHIFT;
            case PARTIAL_SHIFT -> PARTIAL_SHIFT;
            case PARTIAL_SHIFT_24_HOURS -> PARTIAL_SHIFT_24_HOURS;
            case ON_CALL -> ON_CALL;
        };
    }
}
