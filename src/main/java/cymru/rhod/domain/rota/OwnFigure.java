package cymru.rhod.domain.rota;

import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;

/**
 * The user's own value of a figure of the agreements, in place of the published one. It runs on until the next own value of the
 * same figure begins; a value that is published later does not displace it.
 *
 * @param id the figure's, for example {@code wales2026.gp-premium}
 * @param from the first day on which it is in force
 * @param value in the unit of the figure: hours in minutes, money in pounds
 * @param reason why the user departs from what is published; never blank
 */
public record OwnFigure(String id, LocalDate from, Ratio value, String reason) {

    /** The most own values a rota may have. */
    public static final int MOST = 500;

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    /** Says whether another value is of the same figure and from the same day, so that both cannot stand. */
    public boolean isOfSameDay(String otherId, LocalDate otherFrom) {
        return id.equals(otherId) && from.equals(otherFrom);
    }
}
