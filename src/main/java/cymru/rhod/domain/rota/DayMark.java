package cymru.rhod.domain.rota;

import java.util.Arrays;
import java.util.Optional;

/** What a day without a duty is. */
public enum DayMark {
    OFF("-", true),
    /** A zero-hours day: a weekday of rest that keeps the pattern within its limits. */
    ZERO("zero", true),
    LEAVE("leave", true),
    STUDY("study", true),
    /** A day off in lieu of a bank holiday worked. Only on dates. */
    LIEU("lieu", false),
    /** Only on dates. */
    SICK("sick", false),
    /** Away without pay. Only on dates. */
    ABSENT("absent", false);

    private final String code;
    private final boolean inPattern;

    DayMark(String code, boolean inPattern) {
        this.code = code;
        this.inPattern = inPattern;
    }

    /** Returns the mark as the rota file writes it. */
    public String code() {
        return code;
    }

    /** Says whether the mark may stand in the pattern, and not only on a date of the roster. */
    public boolean isAllowedInPattern() {
        return inPattern;
    }

    /** Says whether the day is leave of any kind that shortens the pattern: annual or study leave. */
    public boolean isLeave() {
        return this == LEAVE || this == STUDY;
    }

    public static Optional<DayMark> ofCode(String code) {
        return Arrays.stream(values()).filter(mark -> mark.code.equals(code)).findFirst();
    }
}
