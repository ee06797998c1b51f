package cymru.rhod.cli;

/** A call or a file that cannot be used. The message is for the person, in their language. */
final class UnusableCall extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableCall(String message) {
        super(message);
    }
}
