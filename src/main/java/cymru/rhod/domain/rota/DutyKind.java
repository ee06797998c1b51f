package cymru.rhod.domain.rota;

import java.util.Arrays;
import java.util.Optional;

/** The kind of a duty under the New Deal, which sets how long it may be and how much rest it holds. Source: banding-2002, 3.6. */
public enum DutyKind {
    /** The normal working day, part of every pattern. */
    STANDARD_DAY("standard-day"),
    /** Work round the clock: the whole duty is worked apart from natural breaks. */
    FULL_SHIFT("full-shift"),
    /** A shift with rest for a quarter of its out-of-hours part. */
    PARTIAL_SHIFT("partial-shift"),
    /** A 24-hour shift with six hours of rest. */
    PARTIAL_SHIFT_24_HOURS("partial-shift-24h"),
    /** On call, with rest for half of its out-of-hours part. */
    ON_CALL("on-call");

    private final String code;

    DutyKind(String code) {
        this.code = code;
    }

    /** Returns the kind's name in the rota file. */
    public String code() {
        return code;
    }

    public static Optional<DutyKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
