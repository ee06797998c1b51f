package cymru.rhod.io.sheet.importing;

import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.io.sheet.table.CellAddress;
import cymru.rhod.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words the questions of an import and what they propose. */
public final class ImportWording {

    private static final int CELLS_NAMED = 4;

    private final Messages messages;

    public ImportWording(Messages messages) {
        this.messages = messages;
    }

    /** Returns the question as a sentence with its cells. */
    public String question(Question question) {
        return messages.get("import.question." + question.kind().code(), question.subject(), cells(question.cells()));
    }

    /** Returns what an answer to a question is called. */
    public String answer(Question question, String value) {
        return switch (question.kind()) {
            case SHEET, YEAR -> value;
            case LAYOUT -> messages.get("import.layout." + value);
            case HIDDEN -> messages.get("import.hidden." + value);
            case DATE_ORDER -> messages.get("import.date-order." + value);
            case NAMES -> messages.get("import.names." + value);
            case DUTY_KIND -> messages.get("duty-kind." + value);
            case MISSING_DATES, BLANK_WEEKDAY, CODE ->
                DayMark.ofCode(value)
                        .map(mark -> messages.get("day-mark." + mark.name().toLowerCase(Locale.ROOT)))
                        .orElse(value);
        };
    }

    /** Returns the name of a slot that has none of its own. */
    public String slotName(int number) {
        return messages.get("import.slot-name", Integer.toString(number));
    }

    /** Returns addresses as {@code B4, B5 and 12 more}. */
    public String cells(List<CellAddress> cells) {
        String named = cells.stream().limit(CELLS_NAMED).map(CellAddress::a1).collect(Collectors.joining(", "));
        return cells.size() <= CELLS_NAMED
                ? named
                : messages.get("import.more-cells", named, Integer.toString(cells.size() - CELLS_NAMED));
    }
}
