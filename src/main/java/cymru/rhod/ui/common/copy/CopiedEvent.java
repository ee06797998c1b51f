package cymru.rhod.ui.common.copy;

import javafx.event.Event;
import javafx.event.EventType;

/** Says in words what a table or a chart has just put on the clipboard. It goes up from there to whoever shows such notes. */
public final class CopiedEvent extends Event {

    public static final EventType<CopiedEvent> COPIED = new EventType<>(Event.ANY, "COPIED");

    private final String note;

    /** @param note what was copied, a sentence in the language in force */
    public CopiedEvent(String note) {
        super(COPIED);
        this.note = note;
    }

    /** Returns what was copied, a sentence in the language in force. */
    public String note() {
        return note;
    }
}
