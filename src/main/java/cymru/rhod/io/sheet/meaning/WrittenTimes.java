package cymru.rhod.io.sheet.meaning;

import cymru.rhod.domain.time.Minutes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times from one clock time to another as people write them: {@code 0900-1730}, {@code 9am-5pm}, {@code 21:15–09:15},
 * {@code 09.00 - 17.00}, {@code 8-4}.
 *
 * @param possible the duties that may be meant, the likeliest first; one where there is no doubt
 * @param isTimes whether the text has the form of times, though the clock may have none such
 */
public record WrittenTimes(List<DutyTimes> possible, boolean isTimes) {

    private static final WrittenTimes NONE = new WrittenTimes(List.of(), false);

    private static final String CLOCK =
            "(?:(?<%1$sword>noon|midday|midnight|hanner dydd|hanner nos)|(?<%1$shour>\\d{1,2}?)(?:\\s*[:.h]?(?<%1$sminute>\\d{2}))?(?::\\d{2})?)"
                    + "\\s*(?:h|hrs?|hours)?\\s*(?<%1$shalf>[ap]\\.?m\\.?|yb|yh)?";
    private static final Pattern RANGE = Pattern.compile(
            CLOCK.formatted("a") + "\\s*(?:-|–|—|−|~|>|to|until|till|tan|i)\\s*" + CLOCK.formatted("b"));

    private static final Pattern ONE_CLOCK = Pattern.compile(CLOCK.formatted("a"));

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,2}");

    private static final long HALF_DAY = Minutes.ofHours(12);
    private static final long NOON = HALF_DAY;

    /** Between these lengths a duty is likely where the times do not tell morning from evening. */
    private static final long SHORTEST_LIKELY = Minutes.ofHours(3);

    private static final long LONGEST_LIKELY = Minutes.ofHours(14);
    private static final long LAST_HOUR = 24;
    private static final long LAST_MINUTE = 59;

    public WrittenTimes {
        possible = List.copyOf(possible);
    }

    /** Reads a text; one that is no times has nothing possible. */
    public static WrittenTimes of(String text) {
        Matcher matcher = RANGE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return NONE;
        }
        List<Long> starts = clocks(matcher, "a");
        List<Long> ends = clocks(matcher, "b");
        List<DutyTimes> all = new ArrayList<>();
        starts.forEach(start -> ends.forEach(end -> all.add(DutyTimes.between(start, end))));
        if (all.size() <= 1) {
            return new WrittenTimes(all, true);
        }
        List<DutyTimes> likely = all.stream()
                .filter(times -> times.lengthMinutes() >= SHORTEST_LIKELY && times.lengthMinutes() <= LONGEST_LIKELY)
                .distinct()
                .sorted(Comparator.comparing(WrittenTimes::startsInTheEvening).thenComparing(DutyTimes::startMinute))
                .toList();
        return new WrittenTimes(likely.isEmpty() ? all : likely, true);
    }

    /**
     * Says whether a text is one time of day, such as {@code 0900} or {@code 9am}. A number of one or two digits may as well be a number
     * of hours or of people, and is none.
     */
    public static boolean isClock(String text) {
        Matcher matcher = ONE_CLOCK.matcher(text.strip().toLowerCase(Locale.ROOT));
        return matcher.matches()
                && !BARE_NUMBER.matcher(text).matches()
                && !clocks(matcher, "a").isEmpty();
    }

    public boolean isCertain() {
        return possible.size() == 1;
    }

    private static boolean startsInTheEvening(DutyTimes times) {
        return times.startMinute() < Minutes.ofHours(6) || times.startMinute() >= Minutes.ofHours(15);
    }

    /** Returns the minutes of the day that one side may mean: two where nothing tells morning from evening. */
    private static List<Long> clocks(Matcher matcher, String side) {
        String word = matcher.group(side + "word");
        if (word != null) {
            return List.of(word.equals("midnight") || word.equals("hanner nos") ? 0L : NOON);
        }
        String hourText = matcher.group(side + "hour");
        String minuteText = matcher.group(side + "minute");
        String half = matcher.group(side + "half");
        long hour = Long.parseLong(hourText);
        long minute = minuteText == null ? 0 : Long.parseLong(minuteText);
        if (hour > LAST_HOUR || minute > LAST_MINUTE || hour == LAST_HOUR && minute > 0) {
            return List.of();
        }
        long time = (Minutes.ofHours(hour) + minute) % Minutes.PER_DAY;
        if (half != null) {
            return hour > 12 ? List.of(time) : List.of(time % HALF_DAY + (isAfternoon(half) ? HALF_DAY : 0));
        }
        boolean isOnTheClockOf24 = hour == 0 || hour > 12 || hourText.length() == 2 && minuteText != null;
        return isOnTheClockOf24 ? List.of(time) : List.of(time, (time + HALF_DAY) % Minutes.PER_DAY);
    }

    private static boolean isAfternoon(String half) {
        return half.startsWith("p") || half.equals("yh");
    }
}
