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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in the ways people type them, and writes them in one that neither language changes. */
public final class DateTexts {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,})\\s+(\\d{2}|\\d{4})");
    private static final int CENTURY = 2000;

    private DateTexts() {}

    /**
     * Reads a date that a roster may name: {@code 5/8/2026}, {@code 05.08.26}, {@code 2026-08-05}, {@code 5 Aug 2026},
     * {@code 5 Awst 2026}.
     */
    public static Optional<LocalDate> date(String text) {
        String typed = text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        Matcher inWords = MONTH_IN_WORDS.matcher(typed);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        return inWords.matches() ? inWords(inWords) : Optional.empty();
    }

    /** Returns a date as {@code 05/08/2026}. */
    public static String of(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** The months of both languages are understood whichever is on screen. */
    private static Optional<LocalDate> inWords(MatchResult typed) {
        String word = typed.group(2).toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> Arrays.stream(Language.values()).anyMatch(language -> isName(month, language, word)))
                .findFirst()
                .flatMap(month -> date(typed.group(3), month.getValue(), typed.group(1)));
    }

    private static boolean isName(Month month, Language language, String word) {
        String name = Messages.in(language).get("month." + month.name().toLowerCase(Locale.ROOT));
        return name.toLowerCase(Locale.ROOT).startsWith(word);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            int number = Integer.parseInt(year);
            LocalDate date = LocalDate.of(year.length() == 2 ? CENTURY + number : number, month, Integer.parseInt(day));
            return Optional.of(date).filter(Roster::isDate);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
