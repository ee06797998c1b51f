package cymru.rhod.io.sheet.mapping;

import cymru.rhod.domain.problem.Problem;
import java.util.List;

/** What came of reading a mapping file. */
public sealed interface MappingResult {

    /**
     * The file is a mapping.
     *
     * @param notes what the user should know all the same: fields not known, which are kept
     */
    record Read(Mapping mapping, List<Problem> notes) implements MappingResult {}

    /** The file is not a mapping that can be used, and why; at least one problem. */
    record Refused(List<Problem> problems) implements MappingResult {}
}
