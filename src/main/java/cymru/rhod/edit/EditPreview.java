package cymru.rhod.edit;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import cymru.rhod.report.RosterPreview;
import cymru.rhod.report.RotaReport;
import java.util.function.Function;

/** What an edit of the roster would come to, for a person to look at before it is made: a swap, or leave. Nothing is changed. */
public sealed interface EditPreview {

    /**
     * The edit can be made.
     *
     * @param after the whole report as it would be
     * @param preview what differs
     */
    record Possible(RotaReport after, RosterPreview preview) implements EditPreview {}

    /** The edit would be refused, and why. */
    record Impossible(Problem problem) implements EditPreview {}

    /**
     * Tries an edit.
     *
     * @param before the report of the rota it would be made to
     * @param engine turns a rota into its report
     */
    static EditPreview of(RosterEdit edit, RotaReport before, Function<Rota, RotaReport> engine) {
        EditResult result = edit.applyTo(before.rota());
        if (result instanceof EditResult.Refused refused) {
            return new Impossible(refused.problem());
        }
        RotaReport after = engine.apply(((EditResult.Applied) result).rota());
        return new Possible(after, RosterPreview.between(before, after));
    }
}
