package cymru.rhod.ui.common;

import cymru.rhod.domain.time.Minutes;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day and lengths in the ways people type them; {@link Minutes} writes them in the one way they are shown. */
public final class TimeTexts {

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?:[:.h]?([0-5]\\d))?\\s*(?:([ap])\\.?(?:m\\.?)?)?");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3})(?:[:.]|\\s*h\\s*)([0-5]\\d)\\s*(?:m|min)?");
    private static final Pattern BARE_LENGTH = Pattern.compile("(\\d{1,2})([0-5]\\d)");
    private static final Pattern HOURS_AND_HALF = Pattern.compile("(\\d{1,3})([.,]5)?\\s*h?");

    private TimeTexts() {}

    /**
     * Reads a time of day: {@code 09:00}, {@code 9:00}, {@code 09.00}, {@code 0900}, {@code 9}, {@code 9am}, {@code 9.15 pm}.
     *
     * @return 0 to 1439
     */
    public static OptionalLong clockTime(String text) {
        Matcher matcher = CLOCK.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        long hours = Long.parseLong(matcher.group(1));
        if (matcher.group(3) != null) {
            if (hours < 1 || hours > 12) {
                return OptionalLong.empty();
            }
            hours = hours % 12 + (matcher.group(3).equals("p") ? 12 : 0);
        }
        return hours > 23
                ? OptionalLong.empty()
                : OptionalLong.of(
                        hours * Minutes.PER_HOUR + (matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2))));
    }

    /**
     * Reads a length: {@code 12:30}, {@code 12.30}, {@code 1230}, {@code 12h30}, {@code 12}, {@code 12 h}. After a point two digits
     * are minutes, as in a time of day; {@code 12.5} is twelve hours and a half.
     */
    public static OptionalLong length(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        for (Pattern pattern : new Pattern[] {LENGTH, BARE_LENGTH}) {
            Matcher matcher = pattern.matcher(typed);
            if (matcher.matches()) {
                return OptionalLong.of(
                        Minutes.ofHours(Long.parseLong(matcher.group(1))) + Long.parseLong(matcher.group(2)));
            }
        }
        Matcher hours = HOURS_AND_HALF.matcher(typed);
        return hours.matches()
                ? OptionalLong.of(Minutes.ofHours(Long.parseLong(hours.group(1))) + (hours.group(2) == null ? 0 : 30))
                : OptionalLong.empty();
    }
}
