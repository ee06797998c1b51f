package cymru.rhod.cli;

/** How a call ended, as scripts see it. */
final class ExitCode {

    static final int ASSESSED = 0;

    /** A rule is broken, and the call asked to be told. */
    static final int RULE_BROKEN = 1;

    /** The file or the call is wrong. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
