package cymru.rhod.domain.people;

import java.util.Arrays;
import java.util.Optional;

/**
 * A training grade with a pay scale in Wales. Source: banding-2002, section 7.2, and the pay circulars M&amp;D(W) 01/2025 and
 * 01/2026.
 */
public enum Grade {
    F1("F1", 2),
    F2("F2", 2),
    /** Specialty registrar, the full scale MN37. */
    REGISTRAR("StR", 9),
    /** Core trainee, MN39: the first six points of the registrar's scale. */
    CORE_TRAINEE("StR-core", 5),
    /** Fixed-term specialty registrar, MN35: the first six points of the registrar's scale. */
    FIXED_TERM_REGISTRAR("StR-fixed-term", 5),
    /** Specialty registrar on the closed scale MN25. */
    CLOSED_REGISTRAR("StR-closed", 9),
    /** Dental core trainee, MN21. */
    DENTAL_CORE_TRAINEE("dental-core", 6),
    /** Dental foundation trainee: one figure of the 2026 contract, none of the 2002 scale. */
    DENTAL_FOUNDATION_TRAINEE("dental-foundation", 0);

    private final String code;
    private final int topPoint;

    Grade(String code, int topPoint) {
        this.code = code;
        this.topPoint = topPoint;
    }

    /** Returns the grade's name in the rota file. */
    public String code() {
        return code;
    }

    /** Returns the highest point of its 2002 scale; the lowest is 0. */
    public int topPoint() {
        return topPoint;
    }

    /** Returns the highest point of any grade. */
    public static int highestPoint() {
        return Arrays.stream(values()).mapToInt(Grade::topPoint).max().orElseThrow();
    }

    /** Says whether the grade is one of foundation training. */
    public boolean isFoundation() {
        return this == F1 || this == F2;
    }

    /** Says whether service moves the doctor up the registrar's scale of 2026: foundation has one point for each grade. */
    public boolean hasServiceScale2026() {
        return !isFoundation() && this != DENTAL_FOUNDATION_TRAINEE;
    }

    /** Says whether service in this grade counts towards increments of another: the same or a higher one. */
    public boolean countsTowards(Grade other) {
        return rank() >= other.rank();
    }

    private int rank() {
        return switch (this) {
            case F1, DENTAL_FOUNDATION_TRAINEE -> 0;
            case F2 -> 1;
            default -> 2;
        };
    }

    public static Optional<Grade> ofCode(String code) {
        return Arrays.stream(values()).filter(grade -> grade.code.equals(code)).findFirst();
    }
}
