package cymru.rhod.compare.portfolio;

import cymru.rhod.domain.problem.Problem;
import cymru.rhod.report.RotaReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Reads and assesses rotas one after the other and keeps of each what a portfolio needs. It reads no file and starts no thread
 * itself: who calls it hands in how a file is read, and where to tell how far it is.
 *
 * @param <F> what stands for a file
 */
public final class PortfolioSurvey<F> {

    /** What came of reading and assessing one file. */
    public sealed interface Answer {

        record Assessed(RotaReport report) implements Answer {}

        /** The file cannot be used, and why. */
        record Unusable(List<Problem> problems) implements Answer {
            public Unusable {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Hears how many files are done. */
    @FunctionalInterface
    public interface Progress {
        void done(int files, int of);
    }

    private final Function<F, String> nameOf;
    private final Function<F, Answer> read;

    /**
     * @param nameOf what to call a file
     * @param read reads and assesses it
     */
    public PortfolioSurvey(Function<F, String> nameOf, Function<F, Answer> read) {
        this.nameOf = nameOf;
        this.read = read;
    }

    /** Goes through the files; returns nothing if it was cancelled before the last one was done. */
    public Optional<Portfolio> of(List<F> files, Progress progress, BooleanSupplier isCancelled) {
        List<RotaAmounts> rotas = new ArrayList<>();
        List<UnusableFile> unusable = new ArrayList<>();
        int done = 0;
        for (F file : files) {
            if (isCancelled.getAsBoolean()) {
                return Optional.empty();
            }
            Answer answer = read.apply(file);
            if (answer instanceof Answer.Assessed assessed) {
                rotas.add(RotaAmounts.of(nameOf.apply(file), assessed.report()));
            } else {
                unusable.add(new UnusableFile(nameOf.apply(file), ((Answer.Unusable) answer).problems()));
            }
            done++;
            progress.done(done, files.size());
        }
        return Optional.of(new Portfolio(rotas, unusable));
    }
}
