package cymru.rhod.rules;

/** How a rule came out. */
public enum Verdict {
    KEPT("kept"),
    /** Worth attention, and no breach. */
    WARNING("warning"),
    BROKEN("broken"),
    /** Something needed for it is not known. */
    UNKNOWN("unknown");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** Returns the verdict's name in message keys. */
    public String code() {
        return code;
    }
}
