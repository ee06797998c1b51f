package cymru.rhod.io.document;

import java.util.Arrays;
import java.util.Optional;

/** The documents there are. */
public enum DocumentKind {
    /** What a doctor's work will be: duties, hours, leave, pay, contacts; of the rota, or of one slot with its dates. */
    WORK_SCHEDULE("work-schedule"),
    /** A doctor's pay step by step, and what was offered beside it. */
    PAY_STATEMENT("pay-statement"),
    /** What the rules say of the rota, with every margin. */
    ANALYSIS("analysis"),
    /** Leave due and put in, bank holidays, and who is there against the doctors needed. */
    LEAVE_AND_COVER("leave-and-cover");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** Returns the name of the kind on the command line. */
    public String code() {
        return code;
    }

    /** Says whether it is about dates, which only a rota with a roster has. */
    public boolean needsRoster() {
        return this == LEAVE_AND_COVER;
    }

    /** Says whether it can be about one slot of the roster. */
    public boolean canBePersonal() {
        return this == WORK_SCHEDULE || this == PAY_STATEMENT;
    }

    public static Optional<DocumentKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
