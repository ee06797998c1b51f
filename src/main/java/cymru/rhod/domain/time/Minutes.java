package cymru.rhod.domain.time;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole minutes: how many there are in a day and a week, and how they are written (12:30, 7:05, 1182:30). */
public final class Minutes {

    public static final long PER_HOUR = 60;
    public static final long PER_DAY = 24 * PER_HOUR;
    public static final long PER_WEEK = 7 * PER_DAY;

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}):([0-5]\\d)");
    private static final Pattern CLOCK_TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)");

    private Minutes() {}

    /** Returns the minutes in a number of hours. */
    public static long ofHours(long hours) {
        return hours * PER_HOUR;
    }

    /** Writes minutes as H:MM, with a minus before it where they are below zero; 750 is {@code 12:30}. */
    public static String asHours(long minutes) {
        long size = Math.abs(minutes);
        return (minutes < 0 ? "-" : "") + size / PER_HOUR + ":" + twoDigits(size % PER_HOUR);
    }

    /** Writes a minute of the day as HH:MM; 545 is {@code 09:05}. */
    public static String asClockTime(long minuteOfDay) {
        return twoDigits(minuteOfDay / PER_HOUR) + ":" + twoDigits(minuteOfDay % PER_HOUR);
    }

    /** Reads a length such as {@code 12:30}, or nothing if the text is not one. */
    public static OptionalLong parseHours(String text) {
        return parse(LENGTH, text);
    }

    /** Reads a time of day from 00:00 to 23:59, or nothing if the text is not one. */
    public static OptionalLong parseClockTime(String text) {
        return parse(CLOCK_TIME, text);
    }

    private static OptionalLong parse(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches()
                ? OptionalLong.of(Long.parseLong(matcher.group(1)) * PER_HOUR + Long.parseLong(matcher.group(2)))
                : OptionalLong.empty();
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
