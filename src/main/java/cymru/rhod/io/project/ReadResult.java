package cymru.rhod.io.project;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.domain.rota.Rota;
import java.util.List;

/** What came of reading a rota file. */
public sealed interface ReadResult {

    /**
     * The file is a rota.
     *
     * @param notes what the user should know all the same: fields not known, which are kept
     */
    record Read(Rota rota, List<Problem> notes) implements ReadResult {}

    /** The file is not a rota that can be used, and why; at least one problem. */
    record Refused(List<Problem> problems) implements ReadResult {}
}
