package cymru.rhod.rules;

/**
 * The name of a rule, the same in reasons, in messages, in the rota assessment and in {@code docs/rules.md}.
 *
 * @param contract the body of rules it belongs to
 * @param name lower case with hyphens, for example {@code duty-hours-limit}
 */
public record RuleId(Contract contract, String name) {

    /** Returns the whole name, for example {@code newdeal2002.duty-hours-limit}. */
    public String id() {
        return contract.code() + "." + name;
    }

    @Override
    public String toString() {
        return id();
    }
}
