package cymru.rhod.domain.money;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a pay award, from 1 April to 31 March, written {@code 2026/27}.
 *
 * @param startYear the calendar year of its first day
 */
public record PayYear(int startYear) implements Comparable<PayYear> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})/(\\d{2})");

    /** Returns the pay year in force on a date. */
    public static PayYear on(LocalDate date) {
        return new PayYear(date.getMonth().compareTo(Month.APRIL) >= 0 ? date.getYear() : date.getYear() - 1);
    }

    /** Returns the first pay year whose first day is on a date or after it. */
    public static PayYear countingFrom(LocalDate date) {
        PayYear year = on(date);
        return year.firstDay().equals(date) ? year : new PayYear(year.startYear + 1);
    }

    /** Reads {@code 2026/27}, or nothing if the text is not two years that follow each other. */
    public static Optional<PayYear> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        PayYear year = new PayYear(Integer.parseInt(matcher.group(1)));
        return year.toString().equals(text) ? Optional.of(year) : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    @Override
    public int compareTo(PayYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        int end = (startYear + 1) % 100;
        return startYear + "/" + (end < 10 ? "0" : "") + end;
    }
}
