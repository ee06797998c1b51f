package cymru.rhod.domain.people;

import java.util.List;

/**
 * What the user expects of the years ahead.
 *
 * @param assumedAwards awards on dates that differ from each other, earliest first
 * @param career posts to come, earliest first, none overlapping the next
 */
public record Outlook(List<AssumedAward> assumedAwards, List<CareerPost> career) {

    public static final Outlook NONE = new Outlook(List.of(), List.of());

    /** The most awards, and the most posts, of an outlook. */
    public static final int MOST_ENTRIES = 100;

    public Outlook {
        assumedAwards = List.copyOf(assumedAwards);
        career = List.copyOf(career);
    }
}
