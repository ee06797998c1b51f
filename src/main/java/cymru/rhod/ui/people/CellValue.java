package cymru.rhod.ui.people;

import cymru.rhod.domain.time.Ratio;
import cymru.rhod.rules.Reason;
import cymru.rhod.text.Wording;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of the table.
 *
 * @param text as shown; empty where there is nothing
 * @param number what it is sorted and averaged by; null for words and where there is no number
 * @param reason what answers "why?"; null where nothing does
 * @param mark how the number stands out in its column
 */
record CellValue(String text, @Nullable Ratio number, @Nullable Reason reason, Spread.Mark mark) {

    static final CellValue NONE = CellValue.of(Wording.NO_VALUE);

    /** Words of the same column, or numbers of it. */
    static final Comparator<CellValue> ORDER = Comparator.comparing(
                    CellValue::number, Comparator.nullsFirst(Comparator.<Ratio>naturalOrder()))
            .thenComparing(CellValue::text, String.CASE_INSENSITIVE_ORDER);

    static CellValue of(String text) {
        return new CellValue(text, null, null);
    }

    CellValue(String text, @Nullable Ratio number, @Nullable Reason reason) {
        this(text, number, reason, Spread.Mark.NONE);
    }

    CellValue marked(Spread.Mark newMark) {
        return new CellValue(text, number, reason, newMark);
    }

    boolean isNone() {
        return equals(NONE);
    }
}
