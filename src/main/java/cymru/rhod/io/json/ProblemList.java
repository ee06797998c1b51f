package cymru.rhod.io.json;

import cymru.rhod.domain.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** The problems found in one file. Beyond a number that a person would read, the rest are only counted. */
public final class ProblemList {

    public static final int MOST_NAMED = 50;

    private final List<Problem> named = new ArrayList<>();
    private int count;

    public void add(String code, Place place, String... arguments) {
        add(Problem.of(code, place.steps(), arguments));
    }

    public void add(Problem problem) {
        count++;
        if (named.size() < MOST_NAMED) {
            named.add(problem);
        }
    }

    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Returns the problems; the last one says how many more there are than those named. */
    public List<Problem> all(Place file) {
        List<Problem> all = new ArrayList<>(named);
        if (count > named.size()) {
            all.add(Problem.of("file.more", file.steps(), Integer.toString(count - named.size())));
        }
        return all;
    }
}
