package cymru.rhod.domain.rota;

import cymru.rhod.domain.time.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be read off an on-call pattern. What is null was not given and is derived.
 *
 * @param criterionR whether four hours or more are worked after 19:00 on half of the on-calls; residence makes it true (ruling 29)
 * @param frequencyOneIn n of "on call 1 in n", 1 to 1000 (ruling 28)
 */
public record OnCallSettings(@Nullable Boolean criterionR, @Nullable Ratio frequencyOneIn) {

    public static final OnCallSettings DERIVED = new OnCallSettings(null, null);

    /** No on-call is as rare; the limit only keeps the number within reach of exact arithmetic. */
    private static final Ratio RAREST = Ratio.of(1_000);

    /** Says whether an on-call may be worked 1 in so many. */
    public static boolean isFrequency(Ratio oneIn) {
        return oneIn.isAtLeast(Ratio.ONE) && oneIn.isAtMost(RAREST);
    }
}
