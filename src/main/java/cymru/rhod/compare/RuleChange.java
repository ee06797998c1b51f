package cymru.rhod.compare;

import cymru.rhod.rules.RuleResult;

/**
 * A rule that came out otherwise than before.
 *
 * @param rule as it stands now
 */
public record RuleChange(RuleResult rule, Kind kind) {

    /** What became of the rule. */
    public enum Kind {
        /** Broken now, and not before. */
        BROKEN("broken"),
        /** Broken before, and not now. */
        FIXED("fixed"),
        /** A warning now, and neither that nor broken before. */
        WARNING_BEGUN("warning-begun"),
        /** A warning before, and neither that nor broken now. */
        WARNING_ENDED("warning-ended");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns its name in message keys, {@code compare.rule.<code>}. */
        public String code() {
            return code;
        }
    }
}
