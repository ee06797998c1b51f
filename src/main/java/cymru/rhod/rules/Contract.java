package cymru.rhod.rules;

/** The body of rules a rule belongs to. */
public enum Contract {
    NEW_DEAL_2002("newdeal2002"),
    WALES_2026("wales2026"),
    WORKING_TIME("wtr");

    private final String code;

    Contract(String code) {
        this.code = code;
    }

    /** Returns the prefix of the contract's rule and figure ids. */
    public String code() {
        return code;
    }
}
