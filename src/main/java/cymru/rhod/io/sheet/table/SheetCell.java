package cymru.rhod.io.sheet.table;

import cymru.rhod.domain.time.Minutes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a sheet. A formula is its last result; one without a result is {@link Kind#UNCALCULATED}.
 *
 * @param text what the spreadsheet shows, without space around it; the formula where it has no result
 * @param number the number behind it, for {@link Kind#NUMBER}, {@link Kind#DATE} and {@link Kind#TIME}: of a time, the share of a day
 * @param date the day, for {@link Kind#DATE}
 */
public record SheetCell(Kind kind, String text, @Nullable BigDecimal number, @Nullable LocalDate date) {

    /** What a cell holds. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** A number formatted as a date. */
        DATE,
        /** A number below 1 formatted as a time of day. */
        TIME,
        /** An error such as {@code #REF!}. */
        ERROR,
        /** A formula whose result the file does not hold. */
        UNCALCULATED
    }

    public static final SheetCell BLANK = new SheetCell(Kind.BLANK, "", null, null);

    /** Returns a cell of text, blank where there is nothing to see. */
    public static SheetCell text(String text) {
        String seen = Blanks.collapsed(text);
        return seen.isEmpty() ? BLANK : new SheetCell(Kind.TEXT, seen, null, null);
    }

    /** Returns a cell of text with all its space. */
    static SheetCell verbatim(String text) {
        return new SheetCell(Kind.TEXT, text, null, null);
    }

    public static SheetCell number(BigDecimal number, String text) {
        return new SheetCell(Kind.NUMBER, Blanks.collapsed(text), number, null);
    }

    public static SheetCell date(LocalDate date, BigDecimal number, String text) {
        return new SheetCell(Kind.DATE, Blanks.collapsed(text), number, date);
    }

    public static SheetCell time(BigDecimal shareOfDay, String text) {
        return new SheetCell(Kind.TIME, Blanks.collapsed(text), shareOfDay, null);
    }

    public static SheetCell error(String text) {
        return new SheetCell(Kind.ERROR, text, null, null);
    }

    public static SheetCell uncalculated(String formula) {
        return new SheetCell(Kind.UNCALCULATED, "=" + formula, null, null);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Says whether the cell shows midnight as a time of day, which sheets use for a day of rest. */
    public boolean isMidnight() {
        return kind == Kind.TIME && minuteOfDay() == 0;
    }

    /** Returns the time of day of a {@link Kind#TIME}, in minutes from 0 to 1439. */
    public long minuteOfDay() {
        if (kind != Kind.TIME || number == null) {
            throw new IllegalStateException("not a time: " + text);
        }
        return number.multiply(BigDecimal.valueOf(Minutes.PER_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue()
                % Minutes.PER_DAY;
    }
}
