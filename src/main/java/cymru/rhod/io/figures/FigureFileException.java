package cymru.rhod.io.figures;

import cymru.rhod.domain.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A figures file cannot be used. It lists everything that is wrong with the file, not only the first fault. */
public final class FigureFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FigureFileException(List<Problem> problems) {
        super(problems.stream().map(FigureFileException::describe).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the faults in the order of the file, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    private static String describe(Problem problem) {
        return problem.code() + " at " + problem.place() + " " + problem.arguments();
    }
}
