package cymru.rhod.rules;

/** Where a rule of rostering comes from, which says how far it may be relied on. */
public enum Provenance {
    /** The contract's own agreement, or the law. */
    AGREEMENT("agreement"),
    /** The agreement, which calls it provisional. */
    PROVISIONAL("provisional"),
    /** England's contract of 2016 or the Welsh offer of 2022; unverified for the Welsh contract of 2026. */
    UNVERIFIED("unverified"),
    /** A later text of England's contract, as programs that check rotas hold it. */
    ENGLAND_LATER("england-later");

    private final String code;

    Provenance(String code) {
        this.code = code;
    }

    /** Returns its name in message keys and in the rota assessment. */
    public String code() {
        return code;
    }
}
