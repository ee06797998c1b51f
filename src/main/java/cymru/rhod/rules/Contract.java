package cymru.rhod.rules;

import java.util.List;

/** The body of rules a rule belongs to. */
public enum Contract {
    NEW_DEAL_2002("newdeal2002"),
    WALES_2026("wales2026"),
    WORKING_TIME("wtr"),
    /** The NHS Pension Scheme: it takes from pay and has no rules of rostering. */
    PENSION("pension"),
    /** England's, for comparison alone: no verdict on a rota of Wales. */
    ENGLAND_2016("england2016");

    /** The order in which verdicts are told: those first that can make a rota unlawful. */
    public static final List<Contract> IN_ORDER_OF_WEIGHT = List.of(NEW_DEAL_2002, WORKING_TIME, WALES_2026);

    private final String code;

    Contract(String code) {
        this.code = code;
    }

    /**
     * Says whether each of its rules of rostering is known and checked. The terms of 2026 are not published in full: what stands in for
     * the rules not known is unverified. Of England's, a rota shows neither breaks nor the rest on call.
     */
    public boolean isWhollyChecked() {
        return this == NEW_DEAL_2002 || this == WORKING_TIME;
    }

    /** Returns the prefix of the contract's rule and figure ids. */
    public String code() {
        return code;
    }
}
