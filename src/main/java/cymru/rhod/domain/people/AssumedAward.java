package cymru.rhod.domain.people;

import cymru.rhod.domain.time.Ratio;
import java.time.LocalDate;

/**
 * A pay award that the user assumes, for years whose scales are not known.
 *
 * @param percent the rise of the scales, 0 to 100
 */
public record AssumedAward(LocalDate from, Ratio percent) {

    private static final Ratio HIGHEST = Ratio.of(100);

    /** Says whether a number may be the percentage of an award. */
    public static boolean isPercent(Ratio number) {
        return number.sign() >= 0 && number.isAtMost(HIGHEST);
    }
}
