package cymru.rhod.optimise;

import java.util.List;

/**
 * What a search has found, at its end or on its way.
 *
 * @param list the smallest change first
 * @param nearest where an ended search found none: changes that come nearer to the goal and newly break no other rule, the nearest first
 * @param tried how many changes were tried
 * @param total how many there are to try, as far as is known yet
 */
public record Suggestions(List<Suggestion> list, List<Suggestion> nearest, int tried, int total, State state) {

    /** How far a search has come. */
    public enum State {
        RUNNING,
        COMPLETE,
        /** Ended by its time limit: what was not tried may hold smaller changes. */
        TIME_UP,
        CANCELLED
    }

    public Suggestions {
        list = List.copyOf(list);
        nearest = List.copyOf(nearest);
    }
}
