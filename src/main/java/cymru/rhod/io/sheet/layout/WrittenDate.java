package cymru.rhod.io.sheet.layout;

import cymru.rhod.io.sheet.table.SheetCell;
import cymru.rhod.io.sheet.table.SheetTable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * A date as a cell gives it. Of a date in two numbers, such as 05/08, it is not known which one is the day; a year may be missing.
 *
 * @param first the day, or the month where {@link DateOrder#MONTH_FIRST} holds and {@code isOrdered} is false
 * @param isOrdered whether {@code first} is the day for certain
 * @param year null where none is written
 * @param weekday the weekday written with it; null where none is
 */
public record WrittenDate(
        int first, int second, boolean isOrdered, @Nullable Integer year, @Nullable DayOfWeek weekday) {

    private static final Pattern NUMBERS =
            Pattern.compile("(?<a>\\d{1,2})\\s*[/.-]\\s*(?<b>\\d{1,2})(?:\\s*[/.-]\\s*(?<y>\\d{4}|\\d{2}))?(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})[/.-](?<m>\\d{1,2})[/.-](?<d>\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<d>\\d{1,2})(?:st|nd|rd|th|ain|af|fed|ed|eg|ydd|il)?[\\s./-]*(?:of |o )?\\s*(?<m>\\p{L}{3,})\\.?[\\s.,/-]*(?<y>\\d{4}|\\d{2})?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<m>\\p{L}{3,})\\.?[\\s.-]*(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,]+(?<y>\\d{4}))?");

    private static final Pattern WEEKDAY_BEFORE =
            Pattern.compile("^(?:dydd\\s+)?\\p{L}+[\\s,.]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY_AFTER = Pattern.compile("[\\s,(]+\\p{L}+\\)?$");
    private static final Pattern MIDNIGHT_AFTER = Pattern.compile("[T ]00:00(?::00)?$");

    /** Numbers of days of the years 1954 to 2119: smaller ones are more likely hours or people. */
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(20_000);

    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(80_000);
    private static final int CENTURY = 2000;

    /** Reads the date of a cell, or nothing if it holds none. */
    static Optional<WrittenDate> of(SheetCell cell, SheetTable sheet) {
        if (cell.date() != null) {
            return Optional.of(of(cell.date(), DayNames.in(cell.text()).orElse(null)));
        }
        return switch (cell.kind()) {
            case NUMBER -> ofSerial(cell, sheet);
            case TEXT -> ofText(cell.text());
            default -> Optional.empty();
        };
    }

    /** A weekday may stand before or behind. Mawrth is Tuesday and March: it is a weekday only where a date is left without it. */
    static Optional<WrittenDate> ofText(String text) {
        String whole = MIDNIGHT_AFTER.matcher(text).replaceFirst("");
        WrittenDate date = bare(whole);
        if (date != null) {
            return Optional.of(date);
        }
        for (Pattern part : List.of(WEEKDAY_BEFORE, WEEKDAY_AFTER)) {
            Matcher matcher = part.matcher(whole);
            DayOfWeek weekday = matcher.find() ? DayNames.in(matcher.group()).orElse(null) : null;
            WrittenDate rest = weekday == null ? null : bare(matcher.replaceFirst(""));
            if (rest != null) {
                return Optional.of(rest.with(weekday));
            }
        }
        return Optional.empty();
    }

    /** Returns the day in a year and order; nothing if there is no such day. */
    Optional<LocalDate> in(int yearIfMissing, DateOrder order) {
        boolean isDayFirst = isOrdered || order == DateOrder.DAY_FIRST;
        try {
            return Optional.of(LocalDate.of(
                    year == null ? yearIfMissing : year, isDayFirst ? second : first, isDayFirst ? first : second));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    WrittenDate with(@Nullable DayOfWeek newWeekday) {
        return new WrittenDate(first, second, isOrdered, year, newWeekday);
    }

    private static @Nullable WrittenDate bare(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return ordered(number(iso, "d"), number(iso, "m"), number(iso, "y"));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return new WrittenDate(number(numbers, "a"), number(numbers, "b"), false, year(numbers), null);
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            Integer month = MonthNames.month(dayMonth.group("m"));
            return month == null ? null : ordered(number(dayMonth, "d"), month, year(dayMonth));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            Integer month = MonthNames.month(monthDay.group("m"));
            return month == null ? null : ordered(number(monthDay, "d"), month, year(monthDay));
        }
        return null;
    }

    private static Optional<WrittenDate> ofSerial(SheetCell cell, SheetTable sheet) {
        BigDecimal number = cell.number();
        if (number == null
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(FIRST_SERIAL) < 0
                || number.compareTo(LAST_SERIAL) > 0) {
            return Optional.empty();
        }
        LocalDate date = DateUtil.getLocalDateTime(number.doubleValue(), sheet.countsFrom1904())
                .toLocalDate();
        return Optional.of(of(date, null));
    }

    private static WrittenDate of(LocalDate date, @Nullable DayOfWeek weekday) {
        return new WrittenDate(date.getDayOfMonth(), date.getMonthValue(), true, date.getYear(), weekday);
    }

    private static WrittenDate ordered(int day, int month, @Nullable Integer year) {
        return new WrittenDate(day, month, true, year, null);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Integer year(Matcher matcher) {
        String year = matcher.group("y");
        if (year == null) {
            return null;
        }
        return year.length() == 2 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year);
    }
}
