package cymru.rhod.ui.common.copy;

/** What of a table or a chart is put on the clipboard. */
public enum CopyWay {
    TABLE("copy.table"),
    PICTURE("copy.picture"),
    /** The table behind a chart. */
    NUMBERS("copy.numbers");

    private final String command;

    CopyWay(String command) {
        this.command = command;
    }

    /** Returns the id of the command that copies in this way. */
    public String command() {
        return command;
    }
}
