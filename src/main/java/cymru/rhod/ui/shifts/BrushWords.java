package cymru.rhod.ui.shifts;

import cymru.rhod.domain.rota.Cell;
import cymru.rhod.domain.rota.DayMark;
import cymru.rhod.ui.common.Texts;
import java.util.Locale;

/** What is put into a cell, in words. */
final class BrushWords {

    private BrushWords() {}

    /** Returns the message key of a mark: its name, and with {@code .letter} and {@code .explains} after it the rest. */
    static String key(DayMark mark) {
        return "day-mark." + mark.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the codes of a cell with duties, or what its mark is called. */
    static String of(Texts texts, Cell cell) {
        DayMark mark = cell.mark();
        return mark == null ? cell.text() : texts.get(key(mark));
    }
}
