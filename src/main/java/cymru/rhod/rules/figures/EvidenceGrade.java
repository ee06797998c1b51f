package cymru.rhod.rules.figures;

import java.util.Arrays;
import java.util.Optional;

/** How well a figure is known, best first. */
public enum EvidenceGrade {
    /** The publisher's own text was read. */
    PUBLISHED("published", false),
    /** Someone else's line-by-line copy of a primary document was read. */
    TRANSCRIBED("transcribed", false),
    /** A secondary source or a program in use. */
    SECONDARY("secondary", false),
    /** Follows by arithmetic from better figures. */
    DERIVED("derived", false),
    /** From a named person close to the subject, declared unofficial. */
    UNOFFICIAL("unofficial", true),
    PRESS("press", true),
    /** A choice made because nothing was found, or the user's own figure. */
    ASSUMED("assumed", true);

    private final String code;
    private final boolean unconfirmed;

    EvidenceGrade(String code, boolean unconfirmed) {
        this.code = code;
        this.unconfirmed = unconfirmed;
    }

    /** Returns the grade's name in figures files and in the rota assessment. */
    public String code() {
        return code;
    }

    /** Says whether a number made with such a figure is marked as unconfirmed. */
    public boolean isUnconfirmed() {
        return unconfirmed;
    }

    public static Optional<EvidenceGrade> ofCode(String code) {
        return Arrays.stream(values()).filter(grade -> grade.code.equals(code)).findFirst();
    }
}
