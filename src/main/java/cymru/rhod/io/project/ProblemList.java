package cymru.rhod.io.project;

import cymru.rhod.domain.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** The problems found in one file. Beyond a number that a person would read, the rest are only counted. */
final class ProblemList {

    static final int MOST_NAMED = 50;

    private final List<Problem> named = new ArrayList<>();
    private int count;

    void add(String code, Place place, String... arguments) {
        add(Problem.of(code, place.steps(), arguments));
    }

    void add(Problem problem) {
        count++;
        if (named.size() < MOST_NAMED) {
            named.add(problem);
        }
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Returns the problems; the last one says how many more there are than those named. */
    List<Problem> all(Place file) {
        List<Problem> all = new ArrayList<>(named);
        if (count > named.size()) {
            all.add(Problem.of("file.more", file.steps(), Integer.toString(count - named.size())));
        }
        return all;
    }
}
