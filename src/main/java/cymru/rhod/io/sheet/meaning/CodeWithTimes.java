package cymru.rhod.io.sheet.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A code and its times in one cell: {@code SD 0900-1700}, {@code 21:00-09:30 (N)}.
 *
 * @param possible the times, the likeliest first; at least one
 */
public record CodeWithTimes(String code, List<DutyTimes> possible) {

    private static final String CODE = "(?<code>\\p{L}[^\\s()\\[\\]:=,;]{0,5})";
    private static final Pattern CODE_FIRST = Pattern.compile(CODE + "[\\s:=,;(\\[–-]+(?<times>\\d.*?)[)\\]]?");
    private static final Pattern TIMES_FIRST = Pattern.compile("(?<times>\\d.*?)[\\s:=,;(\\[]+" + CODE + "[)\\]]?");

    public CodeWithTimes {
        possible = List.copyOf(possible);
    }

    /** Reads a form; nothing where it is not both. */
    public static Optional<CodeWithTimes> of(String written) {
        if (WrittenTimes.of(written).isTimes()) {
            return Optional.empty();
        }
        return Stream.of(CODE_FIRST, TIMES_FIRST)
                .map(pattern -> pattern.matcher(written))
                .filter(Matcher::matches)
                .map(matcher -> new CodeWithTimes(
                        matcher.group("code"),
                        WrittenTimes.of(matcher.group("times")).possible()))
                .filter(read -> !read.possible().isEmpty())
                .findFirst();
    }
}
