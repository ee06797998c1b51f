package cymru.rhod.compare.portfolio;

import cymru.rhod.domain.problem.Problem;
import java.util.List;

/** A file that cannot be compared, and why; it stays listed. */
public record UnusableFile(String file, List<Problem> problems) {

    public UnusableFile {
        problems = List.copyOf(problems);
    }
}
