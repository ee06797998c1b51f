package cymru.rhod.ui.common;

import cymru.rhod.domain.roster.Roster;
import cymru.rhod.text.Language;
import cymru.rhod.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the ways people type them, day before month: {@code 5/8/2026}, {@code 5.8.26}, {@code 2026-08-05}, {@code 5 Aug},
 * {@code 5 Awst 2026}. Months are understood in both languages whichever is on screen.
 */
public final class DateTexts {

    private static final int CENTURY = 2000;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{1,2}|\\p{L}+)\\.?(?:[\\s./,-]+(\\d{4}|\\d{2}))?");
    private static final int LEAST_LETTERS = 3;

    private DateTexts() {}

    /** Reads a date that a roster may name and whose year is typed. */
    public static Optional<LocalDate> date(String text) {
        return parse(text, null);
    }

    /**
     * Reads a date that a roster may name.
     *
     * @param near decides the year where none was typed: the date with that day and month that lies nearest
     */
    public static Optional<LocalDate> read(String text, LocalDate near) {
        return parse(text, near);
    }

    private static Optional<LocalDate> parse(String text, @Nullable LocalDate near) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        try {
            Matcher yearFirst = YEAR_FIRST.matcher(typed);
            if (yearFirst.matches()) {
                return Optional.of(LocalDate.of(
                                number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3))))
                        .filter(Roster::isDate);
            }
            Matcher dayFirst = DAY_FIRST.matcher(typed);
            return dayFirst.matches() ? dayFirst(dayFirst, near).filter(Roster::isDate) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Returns a date as fields hold it, the same in both languages: {@code 05/08/2026}. */
    public static String written(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static Optional<LocalDate> dayFirst(Matcher matcher, @Nullable LocalDate near) {
        Optional<Integer> month = month(matcher.group(2));
        int day = number(matcher.group(1));
        String year = matcher.group(3);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        if (year != null) {
            int typed = number(year);
            return Optional.of(LocalDate.of(typed < 100 ? CENTURY + typed : typed, month.get(), day));
        }
        return near == null ? Optional.empty() : Optional.of(nearest(near, month.get(), day));
    }

    private static LocalDate nearest(LocalDate near, int month, int day) {
        LocalDate thisYear = LocalDate.of(near.getYear(), month, day);
        long away = thisYear.toEpochDay() - near.toEpochDay();
        int halfYear = 183;
        return away > halfYear ? thisYear.minusYears(1) : away < -halfYear ? thisYear.plusYears(1) : thisYear;
    }

    private static Optional<Integer> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(number(text));
        }
        return text.length() < LEAST_LETTERS
                ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(month -> Arrays.stream(Language.values())
                                .anyMatch(language -> name(month, language).startsWith(text)))
                        .findFirst()
                        .map(Month::getValue);
    }

    private static String name(Month month, Language language) {
        return Messages.in(language)
                .get("month." + month.name().toLowerCase(Locale.ROOT))
                .toLowerCase(Locale.ROOT);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
