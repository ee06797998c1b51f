package cymru.rhod.cli;

import cymru.rhod.rules.Reason;
import org.jspecify.annotations.Nullable;

/** The comparison behind a reason. */
final class Comparison {

    private Comparison() {}

    /** Returns the comparison a reason is, or the first that settled it; null where nothing was compared. */
    static Reason.@Nullable Compared of(Reason reason) {
        if (reason instanceof Reason.Compared compared) {
            return compared;
        }
        for (Reason from : reason.from()) {
            if (from instanceof Reason.Compared compared) {
                return compared;
            }
        }
        return null;
    }
}
