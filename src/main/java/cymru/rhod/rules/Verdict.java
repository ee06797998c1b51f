package cymru.rhod.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How a rule came out. */
public enum Verdict {
    KEPT("kept"),
    /** Worth attention, and no breach. */
    WARNING("warning"),
    BROKEN("broken"),
    /** Something needed for it is not known. */
    UNKNOWN("unknown"),
    /** Not asked: a rota does not show it, or the rule is switched off. */
    NOT_CHECKED("not-checked");

    /** The order in which verdicts stand out: the gravest first. */
    public static final List<Verdict> IN_ORDER_OF_WEIGHT = List.of(BROKEN, WARNING, UNKNOWN, KEPT, NOT_CHECKED);

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** Returns the verdict's name in message keys. */
    public String code() {
        return code;
    }

    /** Returns the gravest of some verdicts; kept where there are none. */
    public static Verdict gravest(Stream<Verdict> verdicts) {
        return verdicts.min(Comparator.comparing(IN_ORDER_OF_WEIGHT::indexOf)).orElse(KEPT);
    }
}
