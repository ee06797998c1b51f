package cymru.rhod.io.document;

import cymru.rhod.rules.Reason;
import cymru.rhod.text.Messages;
import cymru.rhod.text.Wording;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers and facts, a row each. */
final class MeasureTable {

    private final Wording wording;
    private final Messages messages;
    private final boolean isTraced;
    private final Table table;

    private MeasureTable(String caption, Words words, boolean isTraced) {
        this.wording = words.wording();
        this.messages = words.messages();
        this.isTraced = isTraced;
        Column measure = Column.text(messages.get("document.measure"));
        Column value = Column.text(messages.get("document.value"));
        table = isTraced
                ? new Table(caption, measure, value, Column.text(messages.get("document.made-from"))).styled("measures")
                : new Table(caption, measure, value).styled("facts");
    }

    /** A table that also says what each number was made from, so that it can be worked out again. */
    static MeasureTable traced(String caption, Words words) {
        return new MeasureTable(caption, words, true);
    }

    /** A table of facts, and of numbers that another one traces. */
    static MeasureTable plain(String caption, Words words) {
        return new MeasureTable(caption, words, false);
    }

    /** Adds a number; nothing where there is none. */
    MeasureTable row(Reason.@Nullable Measured measured) {
        return measured == null
                ? this
                : row(wording.name(measured), wording.quantity(measured.value()), madeFrom(measured));
    }

    MeasureTable row(String name, String value) {
        return row(name, value, "");
    }

    private MeasureTable row(String name, String value, String madeFrom) {
        Node header = Node.text(name);
        Element cell = Element.of("td", value).styled("value");
        if (isTraced) {
            table.row(header, cell, Element.of("td", madeFrom).styled("note"));
        } else {
            table.row(header, cell);
        }
        return this;
    }

    Table table() {
        return table;
    }

    private String madeFrom(Reason.Measured measured) {
        if (measured.from().isEmpty()) {
            return messages.has(measured.key() + ".says") ? wording.says(measured) : "";
        }
        return measured.from().stream().map(wording::says).collect(Collectors.joining("; "));
    }
}
